/** Accounts, sessions and sign-in tokens in the database. Knows hashes, never a token. */
import { ulid } from 'ulid';
import { sha256 } from '@/lib/platform/crypto';
import { database, skip, type Transaction, transaction } from '@/lib/platform/database/database';
import { readEmailAddress } from '@/lib/shared/email-address';
import { type NewAccount, placeholderAddress } from './account-form';
import { rolesThat } from './rights';

/** By what somebody signed in. */
export type SignInWay = 'link' | 'passkey' | 'recovery';

export interface StaffAccount {
  id: string;
  email: string;
  name: string;
  role: string;
  physician: string | null;
  disabledAt: Date | null;
  lastSignInAt: Date | null;
  mailDaily: boolean;
  nextReminderAt: Date | null;
  nextUrgentReminderAt: Date | null;
  createdAt: Date;
  demonstration: boolean;
}

export function findAccountById(id: string): Promise<StaffAccount | null> {
  return database().staffAccount.findUnique({ where: { id } });
}

/** `email` in any case, its domain in its own letters or as ASCII. */
export function findAccountByEmail(email: string): Promise<StaffAccount | null> {
  // The first administrator's own address, until a real one is given, is none that mail reaches.
  const address = (readEmailAddress(email) ?? email.trim()).toLowerCase();
  return database().staffAccount.findUnique({ where: { email: address } });
}

export function listAccounts(): Promise<StaffAccount[]> {
  return database().staffAccount.findMany({ orderBy: [{ role: 'asc' }, { name: 'asc' }] });
}

const calledForAll = rolesThat(({ onCallFor }) => onCallFor === 'every-post');
const administrators = rolesThat(({ managesAccounts }) => managesAccounts);

/** Active accounts of these physicians, and of everyone who is called for every post. */
export function listAccountsFor(physicians: readonly string[]): Promise<StaffAccount[]> {
  return database().staffAccount.findMany({
    where: { disabledAt: null, OR: [{ physician: { in: [...physicians] } }, { role: { in: calledForAll } }] },
  });
}

/** Those who want one mail a day. */
export function listDailyReaders(): Promise<StaffAccount[]> {
  return database().staffAccount.findMany({ where: { mailDaily: true, disabledAt: null } });
}

/** Active accounts that may be reminded again by now, of one sort of work or the other. */
export function listRemindable(now: Date): Promise<StaffAccount[]> {
  const due = (column: 'nextReminderAt' | 'nextUrgentReminderAt') => [{ [column]: null }, { [column]: { lte: now } }];
  return database().staffAccount.findMany({
    where: { disabledAt: null, OR: [...due('nextReminderAt'), ...due('nextUrgentReminderAt')] },
  });
}

/** False when somebody else has reminded this person since `account` was read. */
export async function recordReminded(
  tx: Transaction,
  account: StaffAccount,
  next: { nextReminderAt?: Date; nextUrgentReminderAt?: Date },
): Promise<boolean> {
  const { id, nextReminderAt, nextUrgentReminderAt } = account;
  const { count } = await tx.staffAccount.updateMany({
    where: { id, nextReminderAt, nextUrgentReminderAt },
    data: next,
  });
  return count === 1;
}

export function insertAccountIn(
  tx: Transaction,
  account: NewAccount,
  now: Date,
  demonstration = false,
): Promise<StaffAccount> {
  return tx.staffAccount.create({ data: { id: ulid(now.getTime()), ...account, createdAt: now, demonstration } });
}

export function insertAccount(account: NewAccount, now: Date, demonstration = false): Promise<StaffAccount> {
  return transaction((tx) => insertAccountIn(tx, account, now, demonstration));
}

export async function recordAccountDetails(id: string, details: { name?: string; mailDaily?: boolean }): Promise<void> {
  await transaction((tx) =>
    tx.staffAccount.update({
      where: { id },
      data: { name: details.name ?? skip, mailDaily: details.mailDaily ?? skip },
    }),
  );
}

