/** Adding and disabling accounts, and an administrator's own details. */
import { notFound } from '@/lib/shared/refusal';
import { log } from '@/lib/platform/log';
import { accountSchema, placeholderAddress, type NewAccount } from './account-form';
import { mayManageAccounts } from './identity-access';
import {
  findAccountByEmail,
  findAccountById,
  hasAdministrator,
  insertAccount,
  listAccounts,
  recordAccountDetails,
  recordDisabled,
  removeDemonstrationAccounts,
  type StaffAccount,
} from './staff-store';
import { makeSignInLink } from './sign-in-link';
import { removeSignInTokens } from './staff-store';
import type { Viewer } from './viewer';

export type { StaffAccount };

/** Faults in words for the terminal; null when the account was added. */
export async function addAccount(given: unknown, now: Date): Promise<string[] | null> {
  const parsed = accountSchema.safeParse(given);
  if (!parsed.success) return parsed.error.issues.map((issue) => issue.message);
  const account: NewAccount = parsed.data;
  if (await findAccountByEmail(account.email)) return [`There is an account for ${account.email} already.`];
  const { id } = await insertAccount(account, now);
  log('account-added', { accountId: id, role: account.role });
  return null;
}

/** False when nobody has that address. */
export async function disableAccount(email: string, now: Date): Promise<boolean> {
  const account = await findAccountByEmail(email);
  if (!account) return false;
  await recordDisabled(account, now);
  log('account-disabled', { accountId: account.id });
  return true;
}

export async function readAccounts(viewer: Viewer): Promise<StaffAccount[]> {
  if (!mayManageAccounts(viewer)) throw notFound();
  return listAccounts();
}

/** Whether the viewer still has the address that the first administrator's account was made with. */
export async function hasPlaceholderAddress(viewer: Viewer): Promise<boolean> {
  return (await findAccountById(viewer.accountId))?.email === placeholderAddress;
}

/** One's own account, whatever one's role. */
export async function readOwnAccount(viewer: Viewer): Promise<StaffAccount> {
  const account = await findAccountById(viewer.accountId);
  if (!account) throw notFound();
  return account;
}

/** The name and address of one's own account, and how often mails come; left out, that stays. Returns what is wrong with them, or null. */
export async function changeOwnDetails(
  viewer: Viewer,
  details: { name: string; email: string; mailDaily?: boolean },
): Promise<Record<string, string> | null> {
  const parsed = accountSchema.safeParse({ ...details, role: viewer.role, physician: viewer.physician });
  if (!parsed.success)
    return Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
  const { name, email } = parsed.data;
  const holder = await findAccountByEmail(email);
  if (holder && holder.id !== viewer.accountId) return { email: 'Another account has this address.' };
  const { mailDaily } = details;
  await recordAccountDetails(viewer.accountId, { name, email, ...(mailDaily === undefined ? {} : { mailDaily }) });
  return null;
}

/**
 * While nobody has ever signed in as administrator: a link that does. Each call makes a new one, valid for a day, and voids the last.
 * Null afterwards.
 */
export async function makeFirstAdministratorLink(now: Date): Promise<string | null> {
  if (await hasAdministrator()) return null;
  const waiting = (await listAccounts()).find((account) => account.role === 'admin' && !account.disabledAt);
  const account =
    waiting ??
    (await insertAccount({ email: placeholderAddress, name: 'Administrator', role: 'admin', physician: null }, now));
  await removeSignInTokens(account.email);
  return makeSignInLink(account.email, now, 24 * 60);
}

/** How many demonstration accounts were removed. */
export function removeDemonstrationStaff(): Promise<number> {
  return removeDemonstrationAccounts();
}
