/** Whom other parts of the product may write to. */
import { listAccounts, listAccountsOnCall, type StaffAccount } from './staff-store';

export { listAccountsOnCall };

export async function listAdministrators(): Promise<StaffAccount[]> {
  return (await listAccounts()).filter((account) => account.role === 'admin' && account.disabledAt === null);
}

/** Names by account id, for the log and for "already decided by". */
export async function readStaffNames(): Promise<Map<string, string>> {
  return new Map((await listAccounts()).map((account) => [account.id, account.name]));
}

/** Who acted: null is the comment's own writer, a reader or the end of its time, and an account that was removed has left its decisions behind. */
export function nameOf(actorId: string | null, names: ReadonlyMap<string, string>, role = 'writer'): string {
  if (actorId !== null) return names.get(actorId) ?? 'A former account';
  if (role === 'reader') return 'A reader';
  return role === 'retention' ? 'The end of its time' : 'The writer';
}

/** Everyone who has or had an account, for the practice's own export. */
export async function listAccountsToExport() {
  return (await listAccounts()).map((account) => ({ ...account }));
}
