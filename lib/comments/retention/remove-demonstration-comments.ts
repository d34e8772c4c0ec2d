/** Empties and hides every demonstration comment. Their rows and decisions stay without words, so that the log stays whole. */
import { recordAnswerPublished, removeAnswer } from '@/lib/comments/answers/answer-store';
import { findComment, listDemonstrationComments, removeTexts } from '@/lib/comments/comment-store';
import { releaseMerged } from '@/lib/comments/duplicates/release-merged';
import { applyTransition } from '@/lib/comments/state/apply-transition';
import { lockChain, type Transaction, transaction } from '@/lib/platform/database/database';

/** How many comments were emptied. */
export async function removeDemonstrationComments(): Promise<number> {
  return transaction(async (tx) => {
    await lockChain(tx);
    const comments = await listDemonstrationComments(tx);
    for (const { id } of comments) await removeOne(tx, id, new Date());
    // A real question may have been put together with one of these.
    for (const { id } of comments) await releaseMerged(tx, id, new Date());
    return comments.length;
  });
}

async function removeOne(tx: Transaction, id: string, now: Date): Promise<void> {
  const comment = await findComment(id, { everything: true }, tx);
  const removed =
    comment &&
    (await applyTransition(
      tx,
      comment,
      {
        action: 'erase',
        by: { standing: 'retention', accountId: null, role: 'retention' },
        change: { publishedRevisionId: null, publishedAt: null },
        key: `demonstration:${id}`,
        carryOut: async () => {
          await recordAnswerPublished(tx, id, null, null);
          await removeAnswer(tx, id);
          await removeTexts(tx, id, now);
          return null;
        },
      },
      now,
    ));
  if (!removed) throw new Error('a row changed under its lock');
}
