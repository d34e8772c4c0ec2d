/** Ends one session, or all of an account's. */
import { aboutOther } from '@/lib/identity/access-log/access-record';
import { insertAccess } from '@/lib/identity/access-log/access-store';
import { mayManageAccounts } from '@/lib/identity/identity-access';
import { findAccountById, removeSession, removeSessionsOf, removeSignInTokens } from '@/lib/identity/staff-store';
import type { Viewer } from '@/lib/identity/viewer';
import { transaction } from '@/lib/platform/database/database';
import { log } from '@/lib/platform/log';
import { notFound } from '@/lib/shared/refusal';

/** `token` is the session cookie's value; one that is not known ends nothing. */
export async function signOut(token: string): Promise<void> {
  await removeSession(token);
  log('signed-out');
}

/** One's own account, or anyone's for an administrator. Links that were sent stop working, too. */
export async function signOutEverywhere(viewer: Viewer, accountId: string, now: Date): Promise<void> {
  const account = await findAccountById(accountId);
  if (!account || (account.id !== viewer.accountId && !mayManageAccounts(viewer))) throw notFound();
  await transaction(async (tx) => {
    await removeSessionsOf(tx, account.id);
    await insertAccess(tx, {
      action: 'sign-out',
      accountId: viewer.accountId,
      ...aboutOther(viewer, account.id),
      at: now,
    });
  });
  await removeSignInTokens(account.email);
  log('signed-out-everywhere', { accountId: account.id });
}
