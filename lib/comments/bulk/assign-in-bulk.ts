/** Several messages are taken on at once, or let go of: each by the ordinary deed, with an outcome of its own. */
import { assignComment } from '@/lib/comments/handling/handle-comment';
import { requireComment } from '@/lib/comments/state/require-comment';
import type { Viewer } from '@/lib/identity/viewer';
import { desk } from '@/lib/shared/messages/desk';
import { unlessNotFound } from '@/lib/shared/refusal';
import type { BulkHandling, BulkResult } from './bulk-state';

/** Nothing is skipped: every message gets an outcome, in the order given. */
export async function assignInBulk(
  viewer: Viewer,
  handling: BulkHandling,
  commentIds: readonly string[],
  now: Date,
): Promise<BulkResult[]> {
  const results: BulkResult[] = [];
  for (const commentId of commentIds) {
    const opened = await requireComment(viewer, commentId, now).catch(unlessNotFound);
    const to = handling === 'take' ? viewer.accountId : '';
    const problems = opened && (await assignComment(opened, to, now).catch(unlessNotFound));
    const alias = opened?.comment.alias ?? '';
    results.push(
      problems?.length === 0
        ? { commentId, alias, kind: 'done' }
        : { commentId, alias, kind: 'refused', because: desk.bulkResults.notAssigned },
    );
  }
  return results;
}
