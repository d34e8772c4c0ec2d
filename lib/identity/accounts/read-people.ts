/** Accounts for administrators: all of them, and one with what was done to it. */
import { type LoggedAccess, readAccessAction } from '@/lib/identity/access-log/access-record';
import { listAbout } from '@/lib/identity/access-log/record-access';
import { withName } from '@/lib/identity/account-name';
import { mayManageAccounts } from '@/lib/identity/identity-access';
import { findAccountById, type StaffAccount } from '@/lib/identity/staff-store';
import type { Viewer } from '@/lib/identity/viewer';
import { listPhysicians } from '@/lib/posts/reading/read-vocabulary';
import { notFound } from '@/lib/shared/refusal';
import { nameOf, readStaffNames } from './read-staff';

export interface Person {
  account: StaffAccount;
  /** What administrators did to it, the newest first; the last fifty. */
  deeds: { seq: number; at: Date; by: string; action: LoggedAccess; detail: string | null }[];
}

const mostDeeds = 50;

export async function readPerson(viewer: Viewer, accountId: string): Promise<Person> {
  if (!mayManageAccounts(viewer)) throw notFound();
  const account = await findAccountById(accountId);
  if (!account) throw notFound();
  const [rows, names] = await Promise.all([listAbout(accountId, mostDeeds), readStaffNames()]);
  return {
    account: await withName(account),
    deeds: rows.map(({ seq, at, accountId: by, action, detail }) => ({
      seq,
      at,
      by: nameOf(by, names),
      action: readAccessAction(action),
      detail,
    })),
  };
}

/** Pages that a physician's account may be of, by name. */
export async function listPhysicianPages(viewer: Viewer): Promise<{ handle: string; name: string }[]> {
  if (!mayManageAccounts(viewer)) throw notFound();
  return (await listPhysicians()).map(({ handle, name }) => ({ handle, name }));
}
