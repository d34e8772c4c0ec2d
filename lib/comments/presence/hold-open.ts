/**
 * Whoever opens a message at the desk is seen by the others to have it open. A courtesy: nothing that decides reads it, so it can
 * neither refuse a decision nor be waited for.
 */
import type { OpenedComment } from '@/lib/comments/state/require-comment';
import { nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import type { Viewer } from '@/lib/identity/viewer';
import { notFound } from '@/lib/shared/refusal';
import { listLeases, recordLease, removeLease } from './lease-store';

/** Without scripting nobody says that the page was left. With it, the page says every minute that it is still open. */
export const openMinutes = 5;

/** Opens it, or says that it is still open. Throws not-found for what is erased, which has nothing to open. */
export async function holdOpen({ viewer, comment }: OpenedComment, now: Date): Promise<void> {
  if (comment.status === 'erased') throw notFound();
  const expiresAt = new Date(now.getTime() + openMinutes * 60_000);
  await recordLease({ commentId: comment.id, accountId: viewer.accountId }, now, expiresAt);
}

/** One's own alone, so there is nothing to refuse. */
export async function giveBack(viewer: Viewer, commentId: string): Promise<void> {
  await removeLease({ commentId, accountId: viewer.accountId });
}

/** Somebody else who has it open. */
export interface OpenBy {
  name: string;
  since: Date;
}

/** For ids that the viewer was shown: by id, the first to open it first. */
export async function readOpenBy(
  viewer: Viewer,
  commentIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, OpenBy[]>> {
  const leases = commentIds.length === 0 ? [] : await listLeases(commentIds, viewer.accountId, now);
  const open = new Map<string, OpenBy[]>();
  if (leases.length === 0) return open;
  const names = await readStaffNames();
  for (const { commentId, accountId, openedAt } of leases)
    open.set(commentId, [...(open.get(commentId) ?? []), { name: nameOf(accountId, names), since: openedAt }]);
  return open;
}
