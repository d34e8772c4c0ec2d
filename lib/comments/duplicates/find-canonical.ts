/** Whether one question may be put together with another: the other is public, in the same thread, and stands for itself. */
import { findComment, type FullComment } from '@/lib/comments/comment-store';
import type { Transaction } from '@/lib/platform/database/database';
import type { FormProblem } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { countMerged } from './merged-store';

export const keptIsGone = desk.findCanonical.questionAsksSameNot;

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
  if (into === null) return say(desk.findCanonical.chooseQuestionAsksSame);
  const standsFor = (await countMerged([comment.id], tx)).get(comment.id) ?? 0;
  if (standsFor > 0) return say(desk.findCanonical.otherQuestionsPutTogether);
  return (await findKept(tx, into, comment)) ? [] : say(keptIsGone);
}
