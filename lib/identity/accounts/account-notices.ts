/** The mails about an account's own address. */
import { env } from '@/lib/platform/env';
import type { Composer, Composers } from '@/lib/platform/mail/outbox';
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

export const accountNotices = {
  'confirm-address': toOne(
    'newEmail',
    'Confirm your new address',
    (change) =>
      `Somebody wants sign-in links for their account to come here. If it is you, open this link and press the button. It works for ${addressMinutes} minutes.\n\n${linkOf(change)}\n\nIf it is not you, delete this mail: nothing happens then.\n`,
    true,
  ),
  'address-asked': toOne(
    'oldEmail',
    'Somebody asked to change your address',
    () =>
      `Somebody who is signed in to your account asked that sign-in links go to another address. Nothing has changed yet.\n\nIf it was not you, sign in, choose “Sign out everywhere” at once, and tell your administrator:\n\n${env().SITE_URL}/desk/people\n`,
    true,
  ),
  'address-changed': toOne(
    'oldEmail',
    'Your address was changed',
    () =>
      'Sign-in links for your account go to another address from now on. This is the last mail that comes here.\n\nIf it was not you, tell your administrator at once: on the machine that the site runs on, “npm run staff -- disable” ends every session, and “npm run staff -- email” puts the address back.\n',
    false,
  ),
} satisfies Composers;
