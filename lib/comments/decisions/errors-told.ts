/** What one decision, or its undoing, tells of what screening got wrong. */
import type { FullComment } from '@/lib/comments/comment-store';
import { currentTextOf, type Judged } from '@/lib/comments/current-text';
import {
  errorsOfRedaction,
  errorsOfReply,
  errorsOfSpam,
  errorsOfUrgency,
  type ErrorsTold,
} from '@/lib/comments/figures/screening-errors';
import { findFirstOf, type LastDecision } from '@/lib/comments/log/decision-chain-store';
import { lowPriorityReasons } from '@/lib/comments/low-priority';
import { parseSnapshot } from '@/lib/comments/state/snapshot';
import type { Transaction } from '@/lib/platform/database/database';
import type { CarriedOut } from './decision-change';
import type { DecisionForm } from './decision-schema';

/** A decision with how the comment stood before it and after. */
interface Deed {
  action: string;
  reason: string | null;
  judged: { before: Judged[] | null; after: Judged[] | null };
  urgency: { before: string; after: string };
  /** What it said to readers. */
  texts: readonly string[];
}

async function errorsOf(tx: Transaction, comment: FullComment, deed: Deed): Promise<ErrorsTold> {
  const { action, reason, judged, urgency, texts } = deed;
  const { body, findings } = currentTextOf(comment);
  if (action === 'redact')
    return {
      told: errorsOfRedaction(body, findings, judged.after),
      takenBack: errorsOfRedaction(body, findings, judged.before),
    };
  if (action === 'urgency') {
    const first = await findFirstOf(tx, comment, action);
    const heard = (first && parseSnapshot(first.before).urgency) ?? urgency.before;
    return {
      told: errorsOfUrgency(body, heard, urgency.after),
      takenBack: errorsOfUrgency(body, heard, urgency.before),
    };
  }
  const isReadLast = comment.urgency === 'none' && lowPriorityReasons(comment.lowPriority).includes('spam');
  return { told: [...errorsOfSpam(action, reason, isReadLast), ...errorsOfReply(texts, reason)], takenBack: [] };
}

/** Call before the comment is changed. */
export function errorsToldBy(
  tx: Transaction,
  comment: FullComment,
  { action, reason, judged }: { action: CarriedOut; reason: string | null; judged: Judged[] | null },
  form: DecisionForm,
): Promise<ErrorsTold> {
  return errorsOf(tx, comment, {
    action,
    reason,
    judged: { before: currentTextOf(comment).judged, after: judged },
    urgency: { before: comment.urgency, after: form.urgency ?? comment.urgency },
    texts:
      action === 'answer' || action === 'correct'
        ? [form.answer, form.correction, form.ratingReason]
        : action === 'reply'
          ? [form.reply]
          : [],
  });
}

/** Of a decision that is about to be taken back: call before the comment is changed. */
export async function errorsUndone(tx: Transaction, comment: FullComment, last: LastDecision): Promise<ErrorsTold> {
  const before = parseSnapshot(last.before);
  const answer = comment.answer?.revisions.find(({ id }) => id === last.answerRevisionId);
  const { told, takenBack } = await errorsOf(tx, comment, {
    action: last.action,
    reason: last.reason,
    judged: { before: before.judged, after: currentTextOf(comment).judged },
    urgency: { before: before.urgency ?? comment.urgency, after: comment.urgency },
    texts: answer ? [answer.body, answer.note ?? '', answer.ratingReason ?? ''] : [],
  });
  return { told: takenBack, takenBack: told };
}
