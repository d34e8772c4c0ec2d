/** Somebody has just signed in: their account says when, and so does the log. */
import { insertAccess } from '@/lib/identity/access-log/access-store';
import { isUnusedPlaceholder, recordSignIn } from '@/lib/identity/staff-store';
import { transaction } from '@/lib/platform/database/database';
import { log } from '@/lib/platform/log';

export async function noteSignIn(accountId: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const isFirst = await isUnusedPlaceholder(tx, accountId);
    await recordSignIn(tx, accountId, now);
    await insertAccess(tx, { action: isFirst ? 'first-link' : 'sign-in', accountId, at: now });
  });
  log('signed-in', { accountId });
}
