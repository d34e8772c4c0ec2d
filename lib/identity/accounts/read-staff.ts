/** Whom other parts of the product may write to. */
import { serverUserOf, siteItself } from '@/lib/identity/access-log/access-record';
import { withNames } from '@/lib/identity/account-name';
import { listCoveredBy, listCoveringFor } from '@/lib/identity/cover/cover-store';
import { rolesThat } from '@/lib/identity/rights';
import {
  findAccountById,
  listAccounts,
  listAccountsFor,
  listDailyReaders,
  listRemindable,
  recordReminded,
  type StaffAccount,
} from '@/lib/identity/staff-store';
import { isRole, type Role } from '@/lib/identity/viewer';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

export { listDailyReaders, listRemindable, recordReminded, type StaffAccount };

/** Handles whose messages that physician sees to at `now`, besides the own ones. */
export { listCoveredBy };

/** Those who are paged for these physicians' posts: they, whoever covers for them, and whoever is called for every post. Disabled accounts are left out. */
export async function listAccountsOnCall(physicians: readonly string[], now: Date): Promise<StaffAccount[]> {
  const covering = await Promise.all(physicians.map((physician) => listCoveringFor(physician, now)));
  return listAccountsFor([...physicians, ...covering.flat()]);
}

/** Physicians who can sign in. */
export async function listActivePhysicians(): Promise<StaffAccount[]> {
  return withNames((await listAccounts()).filter(({ physician, disabledAt }) => physician !== null && !disabledAt));
}

/** Ids of everyone who can sign in. */
export async function readActiveIds(): Promise<string[]> {
  return (await listAccounts()).flatMap(({ id, disabledAt }) => (disabledAt === null ? [id] : []));
}

/** Null for an account that was disabled or is gone. */
export async function findActiveAccount(id: string): Promise<StaffAccount | null> {
  const account = await findAccountById(id);
  return account && !account.disabledAt ? account : null;
}

/** Whose part of the desk a mail is about. Not a viewer: nobody is signed in. */
export interface Recipient {
  accountId: string;
  email: string;
  role: Role;
  physician: string | null;
}

/** Null for an account that was disabled, or that wants more than one mail a day by now. */
export async function findDailyReader(accountId: string): Promise<Recipient | null> {
  const account = await findAccountById(accountId);
  if (!account?.mailDaily || account.disabledAt || !isRole(account.role)) return null;
  const { email, role, physician } = account;
  return { accountId, email, role, physician };
}

/** Active accounts of every role of which `has` is true. */
export async function listAccountsThat(has: Parameters<typeof rolesThat>[0]): Promise<StaffAccount[]> {
  const their: readonly string[] = rolesThat(has);
  return (await listAccounts()).filter(({ role, disabledAt }) => their.includes(role) && disabledAt === null);
}

/** Names by account id, for the log and for "already decided by". */
export async function readStaffNames(): Promise<Map<string, string>> {
  return new Map((await withNames(await listAccounts())).map((account) => [account.id, account.name]));
}

/** Who acted: null is the comment's own writer, a reader or the end of its time, and an account that was removed has left its decisions behind. */
export function nameOf(actorId: string | null, names: ReadonlyMap<string, string>, role = 'writer'): string {
  if (actorId === siteItself) return desk.readStaff.siteItself;
  const user = actorId === null ? null : serverUserOf(actorId);
  if (user !== null) return say(desk.readStaff.atServer, { user }, deskLocale);
  if (actorId !== null) return names.get(actorId) ?? desk.readStaff.formerAccount;
  if (role === 'reader') return desk.readStaff.reader;
  if (role === 'kept-question') return desk.readStaff.otherQuestionsGoing;
  return role === 'retention' ? desk.readStaff.endTime : desk.readStaff.writer;
}

/** Everyone who has or had an account, for the practice's own export. */
export async function listAccountsToExport() {
  return (await listAccounts()).map((account) => ({ ...account }));
}
