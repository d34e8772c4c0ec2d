/** Takes back the latest decision within its window: everything as it was, unsent notices cancelled, and one more row in the log. */
import type { Viewer } from '@/lib/identity/viewer';
import type { Transaction } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { cancelNotices } from '@/lib/platform/mail/outbox';
import type { Status } from '@/lib/comments/comment';
import type { DecisionForm } from '@/lib/comments/asking/ask-schema';
import type { DecideOutcome } from './decide-outcome';
import { findKept, keptIsGone } from '@/lib/comments/duplicates/find-canonical';
import { currentTextOf } from '@/lib/comments/current-text';
import { carryOutRedaction } from './redact-comment';
import type { Judged } from '@/lib/comments/redaction';
import { recordChange, type FullComment } from '@/lib/comments/comment-store';
import { insertDecision, type FindLastDecision } from '@/lib/comments/log/decision-chain-store';
import { recordAnswerPublished } from '@/lib/comments/answers/answer-store';
import { recordThreadChange } from '@/lib/comments/thread-version-store';

type Decision = NonNullable<Awaited<ReturnType<FindLastDecision>>>;

/** What a decision may change of a comment. Times are milliseconds, so that it can stand in the log as JSON. */
interface Snapshot {
  status: Status;
  publishedRevisionId: string | null;
  publishedAt: number | null;
  /** Left out by decisions older than the mark. */
  takenDownAt?: number | null;
  returned: boolean;
  escalation: string | null;
  /** Left out in what was decided before questions could be put together. */
  mergedIntoId?: string | null;
  /** Left out by decisions older than themes. */
  theme?: string | null;
  publishedTheme?: string | null;
  answerRevisionId: string | null;
  answeredAt: number | null;
  /** Which words of the current revision were hidden: spans and kinds. */
  judged: Judged[] | null;
}

export function snapshotOf(comment: FullComment): Snapshot {
  return {
    status: comment.status,
    publishedRevisionId: comment.publishedRevisionId,
    publishedAt: comment.publishedAt?.getTime() ?? null,
    takenDownAt: comment.takenDownAt?.getTime() ?? null,
    returned: comment.returned,
    escalation: comment.escalation,
    mergedIntoId: comment.mergedIntoId,
    theme: comment.theme,
    publishedTheme: comment.publishedTheme,
    answerRevisionId: comment.answer?.publishedRevisionId ?? null,
    answeredAt: comment.answer?.publishedAt?.getTime() ?? null,
    judged: currentTextOf(comment).judged,
  };
}

/** One's own latest decision, nothing having happened since, until UNDO_SECONDS have passed. An undo is not undone. */
export function isUndoable(
  last: Decision | null,
  comment: Pick<FullComment, 'version'>,
  viewer: Viewer,
  now: Date,
): boolean {
  if (!last || last.action === 'undo' || last.actorId !== viewer.accountId || comment.version !== last.versionSeen + 1)
    return false;
  return now.getTime() - last.at.getTime() <= env().UNDO_SECONDS * 1000;
}

const timeOf = (milliseconds: number | null): Date | null => (milliseconds === null ? null : new Date(milliseconds));

export const tooLate: DecideOutcome = {
  kind: 'problems',
  problems: [{ field: 'undo', message: 'The time to undo this has passed.' }],
};

/** The typed answer is not lost: it stays as a revision that nobody sees but the desk. */
export async function undoDecision(
  tx: Transaction,
  viewer: Viewer,
  comment: FullComment,
  last: Decision,
  form: DecisionForm,
  now: Date,
): Promise<DecideOutcome> {
  const before = JSON.parse(last.before) as Snapshot;
  const taken = snapshotOf(comment);
  const mergedIntoId = before.mergedIntoId ?? null;
  if (mergedIntoId !== null && !(await findKept(tx, mergedIntoId, comment)))
    return { kind: 'problems', problems: [{ field: 'undo', message: keptIsGone }] };
  // Pressed in the window's last moment and carried out after it: its writer is being told already.
  if (!(await cancelNotices(tx, last.id))) return tooLate;
  const changed = await recordChange(tx, comment, {
    status: before.status,
    publishedRevisionId: before.publishedRevisionId,
    publishedAt: timeOf(before.publishedAt),
    takenDownAt: timeOf(before.takenDownAt ?? null),
    returned: before.returned,
    escalation: before.escalation,
    mergedIntoId,
    theme: before.theme ?? null,
    publishedTheme: before.publishedTheme ?? null,
  });
  if (!changed) return { kind: 'already', last: null, asWished: false };
  await recordAnswerPublished(tx, comment.id, before.answerRevisionId, timeOf(before.answeredAt));
  if (last.action === 'redact') await carryOutRedaction(tx, comment, before.judged);
  const { id: decisionId } = await insertDecision(tx, {
    commentId: comment.id,
    revisionId: comment.currentRevisionId,
    answerRevisionId: null,
    action: 'undo',
    fromStatus: comment.status,
    toStatus: before.status,
    versionSeen: comment.version,
    before: JSON.stringify(taken),
    actorId: viewer.accountId,
    actorRole: viewer.role,
    reason: null,
    noteId: null,
    undoes: last.id,
    idempotencyKey: form.idempotencyKey,
    at: now,
  });
  const visible =
    taken.publishedRevisionId !== before.publishedRevisionId ||
    taken.answerRevisionId !== before.answerRevisionId ||
    comment.mergedIntoId !== mergedIntoId ||
    taken.publishedTheme !== (before.publishedTheme ?? null) ||
    (last.action === 'redact' && taken.publishedRevisionId !== null);
  return {
    kind: 'done',
    decisionId,
    postId: comment.postId,
    thread: visible ? await recordThreadChange(tx, comment.postId, now) : null,
  };
}
