/** Whom a decision concerns, and how soon they are told: called inside the decision's transaction. */
import { riskRanks } from '@/lib/comments/comment';
import type { FullComment } from '@/lib/comments/comment-store';
import { tellMerged } from '@/lib/comments/duplicates/release-merged';
import { undoUntil } from '@/lib/comments/state/undo-window';
import type { Viewer } from '@/lib/identity/viewer';
import type { Transaction } from '@/lib/platform/database/database';
import { enqueue, enqueueHourly } from '@/lib/platform/mail/outbox';
import type { CarriedOut } from './decision-change';

interface Done {
  viewer: Viewer;
  comment: FullComment;
  action: CarriedOut;
  decisionId: string;
}

/** Whoever is concerned, once it can no longer be taken back. */
export async function tell(tx: Transaction, done: Done, now: Date): Promise<void> {
  const { viewer, comment, action, decisionId } = done;
  const notBefore = undoUntil(now);
  const kind = action === 'escalate' ? 'escalated' : 'news-for-writer';
  if (action === 'urgency') return page(tx, done, now);
  // Nothing changed for anybody.
  if (action === 'still-right') return;
  const lane = action === 'escalate' && comment.riskRank >= riskRanks.urgent ? ({ lane: 'urgent' } as const) : {};
  // Its writer is told when others can see the change: these words are public, be it while they are held after a report.
  if (action !== 'theme' && (action !== 'redact' || comment.publishedRevisionId === comment.currentRevisionId)) {
    const dedupeKey = `${kind}:${decisionId}`;
    await enqueue(tx, { kind, dedupeKey, subjectId: comment.id, decisionId, ...lane, notBefore }, now);
  }
  // Whoever can answer learns that it waits for them; staff who published it have done what they can.
  if (
    ['publish', 'unanswer', 'reply'].includes(action) &&
    comment.kind === 'question' &&
    viewer.physician !== comment.physician &&
    (await isOpen(tx, comment.id))
  )
    await enqueueHourly(tx, { kind: 'open-waits', subjectId: comment.physician, notBefore }, now);
  if (action === 'answer' || action === 'correct' || action === 'unanswer')
    await tellMerged(tx, comment.id, decisionId, notBefore, now);
}

async function isOpen(tx: Transaction, id: string): Promise<boolean> {
  const row = await tx.comment.findUnique({ where: { id }, select: { openSince: true } });
  return row !== null && row.openSince !== null;
}

/** What screening missed pages whoever is on call as if it had been heard. */
async function page(tx: Transaction, { comment, decisionId }: Done, now: Date): Promise<void> {
  const row = await tx.comment.findUniqueOrThrow({ where: { id: comment.id }, select: { riskRank: true } });
  if (row.riskRank < riskRanks.urgent || comment.riskRank >= riskRanks.urgent) return;
  const dedupeKey = `urgent:${decisionId}`;
  const notBefore = undoUntil(now);
  await enqueue(tx, { kind: 'urgent-comment', dedupeKey, subjectId: comment.id, decisionId, notBefore }, now);
}
