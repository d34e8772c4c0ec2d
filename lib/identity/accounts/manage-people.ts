/**
 * What an administrator does with accounts. Each deed asks again inside its transaction, behind one lock: of two administrators who
 * take the role from each other, the second finds that it is none any more. There is always one left who has signed in.
 */
import { insertAccess } from '@/lib/identity/access-log/access-store';
import { accountSchema } from '@/lib/identity/account-form';
import { mayManageAccounts } from '@/lib/identity/identity-access';
import { removeEveryPasskey } from '@/lib/identity/passkeys/passkey-store';
import { rights } from '@/lib/identity/rights';
import {
  findAccountByEmail,
  insertAccountIn,
  recordDisabled,
  recordEnabled,
  removeSessionsOf,
  type StaffAccount,
} from '@/lib/identity/staff-store';
import type { Viewer } from '@/lib/identity/viewer';
import { isRole } from '@/lib/identity/viewer';
import { isUniqueViolation, lockAccess, type Transaction, transaction } from '@/lib/platform/database/database';
import { countUse, type Limit } from '@/lib/platform/database/rate-limit';
import { log } from '@/lib/platform/log';
import { enqueue } from '@/lib/platform/mail/outbox';
import { listPhysicians } from '@/lib/posts/reading/read-vocabulary';
import type { FormProblem } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { notFound } from '@/lib/shared/refusal';
import { isPhysiciansName } from './manage-accounts';
import { refusePage } from './one-account-a-page';
import { findAccountIn, hasOtherAdministrator, isAdministratorIn, recordRole } from './people-store';

const words = desk.managePeople;

/** So that no mailbox is filled by a finger that stays on a button. */
const perPerson: Limit = { name: 'people-link', times: 5, windowSeconds: 60 * 60 };

const managesAccounts = ({ role }: StaffAccount): boolean => isRole(role) && rights[role].managesAccounts;

/** Runs `work` for an administrator who still is one, with nobody else changing accounts meanwhile. */
function asAdministrator<Result>(viewer: Viewer, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  if (!mayManageAccounts(viewer)) throw notFound();
  return transaction(async (tx) => {
    await lockAccess(tx);
    if (!(await isAdministratorIn(tx, viewer.accountId))) throw notFound();
    return work(tx);
  });
}

/** The same, on one account that is there. */
function onAccount(
  viewer: Viewer,
  accountId: string,
  work: (tx: Transaction, account: StaffAccount) => Promise<FormProblem[]>,
): Promise<FormProblem[]> {
  return asAdministrator(viewer, async (tx) => {
    const account = await findAccountIn(tx, accountId);
    if (!account) throw notFound();
    return work(tx, account);
  });
}

async function queueInvitation(tx: Transaction, { id }: StaffAccount, by: Viewer, now: Date): Promise<void> {
  const row = { kind: 'invitation', dedupeKey: `invitation:${id}:${now.getTime()}`, subjectId: id };
  await enqueue(tx, { ...row, detail: by.accountId, notBefore: now }, now);
}

/** What somebody typed about a role: a handle counts for who leads posts, and is nothing for anyone else. */
async function readRole(given: { role: string; physician: string }) {
  const leads = isRole(given.role) && rights[given.role].leadsPosts;
  const physician = leads && given.physician !== '' ? given.physician : null;
  const page = physician === null ? undefined : (await listPhysicians()).find(({ handle }) => handle === physician);
  const problems: FormProblem[] = [];
  if (!isRole(given.role)) problems.push({ field: 'role', message: words.chooseRole });
  if (leads && !page) problems.push({ field: 'physician', message: words.choosePage });
  return { role: given.role, physician, name: page?.name ?? null, problems };
}

/** What is wrong, by field; empty when the account is made and its mail is in line. A physician is called as on their page. */
export async function invitePerson(
  viewer: Viewer,
  given: { email: string; name: string; role: string; physician: string },
  now: Date,
): Promise<FormProblem[]> {
  if (!mayManageAccounts(viewer)) throw notFound();
  const asked = await readRole(given);
  const name = asked.name ?? given.name;
  const parsed = accountSchema.safeParse({ ...asked, email: given.email, name });
  const faults = parsed.success ? [] : parsed.error.issues;
  const problems = [
    ...faults
      .filter(({ path }) => path[0] === 'email' || (path[0] === 'name' && asked.name === null))
      .map(({ path, message }) => ({ field: String(path[0]), message })),
    ...asked.problems,
  ];
  if (problems.length > 0 || !parsed.success) return problems;
  const taken = [
    { field: 'email', message: say(desk.manageAccounts.thereAccountAlready, { email: parsed.data.email }) },
  ];
  if (await findAccountByEmail(parsed.data.email)) return taken;
  if (asked.name === null && (await isPhysiciansName(parsed.data.name)))
    return [{ field: 'name', message: words.physiciansName }];
  try {
    const invited = await asAdministrator(viewer, async (tx) => {
      const refused = await refusePage(tx, parsed.data.physician, null, 'physician');
      if (refused.length > 0) return refused;
      const account = await insertAccountIn(tx, parsed.data, now);
      const row = { action: 'invite', accountId: viewer.accountId, about: account.id, detail: account.role } as const;
      await insertAccess(tx, { ...row, at: now });
      await queueInvitation(tx, account, viewer, now);
      log('account-invited', { accountId: account.id, role: parsed.data.role });
      return [];
    });
    return invited;
  } catch (error) {
    if (isUniqueViolation(error)) return taken;
    throw error;
  }
}

