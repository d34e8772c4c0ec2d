/** Empties and hides every demonstration comment. Their rows and decisions stay without words, so that the log stays whole. */
import { lockChain, transaction, type Transaction } from '@/lib/platform/database/database';
import {
  findComment,
  listDemonstrationComments,
  recordRemoved,
  removeTexts,
  type FullComment,
} from '@/lib/comments/comment-store';
import { insertDecision } from '@/lib/comments/log/decision-chain-store';
import { recordAnswerPublished, removeAnswer } from '@/lib/comments/answers/answer-store';
import { recordThreadChange } from '@/lib/comments/thread-version-store';
import { releaseMerged } from '@/lib/comments/duplicates/release-merged';
import { snapshotOf } from '@/lib/comments/decisions/undo-decision';

/** How many comments were emptied. */
export async function removeDemonstrationComments(): Promise<number> {
  return transaction(async (tx) => {
    await lockChain(tx);
    const comments = await listDemonstrationComments(tx);
    for (const { id } of comments) {
      const comment = await findComment(id, { everything: true }, tx);
      await recordAnswerPublished(tx, id, null, null);
      await removeAnswer(tx, id);
      await removeTexts(tx, id, new Date());
      await recordRemoved(tx, id);
      if (comment) await logRemoval(tx, comment);
    }
    // A real question may have been put together with one of these.
    await lockChain(tx);
    for (const { id } of comments) await releaseMerged(tx, id, new Date());
    for (const postId of new Set(comments.map((comment) => comment.postId)))
      await recordThreadChange(tx, postId, new Date());
    return comments.length;
  });
}

async function logRemoval(tx: Transaction, comment: FullComment): Promise<void> {
  await insertDecision(tx, {
    commentId: comment.id,
    revisionId: comment.currentRevisionId,
    answerRevisionId: null,
    action: 'erase',
    fromStatus: comment.status,
    toStatus: 'erased',
    versionSeen: comment.version,
    before: JSON.stringify(snapshotOf(comment)),
    actorId: null,
    actorRole: 'retention',
    reason: null,
    noteId: null,
    undoes: null,
    idempotencyKey: `demonstration:${comment.id}`,
    at: new Date(),
  });
}
