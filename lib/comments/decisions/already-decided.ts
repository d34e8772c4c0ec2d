/** What whoever comes second is told: who was first, when, and what they decided. Pure. */
import type { FullComment } from '@/lib/comments/comment-store';
import { currentMessage } from '@/lib/comments/current-text';
import type { LastDecision } from '@/lib/comments/log/decision-chain-store';
import { readAction, type StaffAction, statusAfter } from '@/lib/comments/transitions';
import { nameOf } from '@/lib/identity/accounts/read-staff';
import type { DecideOutcome, TextChange } from './decide-outcome';
import type { DecisionForm } from './decision-schema';

/** Deeds of which two can differ, though they leave a message in the same state. */
const differs: readonly StaffAction[] = ['redact', 'theme', 'urgency', 'correct', 'still-right'];

export function alreadyDecided(
  comment: FullComment,
  form: DecisionForm,
  reason: string | null,
  last: LastDecision | null,
  names: ReadonlyMap<string, string>,
): DecideOutcome {
  const changed = changeSince(comment, form.revisionId);
  return {
    kind: 'already',
    ...(changed ? { changed } : {}),
    last: last && { action: readAction(last.action), by: nameOf(last.actorId, names, last.actorRole), at: last.at },
    asWished:
      form.action !== 'undo' &&
      last?.action === form.action &&
      last.revisionId === form.revisionId &&
      !differs.includes(form.action) &&
      (form.action !== 'merge' || last.reason === reason) &&
      comment.status === statusAfter(form.action, comment.status),
  };
}

/** Null when the words are the same, and when its writer took them away. */
function changeSince(comment: FullComment, revisionId: string): TextChange | null {
  const seen = comment.revisions.find(({ id }) => id === revisionId);
  if (!seen || comment.currentRevisionId === revisionId || !['held', 'published', 'declined'].includes(comment.status))
    return null;
  return { before: seen.body, after: currentMessage(comment) };
}
