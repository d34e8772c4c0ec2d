/** Keeps the columns of a question that waits for an answer. */
import type { Transaction } from '@/lib/platform/database/database';
import type { CommentKind, Status } from './comment';
import { openSinceOf } from './open-question';

/**
 * Follows from the other columns and rows; nobody counts it up or down. Call it in the transaction that changed a question's status,
 * mark, answer, or who has the same one.
 */
export async function recordOpen(tx: Transaction, id: string): Promise<void> {
  const row = await tx.comment.findUnique({
    where: { id },
    select: {
      kind: true,
      status: true,
      returned: true,
      settled: true,
      heldAt: true,
      riskRank: true,
      lowPriority: true,
      openSince: true,
      openAskers: true,
      answer: { select: { publishedRevisionId: true } },
    },
  });
  if (row?.kind !== 'question') return;
  const openSince = openSinceOf({
    ...row,
    kind: row.kind as CommentKind,
    status: row.status as Status,
    answered: Boolean(row.answer?.publishedRevisionId),
  });
  const openAskers = openSince === null ? null : await countAskers(tx, id);
  if (openSince?.getTime() === row.openSince?.getTime() && openAskers === row.openAskers) return;
  await tx.comment.update({ where: { id }, data: { openSince, openAskers } });
}

/** How many others have the same question: readers who said so, and writers whose question this one stands for. */
async function countAskers(tx: Transaction, commentId: string): Promise<number> {
  const pressed = await tx.readerSignal.count({ where: { commentId, kind: 'same-question' } });
  return pressed + (await tx.comment.count({ where: { mergedIntoId: commentId } }));
}
