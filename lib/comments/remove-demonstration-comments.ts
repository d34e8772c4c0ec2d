/** Empties and hides every demonstration comment. Their rows and decisions stay without words, so that the log stays whole. */
import { lockChain, transaction } from '@/lib/platform/database';
import {
  listDemonstrationComments,
  recordAnswerPublished,
  recordRemoved,
  recordThreadChange,
  removeAnswer,
  removeTexts,
} from './comment-store';
import { releaseMerged } from './release-merged';

/** How many comments were emptied. */
export async function removeDemonstrationComments(): Promise<number> {
  return transaction(async (tx) => {
    await lockChain(tx);
    const comments = await listDemonstrationComments(tx);
    for (const { id } of comments) {
      await recordAnswerPublished(tx, id, null, null);
      await removeAnswer(tx, id);
      await removeTexts(tx, id, new Date());
      await recordRemoved(tx, id);
    }
    // A real question may have been put together with one of these.
    await lockChain(tx);
    for (const { id } of comments) await releaseMerged(tx, id, new Date());
    for (const postId of new Set(comments.map((comment) => comment.postId)))
      await recordThreadChange(tx, postId, new Date());
    return comments.length;
  });
}
