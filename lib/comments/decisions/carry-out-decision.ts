/** Carries out what may be decided, with all that hangs on it: called inside the decision's transaction. */
import { recordAnswerPublished } from '@/lib/comments/answers/answer-store';
import { publishAnswer } from '@/lib/comments/answers/publish-answer';
import { publishPracticeReply } from '@/lib/comments/answers/publish-practice-reply';
import type { Judged } from '@/lib/comments/current-text';
import { releaseMerged } from '@/lib/comments/duplicates/release-merged';
import { recordScreeningErrors } from '@/lib/comments/figures/screening-error-store';
import { type Actor, applyTransition, type Transition } from '@/lib/comments/state/apply-transition';
import type { OpenedComment } from '@/lib/comments/state/require-comment';
import type { Transaction } from '@/lib/platform/database/database';
import type { DecideOutcome } from './decide-outcome';
import { type CarriedOut, changeFor } from './decision-change';
import type { DecisionForm } from './decision-schema';
import { errorsToldBy } from './errors-told';
import { carryOutRedaction } from './redact-comment';
import { tell } from './tell-decision';

interface Deed {
  action: CarriedOut;
  by: Actor;
  facts: NonNullable<Transition['facts']>;
  /** What the log keeps of why. */
  reason: string | null;
  /** Which words a redaction hides; null for any other decision. */
  judged: Judged[] | null;
}

/** Null when the row was not what the viewer saw after all. */
export async function carryOut(
  tx: Transaction,
  { viewer, comment }: OpenedComment,
  deed: Deed,
  form: DecisionForm,
  now: Date,
): Promise<DecideOutcome | null> {
  const { action, by, facts, reason, judged } = deed;
  const transition: Transition = {
    action,
    by,
    facts,
    reason,
    note: form.note,
    change: changeFor(comment, action, form, now),
    key: form.idempotencyKey,
    carryOut: async () => {
      if (judged) await carryOutRedaction(tx, comment, judged);
      if (action === 'answer' || action === 'correct' || action === 'still-right')
        return publishAnswer(tx, viewer, comment, form, now);
      if (comment.answer && ['unpublish', 'unanswer', 'decline', 'merge'].includes(action))
        await recordAnswerPublished(tx, comment.id, null, null);
      return null;
    },
  };
  const errors = await errorsToldBy(tx, comment, deed, form);
  const done = await applyTransition(tx, comment, transition, now);
  if (!done) return null;
  await recordScreeningErrors(tx, errors);
  const thread = action === 'reply' ? await publishPracticeReply(tx, comment, by, form, now) : done.thread;
  await tell(tx, { viewer, comment, action, decisionId: done.decisionId }, now);
  if (action === 'unpublish' || action === 'decline') await releaseMerged(tx, comment.id, now);
  return { kind: 'done', ...done, thread };
}
