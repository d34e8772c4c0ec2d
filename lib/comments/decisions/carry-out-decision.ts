/** Carries out what may be decided, and tells whom it concerns: called inside the decision's transaction. */
import { recordAnswerPublished } from '@/lib/comments/answers/answer-store';
import { correctAnswer, publishAnswer } from '@/lib/comments/answers/publish-answer';
import { riskRanks } from '@/lib/comments/comment';
import type { FullComment } from '@/lib/comments/comment-store';
import type { Judged } from '@/lib/comments/current-text';
import { releaseMerged, tellMerged } from '@/lib/comments/duplicates/release-merged';
import { recordScreeningErrors } from '@/lib/comments/figures/screening-error-store';
import { redactionCode } from '@/lib/comments/redaction';
import { type Actor, applyTransition, type Transition } from '@/lib/comments/state/apply-transition';
import type { OpenedComment } from '@/lib/comments/state/require-comment';
import { undoUntil } from '@/lib/comments/state/undo-window';
import type { StaffAction } from '@/lib/comments/transitions';
import type { Viewer } from '@/lib/identity/viewer';
import type { Transaction } from '@/lib/platform/database/database';
import { enqueue, enqueueHourly } from '@/lib/platform/mail/outbox';
import type { DecideOutcome } from './decide-outcome';
import { changeFor, codeOf } from './decision-change';
import type { DecisionForm } from './decision-schema';
import { errorsToldBy } from './errors-told';
import { carryOutRedaction } from './redact-comment';

type CarriedOut = Exclude<StaffAction, 'undo'>;

/** `judged`: which words a redaction hides; null for any other decision. Null when the row was not what the viewer saw after all. */
export async function carryOut(
  tx: Transaction,
  { viewer, comment }: OpenedComment,
  { action, by, facts, judged }: { action: CarriedOut; by: Actor; facts: Transition['facts']; judged: Judged[] | null },
  form: DecisionForm,
  now: Date,
): Promise<DecideOutcome | null> {
  const transition: Transition = {
    action,
    by,
    ...(facts ? { facts } : {}),
    reason: judged ? redactionCode(judged) : codeOf(action, form),
    note: form.note,
    change: changeFor(comment, action, form, now),
    key: form.idempotencyKey,
    carryOut: async () => {
      if (judged) await carryOutRedaction(tx, comment, judged);
      if (action === 'answer') return publishAnswer(tx, viewer, comment, form, now);
      if (action === 'correct') return correctAnswer(tx, viewer, comment, form, now);
      if (comment.answer && ['unpublish', 'unanswer', 'decline', 'merge'].includes(action))
        await recordAnswerPublished(tx, comment.id, null, null);
      return null;
    },
  };
  const errors = await errorsToldBy(tx, comment, { action, form, judged });
  const done = await applyTransition(tx, comment, transition, now);
  if (!done) return null;
  await recordScreeningErrors(tx, errors);
  await tell(tx, { viewer, comment, action, decisionId: done.decisionId }, now);
  if (action === 'unpublish' || action === 'decline') await releaseMerged(tx, comment.id, now);
  return { kind: 'done', ...done };
}

interface Done {
  viewer: Viewer;
  comment: FullComment;
  action: CarriedOut;
  decisionId: string;
}

/** What screening missed pages whoever is on call as if it had been heard. */
async function page(tx: Transaction, { comment, decisionId }: Done, now: Date): Promise<void> {
  const row = await tx.comment.findUniqueOrThrow({ where: { id: comment.id }, select: { riskRank: true } });
  if (row.riskRank < riskRanks.urgent || comment.riskRank >= riskRanks.urgent) return;
  const dedupeKey = `urgent:${decisionId}`;
  const notBefore = undoUntil(now);
  await enqueue(tx, { kind: 'urgent-comment', dedupeKey, subjectId: comment.id, decisionId, notBefore }, now);
}

/** Whoever is concerned, once it can no longer be taken back. */
async function tell(tx: Transaction, done: Done, now: Date): Promise<void> {
  const { viewer, comment, action, decisionId } = done;
  const notBefore = undoUntil(now);
  const kind = action === 'escalate' ? 'escalated' : 'news-for-writer';
  if (action === 'urgency') return page(tx, done, now);
  const lane = action === 'escalate' && comment.riskRank >= riskRanks.urgent ? ({ lane: 'urgent' } as const) : {};
  // Its writer is told when others can see the change: these words are public, be it while they are held after a report.
  if (action !== 'theme' && (action !== 'redact' || comment.publishedRevisionId === comment.currentRevisionId)) {
    const dedupeKey = `${kind}:${decisionId}`;
    await enqueue(tx, { kind, dedupeKey, subjectId: comment.id, decisionId, ...lane, notBefore }, now);
  }
  // Whoever can answer learns that it waits for them; staff who published it have done what they can.
  if (['publish', 'unanswer'].includes(action) && comment.kind === 'question' && viewer.physician !== comment.physician)
    await enqueueHourly(tx, { kind: 'open-waits', subjectId: comment.physician, notBefore }, now);
  if (action === 'answer' || action === 'correct' || action === 'unanswer')
    await tellMerged(tx, comment.id, decisionId, notBefore, now);
}
