/**
 * A physician or member of staff decides about one comment: on the text they saw, once, all of it or nothing.
 * Whoever comes second is told who was first, when, and what they decided.
 */
import { answerProblems, noteProblems, overrideOf } from '@/lib/comments/answers/answer-details';
import { recordAnswerPublished } from '@/lib/comments/answers/answer-store';
import { correctAnswer, previewAnswer, publishAnswer } from '@/lib/comments/answers/publish-answer';
import { riskRanks } from '@/lib/comments/comment';
import { mayDecide, maySee, standingOf } from '@/lib/comments/comment-access';
import { type CommentChange, findComment, type FullComment } from '@/lib/comments/comment-store';
import { messageOf } from '@/lib/comments/current-text';
import { problemsOfMerging } from '@/lib/comments/duplicates/find-canonical';
import { releaseMerged, tellMerged } from '@/lib/comments/duplicates/release-merged';
import { findDecisionByKey, findLastDecision } from '@/lib/comments/log/decision-chain-store';
import { findOwnReason, isOwnReason } from '@/lib/comments/practice-reasons';
import { findReason, mergedCode, reasonsFor } from '@/lib/comments/reasons';
import { type Judged, redactionCode } from '@/lib/comments/redaction';
import { type Actor, applyTransition, type Transition } from '@/lib/comments/state/apply-transition';
import { undoUntil } from '@/lib/comments/state/undo-window';
import { type StaffAction, statusAfter } from '@/lib/comments/transitions';
import { readOwnPosts, scopeOf } from '@/lib/comments/viewer-scope';
import { nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import type { Viewer } from '@/lib/identity/viewer';
import { lockChain, type Transaction, transaction } from '@/lib/platform/database/database';
import { log } from '@/lib/platform/log';
import { enqueue, enqueueHourly } from '@/lib/platform/mail/outbox';
import type { FormProblem } from '@/lib/shared/form-state';
import { notFound } from '@/lib/shared/refusal';
import { isAuthorGone } from './author-gone';
import type { DecideOutcome, TextChange } from './decide-outcome';
import type { DecisionForm } from './decision-schema';
import { carryOutRedaction, prepareRedaction, problemsOfPublishing } from './redact-comment';
import { isUndoable, tooLate, undoDecision } from './undo-decision';

const reasonGone: FormProblem = {
  field: 'reason',
  message: 'The practice has just changed or removed this reason. Choose a reason again.',
};

/** Throws not-found for a comment outside the viewer's scope and for a deed that is not theirs. */
export async function decideComment(viewer: Viewer, form: DecisionForm, now: Date): Promise<DecideOutcome> {
  const own = await readOwnPosts(viewer, now);
  const problems = problemsOf(form, now);
  if (problems.length > 0) return { kind: 'problems', problems };
  const names = await readStaffNames();
  const ownReason = await findOwnReason(form.action, form.reason);
  const outcome = await transaction(async (tx): Promise<DecideOutcome> => {
    await lockChain(tx);
    const comment = await findComment(form.commentId, scopeOf(viewer, own), tx);
    const standing = comment ? standingOf(viewer, comment, own) : 'stranger';
    if (!comment || !maySee(standing)) throw notFound();

    const repeated = await findDecisionByKey(form.idempotencyKey, tx);
    if (repeated) {
      if (repeated.commentId !== comment.id || repeated.actorId !== viewer.accountId) throw notFound();
      return { kind: 'done', decisionId: repeated.id, postId: comment.postId, thread: null };
    }
    const last = await findLastDecision(comment.id, tx);
    const changed = changeSince(comment, form.revisionId);
    const already = (): DecideOutcome => ({
      kind: 'already',
      ...(changed ? { changed } : {}),
      last: last && {
        action: last.action as StaffAction,
        by: nameOf(last.actorId, names, last.actorRole),
        at: last.at,
      },
      asWished:
        form.action !== 'undo' &&
        last?.action === form.action &&
        last.revisionId === form.revisionId &&
        !['redact', 'theme', 'correct'].includes(form.action) &&
        (form.action !== 'merge' || last.reason === codeOf('merge', form)) &&
        comment.status === statusAfter(form.action, comment.status),
    });
    if (comment.version !== form.version || comment.currentRevisionId !== form.revisionId) return already();
    const facts = {
      answered: Boolean(comment.answer?.publishedRevisionId),
      ownAnswer: viewer.physician !== null && comment.answer?.physician === viewer.physician,
      authorGone: await isAuthorGone(comment),
      merged: comment.mergedIntoId !== null,
      undoable: isUndoable(last, comment, viewer, now),
    };
    const isOwn = last?.actorId === viewer.accountId && last.action !== 'name-reviewer';
    if (form.action === 'undo' && !facts.undoable && isOwn) return tooLate;
    if (!mayDecide(standing, form.action, comment, facts)) throw notFound();
    const by: Actor = { standing, accountId: viewer.accountId, role: viewer.role };
    if (form.action === 'undo') {
      const undone = last ? await undoDecision(tx, by, comment, last, form, now) : already();
      if (undone.kind === 'done') await releaseMerged(tx, comment.id, now);
      return undone;
    }
    if (form.action === 'merge') {
      const apart = await problemsOfMerging(tx, comment, form.into);
      if (apart.length > 0) return { kind: 'problems', problems: apart };
    }
    if (isOwnReason(form.action, form.reason) && ownReason === null)
      return { kind: 'problems', problems: [reasonGone] };
    const unready = problemsOfPublishing(comment);
    if (!mayDecide(standing, form.action, comment, { ...facts, identifiersOpen: unready.length > 0 }))
      return { kind: 'problems', problems: unready };
    if (form.preview && (form.action === 'answer' || form.action === 'correct'))
      return { kind: 'answer-preview', answer: await previewAnswer(viewer, comment, form, now) };
    const redaction = form.action === 'redact' ? await prepareRedaction(comment, form.redaction) : null;
    if (redaction && 'problems' in redaction) return { kind: 'problems', problems: redaction.problems };
    if (redaction && form.preview) return { kind: 'preview', text: redaction.text };
    const judged = redaction?.judged ?? null;
    return (await carryOut(tx, viewer, { by, facts }, comment, form, form.action, judged, now)) ?? already();
  });
  log('decision', {
    commentId: form.commentId,
    accountId: viewer.accountId,
    action: form.action,
    outcome: outcome.kind,
  });
  return outcome;
}

/** Null when the words are the same, and when its writer took them away. */
function changeSince(comment: FullComment, revisionId: string): TextChange | null {
  const seen = comment.revisions.find(({ id }) => id === revisionId);
  if (!seen || comment.currentRevisionId === revisionId || !['held', 'published', 'declined'].includes(comment.status))
    return null;
  return { before: seen.body, after: messageOf(comment) };
}

function problemsOf(form: DecisionForm, now: Date): FormProblem[] {
  const problems: FormProblem[] = [];
  if (
    reasonsFor(form.action).length > 0 &&
    !findReason(form.action, form.reason) &&
    !isOwnReason(form.action, form.reason)
  )
    problems.push({ field: 'reason', message: 'Choose a reason.' });
  if (form.action === 'answer' || form.action === 'correct')
    problems.push(...answerProblems(form, form.action === 'correct', now));
  if (form.note !== '') problems.push(...noteProblems(form));
  if (form.action === 'publish' && form.answer !== '')
    problems.push({
      field: 'answer',
      message: 'You have written an answer. Press “Answer and publish”, or empty the box to publish without it.',
    });
  return problems;
}

/** Null when the row was not what the viewer saw after all. */
async function carryOut(
  tx: Transaction,
  viewer: Viewer,
  { by, facts }: { by: Actor; facts: NonNullable<Transition['facts']> },
  comment: FullComment,
  form: DecisionForm,
  action: Exclude<StaffAction, 'undo'>,
  judged: Judged[] | null,
  now: Date,
): Promise<DecideOutcome | null> {
  const done = await applyTransition(
    tx,
    comment,
    {
      action,
      by,
      facts,
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
    },
    now,
  );
  if (!done) return null;
  const { decisionId } = done;
  const notBefore = undoUntil(now);
  const kind = action === 'escalate' ? 'escalated' : 'news-for-writer';
  // Its writer is told when others can see the change: these words are public, be it while they are held after a report.
  if (action !== 'theme' && (action !== 'redact' || comment.publishedRevisionId === comment.currentRevisionId))
    await enqueue(
      tx,
      {
        kind,
        dedupeKey: `${kind}:${decisionId}`,
        subjectId: comment.id,
        decisionId,
        ...(action === 'escalate' && comment.riskRank >= riskRanks.urgent ? { lane: 'urgent' } : {}),
        notBefore,
      },
      now,
    );
  // Whoever can answer learns that it waits for them; staff who published it have done what they can.
  if (['publish', 'unanswer'].includes(action) && comment.kind === 'question' && viewer.physician !== comment.physician)
    await enqueueHourly(tx, { kind: 'open-waits', subjectId: comment.physician, notBefore }, now);
  if (action === 'answer' || action === 'correct' || action === 'unanswer')
    await tellMerged(tx, comment.id, decisionId, notBefore, now);
  if (action === 'unpublish' || action === 'decline') await releaseMerged(tx, comment.id, now);
  return { kind: 'done', ...done };
}

/** What the log keeps of why. */
function codeOf(action: StaffAction, form: DecisionForm): string | null {
  if (action === 'merge') return form.into === null ? null : mergedCode(form.into);
  if (isOwnReason(action, form.reason)) return form.reason;
  return findReason(action, form.reason)?.code ?? overrideOf(form);
}

function changeFor(
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
