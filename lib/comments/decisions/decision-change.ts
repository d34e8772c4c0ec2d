/** What each decision changes of the row, and what the log keeps of why. Pure. */
import { overrideOf } from '@/lib/comments/answers/answer-details';
import type { CommentChange, FullComment } from '@/lib/comments/comment-store';
import { lowPriorityReasons, rankOf } from '@/lib/comments/low-priority';
import { isPracticeReason } from '@/lib/comments/practice-reasons';
import { findReason, mergedCode } from '@/lib/comments/reasons';
import type { StaffAction } from '@/lib/comments/transitions';
import type { DecisionForm } from './decision-schema';

export function changeFor(
  comment: FullComment,
  action: Exclude<StaffAction, 'undo'>,
  form: DecisionForm,
  now: Date,
): Omit<CommentChange, 'status'> {
  switch (action) {
    case 'publish':
    case 'answer':
      return {
        publishedRevisionId: comment.currentRevisionId,
        publishedAt: comment.publishedAt ?? now,
        publishedTheme: comment.theme,
        returned: false,
        escalation: null,
      };
    case 'correct':
    case 'unanswer':
    case 'redact':
      return {};
    case 'theme':
      return { theme: form.theme, ...(comment.status === 'published' ? { publishedTheme: form.theme } : {}) };
    case 'urgency': {
      const urgency = form.urgency ?? comment.urgency;
      return { urgency, riskRank: rankOf(urgency, lowPriorityReasons(comment.lowPriority)) };
    }
    case 'decline':
    case 'unpublish':
      return {
        publishedRevisionId: null,
        publishedAt: null,
        takenDownAt: comment.publishedRevisionId === null ? null : now,
        returned: false,
      };
    case 'merge':
      return {
        publishedRevisionId: null,
        publishedAt: null,
        returned: false,
        escalation: null,
        mergedIntoId: form.into,
      };
    case 'unmerge':
      return { mergedIntoId: null, heldAt: now };
    case 'requeue':
      return { takenDownAt: null, heldAt: now };
    case 'return':
      return { returned: true };
    case 'escalate':
      return form.reason === 'complaint'
        ? { returned: false, escalation: 'complaint' }
        : { returned: false, escalation: 'physician', reviewerId: null };
  }
}

/** What the log keeps of why. */
export function codeOf(action: StaffAction, form: DecisionForm): string | null {
  if (action === 'merge') return form.into === null ? null : mergedCode(form.into);
  if (isPracticeReason(action, form.reason)) return form.reason;
  return findReason(action, form.reason)?.code ?? overrideOf(form);
}
