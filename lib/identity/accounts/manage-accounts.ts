/** Adding and disabling accounts, and an administrator's own details. */
import { insertAccess } from '@/lib/identity/access-log/access-store';
import { accountSchema, type NewAccount, placeholderAddress } from '@/lib/identity/account-form';
import { withName, withNames } from '@/lib/identity/account-name';
import { mayManageAccounts } from '@/lib/identity/identity-access';
import { removeEveryPasskey } from '@/lib/identity/passkeys/passkey-store';
import { rights } from '@/lib/identity/rights';
import { removeDemonstrationShifts } from '@/lib/identity/rota/rota-store';
import { makeSignInLink } from '@/lib/identity/sign-in/sign-in-link';
import {
  findAccountByEmail,
  findAccountById,
  hasAdministrator,
  insertAccount,
  listAccounts,
  recordAccountDetails,
  recordDisabled,
  recordEnabled,
  removeDemonstrationAccounts,
  type StaffAccount,
} from '@/lib/identity/staff-store';
import { removeSignInTokens } from '@/lib/identity/staff-store';
import type { Viewer } from '@/lib/identity/viewer';
import { isRole } from '@/lib/identity/viewer';
import { transaction } from '@/lib/platform/database/database';
import { log } from '@/lib/platform/log';
import { listPhysicians } from '@/lib/posts/reading/read-vocabulary';
import { foldAlias } from '@/lib/screening/alias/fold-alias';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { notFound } from '@/lib/shared/refusal';

export type { StaffAccount };

/** Faults in words for the terminal; null when the account was added. */
export async function addAccount(given: unknown, now: Date): Promise<string[] | null> {
  const parsed = accountSchema.safeParse(given);
  if (!parsed.success) return parsed.error.issues.map((issue) => issue.message);
  const account: NewAccount = parsed.data;
  if (await findAccountByEmail(account.email))
    return [say(desk.manageAccounts.thereAccountAlready, { email: account.email })];
  const isTaken = ({ physician, disabledAt }: StaffAccount): boolean =>
    physician !== null && physician === account.physician && disabledAt === null;
  if ((await listAccounts()).some(isTaken)) return [desk.managePeople.pageTaken];
  const { id } = await insertAccount(account, now);
  log('account-added', { accountId: id, role: account.role });
  return null;
}

/** False when nobody has that address. */
export async function disableAccount(email: string, now: Date): Promise<boolean> {
  const account = await findAccountByEmail(email);
  if (!account) return false;
  await transaction(async (tx) => {
    await recordDisabled(tx, account, now);
    await insertAccess(tx, { action: 'terminal', accountId: account.id, at: now });
  });
  log('account-disabled', { accountId: account.id });
  return true;
}

export async function readAccounts(viewer: Viewer): Promise<StaffAccount[]> {
  if (!mayManageAccounts(viewer)) throw notFound();
  return withNames(await listAccounts());
}

/** Whether the viewer still has the address that the first administrator's account was made with. */
export async function hasPlaceholderAddress(viewer: Viewer): Promise<boolean> {
  return (await findAccountById(viewer.accountId))?.email === placeholderAddress;
}

/** One's own account, whatever one's role. */
export async function readOwnAccount(viewer: Viewer): Promise<StaffAccount> {
  const account = await findAccountById(viewer.accountId);
  if (!account) throw notFound();
  return withName(account);
}

/** Whether a physician is called so, however it is spelled: in the log nobody else may be. */
export async function isPhysiciansName(name: string): Promise<boolean> {
  const physicians = [...(await listPhysicians()), ...(await listAccounts()).filter(({ physician }) => physician)];
  return physicians.some((physician) => foldAlias(physician.name) === foldAlias(name));
}

/**
 * The name on one's own account, and how often mails come; what is left out stays. A physician's name comes from their page, whatever
 * is given here. Returns what is wrong with the name, or null.
 */
export async function changeOwnDetails(
  viewer: Viewer,
  { name, mailDaily }: { name?: string; mailDaily?: boolean },
): Promise<string | null> {
  const change: { name?: string; mailDaily?: boolean } = mailDaily === undefined ? {} : { mailDaily };
  if (name !== undefined && viewer.physician === null) {
    const parsed = accountSchema.shape.name.safeParse(name);
    if (!parsed.success) return parsed.error.issues[0]?.message ?? null;
    if (await isPhysiciansName(parsed.data)) return desk.manageAccounts.physiciansNameGiveOwn;
    change.name = parsed.data;
  }
  await recordAccountDetails(viewer.accountId, change);
  return null;
}

/** From the machine's own terminal: whoever was disabled by mistake may sign in again. False when nobody has that address. */
export async function enableAccount(email: string, now: Date): Promise<boolean> {
  const account = await findAccountByEmail(email);
  if (!account) return false;
  await transaction(async (tx) => {
    await recordEnabled(tx, account.id);
    await insertAccess(tx, { action: 'terminal', accountId: account.id, at: now });
  });
  log('account-enabled', { accountId: account.id });
  return true;
}

/** From the machine's own terminal: passkeys and recovery codes go, so that a link lets the person add new ones. False when nobody has that address. */
export async function forgetPasskeysOf(email: string, now: Date): Promise<boolean> {
  const account = await findAccountByEmail(email);
  if (!account) return false;
  await transaction(async (tx) => {
    await removeEveryPasskey(tx, account.id);
    await insertAccess(tx, { action: 'terminal', accountId: account.id, at: now });
  });
  log('passkeys-forgotten', { accountId: account.id });
  return true;
}

/**
 * While the site has no administrator, or only the first one that nobody has used: a link that signs in as one. Each call makes a new one, valid for a day, and voids the last.
 * Null afterwards.
 */
export async function makeFirstAdministratorLink(now: Date): Promise<string | null> {
  if (await hasAdministrator()) return null;
  const waiting = (await listAccounts()).find(
    ({ role, disabledAt }) => isRole(role) && rights[role].managesAccounts && !disabledAt,
  );
  const account =
    waiting ??
    (await insertAccount({ email: placeholderAddress, name: 'Administrator', role: 'admin', physician: null }, now));
  await removeSignInTokens(account.email);
  return makeSignInLink(account.email, now, 24 * 60);
}

/** How many demonstration accounts were removed. */
export async function removeDemonstrationStaff(): Promise<number> {
  await removeDemonstrationShifts();
  return removeDemonstrationAccounts();
}
