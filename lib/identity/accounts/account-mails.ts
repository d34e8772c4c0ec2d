/** The mails about an account's own address. */
import { makeSignInLink } from '@/lib/identity/sign-in/sign-in-link';
import { env } from '@/lib/platform/env';
import type { Composer, Composers } from '@/lib/platform/mail/outbox';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { type AddressChange, findAddressChange } from './address-store';
import { addressMinutes, tokenOf } from './change-address';
import { findActiveAccount, nameOf, readStaffNames } from './read-staff';

const toOne =
  (to: 'oldEmail' | 'newEmail', subject: string, text: (change: AddressChange) => string, open: boolean): Composer =>
  async ({ subjectId, dedupeKey }) => {
    const change = await findAddressChange(subjectId);
    if (!change || (open && change.confirmedAt)) return [];
    return [{ id: dedupeKey.replace(/\W/g, '-'), to: change[to], subject, text: text(change) }];
  };

const linkOf = (change: AddressChange): string =>
  `${env().SITE_URL}/sign-in/address?${new URLSearchParams({ change: change.id, token: tokenOf(change) })}`;

/** For a working day: whoever opens it later asks for a sign-in link. */
const invitationHours = 24;

/** The link is made when its mail is, so no row ever holds it. `detail` is the account of who invites. */
const invitation: Composer = async ({ subjectId, detail, dedupeKey, createdAt, now }) => {
  const account = await findActiveAccount(subjectId);
  if (!account || now.getTime() - createdAt.getTime() > invitationHours * 3_600_000) return [];
  const link = await makeSignInLink(account.email, now, invitationHours * 60);
  const by = nameOf(detail, await readStaffNames());
  const values = { by, site: env().SITE_URL, link, hours: invitationHours };
  return [
    {
      id: dedupeKey.replace(/\W/g, '-'),
      to: account.email,
      subject: desk.accountMails.invitedSubject,
      text: say(desk.accountMails.invited, values, deskLocale),
    },
  ];
};

export const accountMails = {
  invitation,
  'confirm-address': toOne(
    'newEmail',
    desk.accountMails.confirmNewAddress,
    (change) => say(desk.accountMails.somebodyWantsSignLinks, { addressMinutes, link: linkOf(change) }, deskLocale),
    true,
  ),
  'address-asked': toOne(
    'oldEmail',
    desk.accountMails.somebodyAskedChangeAddress,
    () => say(desk.accountMails.signedInAsks, { address: `${env().SITE_URL}/desk/account` }),
    true,
  ),
  'address-asked-for-you': toOne(
    'oldEmail',
    desk.accountMails.somebodyAskedChangeAddress,
    () => desk.accountMails.administratorAsked,
    true,
  ),
  'address-changed': toOne(
    'oldEmail',
    desk.accountMails.addressChanged,
    () => desk.accountMails.linksGoElsewhere,
    false,
  ),
} satisfies Composers;
