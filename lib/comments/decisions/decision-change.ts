/** What each decision changes of the row. Pure. */
import type { CommentChange, FullComment } from '@/lib/comments/comment-store';
import { lowPriorityReasons, rankOf } from '@/lib/comments/low-priority';
import { findTheme, themesAt } from '@/lib/comments/theme';
import type { StaffAction } from '@/lib/comments/transitions';
import type { DecisionForm } from './decision-schema';

/** An undo brings back what was, and changes nothing of its own. */
export type CarriedOut = Exclude<StaffAction, 'undo'>;

export function changeFor(
  comment: FullComment,
  action: CarriedOut,
  form: DecisionForm,
  now: Date,
): Omit<CommentChange, 'status'> {
  switch (action) {
    case 'publish':
    case 'answer':
    case 'reply':
      return {
        publishedRevisionId: comment.currentRevisionId,
        publishedAt: comment.publishedAt ?? now,
        publishedTheme: comment.theme,
        ...(action === 'reply' && comment.kind === 'question' ? { settled: form.settles || comment.settled } : {}),
        returned: false,
        escalation: null,
      };
    case 'correct':
    case 'still-right':
    case 'unanswer':
    case 'redact':
      return {};
    case 'theme': {
      const theme = findTheme(form.theme, themesAt(comment.postId));
      return { theme, ...(comment.status === 'published' ? { publishedTheme: theme } : {}) };
    }
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