/** Also signs the person out everywhere and voids every link that was sent. */
export async function recordDisabled(tx: Transaction, account: StaffAccount, now: Date): Promise<void> {
  await tx.staffAccount.update({ where: { id: account.id }, data: { disabledAt: now } });
  await removeSessionsOf(tx, account.id);
  await tx.signInToken.deleteMany({ where: { identifier: account.email } });
}

export async function recordEnabled(tx: Transaction, id: string): Promise<void> {
  await tx.staffAccount.update({ where: { id }, data: { disabledAt: null } });
}

export async function recordSignIn(tx: Transaction, accountId: string, now: Date): Promise<void> {
  await tx.staffAccount.update({ where: { id: accountId }, data: { lastSignInAt: now } });
}

/** Any administrator's account but the first one that nobody has used: a disabled one too, since the terminal enables it. */
export async function hasAdministrator(): Promise<boolean> {
  const unused = { email: placeholderAddress, lastSignInAt: null };
  return (await database().staffAccount.count({ where: { role: { in: administrators }, NOT: unused } })) > 0;
}

/** The account that was made with the site's first link, before anyone has signed in with it. */
export async function isUnusedPlaceholder(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.staffAccount.count({ where: { id, email: placeholderAddress, lastSignInAt: null } })) === 1;
}

export async function removeDemonstrationAccounts(): Promise<number> {
  return (await transaction((tx) => tx.staffAccount.deleteMany({ where: { demonstration: true } }))).count;
}

export interface NewSession {
  token: string;
  accountId: string;
  startedAt?: Date;
  way?: SignInWay;
  expiresAt: Date;
}

export async function insertSessionIn(tx: Transaction, session: NewSession): Promise<void> {
  const { token, startedAt = null, way = 'link', ...rest } = session;
  await tx.staffSession.create({ data: { id: ulid(), tokenHash: sha256(token), startedAt, way, ...rest } });
}

export function insertSession(session: NewSession): Promise<void> {
  return transaction((tx) => insertSessionIn(tx, session));
}

/** When that account signed in to this session; null when it is not the account's, or nobody knows. */
export async function findSessionStart(accountId: string, tokenHash: string): Promise<Date | null> {
  const found = await database().staffSession.findUnique({ where: { tokenHash, accountId } });
  return found?.startedAt ?? null;
}

/** Null when the session ended or its account was disabled. */
export async function findSession(
  token: string,
  now: Date,
): Promise<{ account: StaffAccount; way: string | null; expiresAt: Date } | null> {
  const found = await database().staffSession.findUnique({
    where: { tokenHash: sha256(token) },
    include: { account: true },
  });
  if (!found || found.expiresAt <= now || found.account.disabledAt) return null;
  return { account: found.account, way: found.way, expiresAt: found.expiresAt };
}

/** All of an account's, and with them what they asked for: an address that is not confirmed yet. */
export async function removeSessionsOf(tx: Transaction, accountId: string): Promise<void> {
  await tx.staffSession.deleteMany({ where: { accountId } });
  await tx.addressChange.deleteMany({ where: { accountId, confirmedAt: null } });
}

export async function removeSession(token: string): Promise<void> {
  await transaction((tx) => tx.staffSession.deleteMany({ where: { tokenHash: sha256(token) } }));
}

export async function insertSignInToken(token: {
  identifier: string;
  tokenHash: string;
  expiresAt: Date;
}): Promise<void> {
  await transaction((tx) => tx.signInToken.create({ data: token }));
}

/** Takes the token away and gives it: of two who come with the same one, the second gets null. */
export async function removeSignInToken(identifier: string, tokenHash: string): Promise<{ expiresAt: Date } | null> {
  return transaction(async (tx) => {
    const found = await tx.signInToken.findUnique({ where: { tokenHash } });
    if (!found || found.identifier !== identifier) return null;
    const { count } = await tx.signInToken.deleteMany({ where: { tokenHash } });
    return count === 1 ? { expiresAt: found.expiresAt } : null;
  });
}

/** Older links of that person stop working. */
export async function removeSignInTokens(identifier: string): Promise<void> {
  await transaction((tx) => tx.signInToken.deleteMany({ where: { identifier } }));
}
