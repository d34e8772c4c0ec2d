/** Whom other parts of the product may write to. */
import { isRole, type Role } from './viewer';
import { findAccountById, listAccounts, listAccountsOnCall, listDailyReaders, type StaffAccount } from './staff-store';

export { listAccountsOnCall, listDailyReaders };

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

export async function listAdministrators(): Promise<StaffAccount[]> {
  return (await listAccounts()).filter((account) => account.role === 'admin' && account.disabledAt === null);
}

/** Names by account id, for the log and for "already decided by". */
export async function readStaffNames(): Promise<Map<string, string>> {
  return new Map((await listAccounts()).map((account) => [account.id, account.name]));
}

/** Who acted: null is the comment's own writer, and an account that was removed has left its decisions behind. */
export function nameOf(actorId: string | null, names: ReadonlyMap<string, string>): string {
  return actorId === null ? 'The writer' : (names.get(actorId) ?? 'A former account');
}
