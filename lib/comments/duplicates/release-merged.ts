/** What follows for the questions that another one stands for: they wait again when it goes, and hear of its answer. */
import { findComment } from '@/lib/comments/comment-store';
import { applyTransition, type Transition } from '@/lib/comments/state/apply-transition';
import type { Transaction } from '@/lib/platform/database/database';
import { enqueue } from '@/lib/platform/mail/outbox';
import { listMerged } from './merged-store';

/**
 * Once the question that stood for them is not public, nobody reads their answer there: each is held again, to be read by itself.
 * Does nothing while it is public. Call under lockChain, in the transaction that took it down.
 */
export async function releaseMerged(tx: Transaction, keptId: string, now: Date): Promise<void> {
  const merged = await listMerged(keptId, tx);
  // As of most: that is asked first, since every decision waits for it.
  if (merged.length === 0) return;
  const kept = await findComment(keptId, { everything: true }, tx);
  if (kept?.publishedRevisionId) return;
  for (const { id } of merged) {
    const comment = await findComment(id, { everything: true }, tx);
    if (!comment) continue;
    const transition: Transition = {
      action: 'unmerge',
      by: { standing: 'kept-question', accountId: null, role: 'kept-question' },
      reason: 'kept-is-gone',
      change: { mergedIntoId: null, heldAt: now },
      key: `released:${id}:${comment.version}`,
    };
    await applyTransition(tx, comment, transition, now);
  }
}

/** Their writers asked the same, so the answer is news for them too. Cancelled with the decision, like any of its mails. */
export async function tellMerged(
  tx: Transaction,
  keptId: string,
  decisionId: string,
  notBefore: Date,
  now: Date,
): Promise<void> {
  const kind = 'news-for-writer';
  for (const { id } of await listMerged(keptId, tx))
    await enqueue(tx, { kind, dedupeKey: `${kind}:${decisionId}:${id}`, subjectId: id, decisionId, notBefore }, now);
}
