/** Whether one question may be put together with another: the other is public, in the same thread, and stands for itself. */
import { findComment, type FullComment } from '@/lib/comments/comment-store';
import type { Transaction } from '@/lib/platform/database/database';
import type { FormProblem } from '@/lib/shared/form-state';
import { countMerged } from './merged-store';

export const keptIsGone =
  'The question that asks the same is not public any more, or waits to be read again. Look at the list again.';

/** Null unless it can stand for `comment` at this moment. Call under lockChain: then it stays so until the end. */
export async function findKept(tx: Transaction, keptId: string, comment: FullComment): Promise<FullComment | null> {
  const kept = await findComment(keptId, { everything: true }, tx);
  const fits =
    kept?.postId === comment.postId &&
    kept.id !== comment.id &&
    kept.kind === 'question' &&
    kept.status === 'published' &&
    kept.publishedRevisionId !== null &&
    kept.mergedIntoId === null;
  return fits ? kept : null;
}

/** A question that stands for others stays as it is, so no circle and no chain can come about. */
export async function problemsOfMerging(
  tx: Transaction,
  comment: FullComment,
  into: string | null,
): Promise<FormProblem[]> {
  const say = (message: string): FormProblem[] => [{ field: 'into', message }];
  if (into === null) return say('Choose the question that asks the same.');
  const standsFor = (await countMerged([comment.id], tx)).get(comment.id) ?? 0;
  if (standsFor > 0)
    return say(
      'Other questions were put together with this one. Put the other question together with this one instead.',
    );
  return (await findKept(tx, into, comment)) ? [] : say(keptIsGone);
}
