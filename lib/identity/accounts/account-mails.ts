/** The mails about an account's own address. */
import { env } from '@/lib/platform/env';
import type { Composer, Composers } from '@/lib/platform/mail/outbox';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { type AddressChange, findAddressChange } from './address-store';
import { addressMinutes, tokenOf } from './change-address';

const toOne =
  (to: 'oldEmail' | 'newEmail', subject: string, text: (change: AddressChange) => string, open: boolean): Composer =>
  async ({ subjectId, dedupeKey }) => {
    const change = await findAddressChange(subjectId);
    if (!change || (open && change.confirmedAt)) return [];
    return [{ id: dedupeKey.replace(/\W/g, '-'), to: change[to], subject, text: text(change) }];
  };

const linkOf = (change: AddressChange): string =>
  `${env().SITE_URL}/sign-in/address?${new URLSearchParams({ change: change.id, token: tokenOf(change) })}`;

export const accountMails = {
  'confirm-address': toOne(
    'newEmail',
    desk.accountMails.confirmNewAddress,
    (change) => say(desk.accountMails.somebodyWantsSignLinks, { addressMinutes, link: linkOf(change) }, deskLocale),
    true,
  ),
  'address-asked': toOne(
    'oldEmail',
    desk.accountMails.somebodyAskedChangeAddress,
    () => say(desk.accountMails.signedInAsks, { address: `${env().SITE_URL}/desk/people` }),
    true,
  ),
  'address-changed': toOne(
    'oldEmail',
    desk.accountMails.addressChanged,
    () => desk.accountMails.linksGoElsewhere,
    false,
  ),
} satisfies Composers;
