/** What administrators change of accounts, in the database. Whoever calls these holds the lock of the log of access: see manage-people.ts. */
import { placeholderAddress } from '@/lib/identity/account-form';
import { rolesThat } from '@/lib/identity/rights';
import type { StaffAccount } from '@/lib/identity/staff-store';
import type { Role } from '@/lib/identity/viewer';
import type { Transaction } from '@/lib/platform/database/database';

const administrators = rolesThat(({ managesAccounts }) => managesAccounts);
const active = { role: { in: administrators }, disabledAt: null };

export function findAccountIn(tx: Transaction, id: string): Promise<StaffAccount | null> {
  return tx.staffAccount.findUnique({ where: { id } });
}

export async function isAdministratorIn(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.staffAccount.count({ where: { ...active, id } })) === 1;
}

/** Somebody else who has signed in as one before: an address that nobody has proved to be theirs counts as nobody. */
export async function hasOtherAdministrator(tx: Transaction, id: string): Promise<boolean> {
  const others = { ...active, id: { not: id }, lastSignInAt: { not: null }, email: { not: placeholderAddress } };
  return (await tx.staffAccount.count({ where: others })) > 0;
}

/** Whether somebody else who may sign in is this physician already. */
export async function isPageTaken(tx: Transaction, physician: string, exceptId: string | null): Promise<boolean> {
  const others = { physician, disabledAt: null, ...(exceptId === null ? {} : { id: { not: exceptId } }) };
  return (await tx.staffAccount.count({ where: others })) > 0;
}

export async function recordRole(tx: Transaction, id: string, role: Role, physician: string | null): Promise<void> {
  await tx.staffAccount.update({ where: { id }, data: { role, physician } });
}
