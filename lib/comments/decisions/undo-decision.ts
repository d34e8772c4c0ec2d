/** Takes back the latest decision within its window: everything as it was, unsent mails cancelled, and one more row in the log. */
import { recordAnswerPublished } from '@/lib/comments/answers/answer-store';
import { takeBackPracticeReply } from '@/lib/comments/answers/publish-practice-reply';
import type { FullComment } from '@/lib/comments/comment-store';
import { findKept, keptIsGone } from '@/lib/comments/duplicates/find-canonical';
import { recordScreeningErrors } from '@/lib/comments/figures/screening-error-store';
import type { LastDecision } from '@/lib/comments/log/decision-chain-store';
import { type Actor, applyTransition } from '@/lib/comments/state/apply-transition';
import { parseSnapshot } from '@/lib/comments/state/snapshot';
import { undoUntil } from '@/lib/comments/state/undo-window';
import type { Action } from '@/lib/comments/transitions';
import type { Viewer } from '@/lib/identity/viewer';
import type { Transaction } from '@/lib/platform/database/database';
import { cancelMails } from '@/lib/platform/mail/outbox';
import { desk } from '@/lib/shared/messages/desk';
import type { DecideOutcome } from './decide-outcome';
import type { DecisionForm } from './decision-schema';
import { errorsUndone } from './errors-told';
import { carryOutRedaction } from './redact-comment';

const notUndone: readonly string[] = ['undo', 'name-reviewer'] satisfies Action[];

/** One's own latest decision, nothing having happened since, until its window has closed. An undo is not undone. */
export function isUndoable(
  last: LastDecision | null,
  comment: Pick<FullComment, 'version' | 'fromPractice'>,
  viewer: Viewer,
  now: Date,
): boolean {
  if (
    !last ||
    notUndone.includes(last.action) ||
    // It came with a reply, and goes when that is taken back beneath what it replies to.
    (comment.fromPractice && last.action === 'publish' && last.versionSeen === 1) ||
    last.actorId !== viewer.accountId ||
    comment.version !== last.versionSeen + 1
  )
    return false;
  return now <= undoUntil(last.at);
}

const timeOf = (milliseconds: number | null): Date | null => (milliseconds === null ? null : new Date(milliseconds));

export const tooLate: DecideOutcome = {
  kind: 'problems',
  problems: [{ field: 'undo', message: desk.undoDecision.tooLateProblemsMessage }],
};

/** The typed answer is not lost: it stays as a revision that nobody sees but the desk. */
export async function undoDecision(
  tx: Transaction,
  by: Actor,
  comment: FullComment,
  last: LastDecision,
  form: DecisionForm,
  now: Date,
): Promise<DecideOutcome> {
  const before = parseSnapshot(last.before);
  const mergedIntoId = before.mergedIntoId ?? null;
  if (mergedIntoId !== null && !(await findKept(tx, mergedIntoId, comment)))
    return { kind: 'problems', problems: [{ field: 'undo', message: keptIsGone }] };
  // Pressed in the window's last moment and carried out after it: its writer is being told already.
  if (!(await cancelMails(tx, last.id))) return tooLate;
  const errors = await errorsUndone(tx, comment, last);
  const done = await applyTransition(
    tx,
    comment,
    {
      action: 'undo',
      undoes: last.id,
      backTo: before.status,
      by,
      facts: { undoable: true },
      change: {
        publishedRevisionId: before.publishedRevisionId,
        publishedAt: timeOf(before.publishedAt),
        takenDownAt: timeOf(before.takenDownAt ?? null),
        returned: before.returned,
        escalation: before.escalation,
        mergedIntoId,
        settled: before.settled ?? false,
        theme: before.theme ?? null,
        publishedTheme: before.publishedTheme ?? null,
        ...(before.urgency === undefined ? {} : { urgency: before.urgency }),
        ...(before.riskRank === undefined ? {} : { riskRank: before.riskRank }),
      },
      key: form.idempotencyKey,
      carryOut: async () => {
        await recordAnswerPublished(tx, comment.id, before.answerRevisionId, timeOf(before.answeredAt));
        if (last.action === 'redact') await carryOutRedaction(tx, comment, before.judged);
        return null;
      },
    },
    now,
  );
  if (!done) return { kind: 'already', last: null, asWished: false };
  await recordScreeningErrors(tx, errors);
  const gone = last.action === 'reply' ? await takeBackPracticeReply(tx, last, by, now) : null;
  return { kind: 'done', ...done, thread: gone ?? done.thread };
}
