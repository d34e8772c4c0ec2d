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
    () =>
      `Somebody who is signed in to your account asked that sign-in links go to another address. Nothing has changed yet.\n\nIf it was not you, sign in, choose “Sign out everywhere” at once, and tell your administrator:\n\n${env().SITE_URL}/desk/people\n`,
    true,
  ),
  'address-changed': toOne(
    'oldEmail',
    desk.accountMails.addressChanged,
    () =>
      'Sign-in links for your account go to another address from now on. This is the last mail that comes here.\n\nIf it was not you, tell your administrator at once: on the machine that the site runs on, “npm run staff -- disable” ends every session, and “npm run staff -- email” puts the address back.\n',
    false,
  ),
} satisfies Composers;