/** Another role: the person is signed out everywhere, so that nothing goes on under the old one. */
export async function changeRole(
  viewer: Viewer,
  accountId: string,
  given: { role: string; physician: string },
  now: Date,
): Promise<FormProblem[]> {
  if (!mayManageAccounts(viewer)) throw notFound();
  const { role, physician, problems } = await readRole(given);
  return onAccount(viewer, accountId, async (tx, account) => {
    if (problems.length > 0 || !isRole(role)) return problems;
    if (account.role === role && account.physician === physician) return [];
    if (!rights[role].managesAccounts && (await isLast(tx, account)))
      return [{ field: 'role', message: words.lastAdministrator }];
    const refused = account.disabledAt ? [] : await refusePage(tx, physician, accountId, 'physician');
    if (refused.length > 0) return refused;
    await recordRole(tx, accountId, role, physician);
    await removeSessionsOf(tx, accountId);
    const row = { action: 'role', accountId: viewer.accountId, about: accountId } as const;
    await insertAccess(tx, { ...row, detail: `${account.role}>${role}`, at: now });
    log('account-role-changed', { accountId, role });
    return [];
  });
}

async function isLast(tx: Transaction, account: StaffAccount): Promise<boolean> {
  return !account.disabledAt && managesAccounts(account) && !(await hasOtherAdministrator(tx, account.id));
}

/** Signs the person out everywhere and voids every link. One who is suspended already stays so, and nothing is logged. */
export async function suspendPerson(viewer: Viewer, accountId: string, now: Date): Promise<FormProblem[]> {
  return onAccount(viewer, accountId, async (tx, account) => {
    if (account.disabledAt) return [];
    if (await isLast(tx, account)) return [{ field: 'suspend', message: words.lastAdministrator }];
    await recordDisabled(tx, account, now);
    await insertAccess(tx, { action: 'suspend', accountId: viewer.accountId, about: accountId, at: now });
    log('account-disabled', { accountId });
    return [];
  });
}

/** The person may sign in again; no mail says so. */
export async function enablePerson(viewer: Viewer, accountId: string, now: Date): Promise<FormProblem[]> {
  return onAccount(viewer, accountId, async (tx, account) => {
    if (!account.disabledAt) return [];
    const refused = await refusePage(tx, account.physician, accountId, 'enable');
    if (refused.length > 0) return refused;
    await recordEnabled(tx, accountId);
    await insertAccess(tx, { action: 'enable', accountId: viewer.accountId, about: accountId, at: now });
    log('account-enabled', { accountId });
    return [];
  });
}

/** The invitation again for whoever has never signed in, a sign-in link for anyone else. */
export async function sendLinkTo(viewer: Viewer, accountId: string, now: Date): Promise<FormProblem[]> {
  return onAccount(viewer, accountId, async (tx, account) => {
    if (account.disabledAt) return [{ field: 'link', message: words.suspendedGetsNone }];
    if (await countUse(tx, perPerson, accountId, now)) return [{ field: 'link', message: words.tooManyLinks }];
    if (account.lastSignInAt === null) await queueInvitation(tx, account, viewer, now);
    else {
      const row = { kind: 'sign-in-link', dedupeKey: `sign-in-link:${accountId}:${now.getTime()}` };
      await enqueue(tx, { ...row, subjectId: accountId, detail: '/desk', notBefore: now }, now);
    }
    await insertAccess(tx, { action: 'link', accountId: viewer.accountId, about: accountId, at: now });
    log('account-link-sent', { accountId });
    return [];
  });
}

/** For whoever has lost every device: passkeys and recovery codes go, and the person signs in by link and begins anew. */
export async function forgetPasskeys(viewer: Viewer, accountId: string, now: Date): Promise<FormProblem[]> {
  return onAccount(viewer, accountId, async (tx, account) => {
    await removeEveryPasskey(tx, accountId);
    await removeSessionsOf(tx, accountId);
    await insertAccess(tx, { action: 'passkey-removed', accountId: viewer.accountId, about: account.id, at: now });
    log('passkeys-forgotten', { accountId });
    return [];
  });
}
