/**
 * An account's address is its only credential. It changes when a link in the new mailbox is followed, asked for by somebody who has
 * just signed in; the old mailbox is told of both.
 */
import { aboutOther } from '@/lib/identity/access-log/access-record';
import { insertAccess } from '@/lib/identity/access-log/access-store';
import { emailSchema, placeholderAddress } from '@/lib/identity/account-form';
import { mayManageAccounts } from '@/lib/identity/identity-access';
import { findAccountByEmail, findAccountById, findSessionStart } from '@/lib/identity/staff-store';
import type { Viewer } from '@/lib/identity/viewer';
import { keyedHash, sameText } from '@/lib/platform/crypto';
import { type Transaction, transaction } from '@/lib/platform/database/database';
import { countUse, type Limit } from '@/lib/platform/database/rate-limit';
import { log } from '@/lib/platform/log';
import { enqueue } from '@/lib/platform/mail/outbox';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { notFound } from '@/lib/shared/refusal';
import {
  type AddressChange,
  findAddressChange,
  insertAddressChange,
  recordAddress,
  recordConfirmed,
} from './address-store';

/** For so long after signing in a session may ask for another address. */
export const freshMinutes = 15;
export const addressMinutes = 60;

/** So that nobody fills a stranger's mailbox. */
const perAccount: Limit = { name: 'address-change', times: 5, windowSeconds: 60 * 60 };

const signInAgain = say(desk.changeAddress.changeAddressSignAgain, { freshMinutes }, deskLocale);

export function tokenOf({ id, newEmail }: Pick<AddressChange, 'id' | 'newEmail'>): string {
  return keyedHash('address', `${id}:${newEmail}`);
}

async function queueMail(tx: Transaction, kind: string, { id }: AddressChange, now: Date): Promise<void> {
  await enqueue(tx, { kind, dedupeKey: `${kind}:${id}`, subjectId: id, notBefore: now }, now);
}

/** A link is on its way, or what is wrong, in words. */
type Asked = { kind: 'asked' } | { kind: 'same' } | { kind: 'refused'; message: string };

/**
 * `session`: the hash that the viewer's session is known by. `accountId`: the own account, or anyone's for an administrator. The address
 * that the account has is asked for in vain.
 */
export async function askForAddress(
  viewer: Viewer,
  session: string | null,
  given: string,
  now: Date,
  accountId = viewer.accountId,
): Promise<Asked> {
  if (accountId !== viewer.accountId && !mayManageAccounts(viewer)) throw notFound();
  const refused = (message: string): Asked => ({ kind: 'refused', message });
  const parsed = emailSchema.safeParse(given);
  if (!parsed.success) return refused(parsed.error.issues[0]?.message ?? desk.changeAddress.notEMailAddress);
  const account = await findAccountById(accountId);
  if (!account && accountId !== viewer.accountId) throw notFound();
  if (!account || account.email === parsed.data) return { kind: 'same' };
  const startedAt = session === null ? null : await findSessionStart(viewer.accountId, session);
  if (!startedAt || now.getTime() - startedAt.getTime() > freshMinutes * 60_000) return refused(signInAgain);
  if (await findAccountByEmail(parsed.data)) return refused(desk.changeAddress.anotherAccountHasAddress);
  const asked = await transaction(async (tx) => {
    if (await countUse(tx, perAccount, account.id, now)) return false;
    const change = await insertAddressChange(tx, {
      accountId: account.id,
      oldEmail: account.email,
      newEmail: parsed.data,
      createdAt: now,
      expiresAt: new Date(now.getTime() + addressMinutes * 60_000),
      confirmedAt: null,
    });
    const about = aboutOther(viewer, account.id);
    await insertAccess(tx, { action: 'address-asked', accountId: viewer.accountId, ...about, at: now });
    await queueMail(tx, 'confirm-address', change, now);
    const kind = about.about === undefined ? 'address-asked' : 'address-asked-for-you';
    if (account.email !== placeholderAddress) await queueMail(tx, kind, change, now);
    return true;
  });
  if (!asked) return refused(desk.changeAddress.haveAskedSeveralTimes);
  log('address-change-asked', { accountId: account.id });
  return { kind: 'asked' };
}

/** The change that a link is for; null when the link does not work, or not any more. */
export async function findLinkedChange(id: string, token: string, now: Date): Promise<AddressChange | null> {
  const change = await findAddressChange(id);
  if (!change || change.confirmedAt || change.expiresAt <= now || !sameText(token, tokenOf(change))) return null;
  const account = await findAccountById(change.accountId);
  return account && !account.disabledAt && account.email === change.oldEmail ? change : null;
}

/** Ends every session of the account but `keptSession`, the one that pressed. False when the link does not work any more. */
export async function confirmAddress(
  id: string,
  token: string,
  keptSession: string | null,
  now: Date,
): Promise<boolean> {
  const change = await findLinkedChange(id, token, now);
  if (!change || (await findAccountByEmail(change.newEmail))) return false;
  const done = await transaction(
    async (tx) => (await recordConfirmed(tx, id, now)) && (await carryOut(tx, change, keptSession, 'address', now)),
  );
  if (done) log('address-changed', { accountId: change.accountId });
  return done;
}

/** From the machine's own terminal, for whoever has lost a mailbox: without a link. Faults in words; null when it was done. */
export async function replaceAddress(email: string, to: string, now: Date): Promise<string | null> {
  const account = await findAccountByEmail(email);
  if (!account) return say(desk.changeAddress.thereNoAccount, { email });
  const parsed = emailSchema.safeParse(to);
  if (!parsed.success) return parsed.error.issues[0]?.message ?? null;
  if (await findAccountByEmail(parsed.data)) return say(desk.changeAddress.thereAccountAlready, { data: parsed.data });
  await transaction(async (tx) => {
    const change = await insertAddressChange(tx, {
      accountId: account.id,
      oldEmail: account.email,
      newEmail: parsed.data,
      createdAt: now,
      expiresAt: now,
      confirmedAt: now,
    });
    await carryOut(tx, change, null, 'terminal', now);
  });
  log('address-changed', { accountId: account.id });
  return null;
}

async function carryOut(
  tx: Transaction,
  change: AddressChange,
  keptSession: string | null,
  action: 'address' | 'terminal',
  now: Date,
): Promise<boolean> {
  if (!(await recordAddress(tx, change, keptSession))) return false;
  await insertAccess(tx, { action, accountId: change.accountId, at: now });
  if (change.oldEmail !== placeholderAddress) await queueMail(tx, 'address-changed', change, now);
  return true;
}
