/**
 * A physician or member of staff decides about one comment: on the text they saw, once, all of it or nothing.
 * Whoever comes second is told who was first, when, and what they decided.
 */
import { previewAnswer } from '@/lib/comments/answers/publish-answer';
import { aboutViewer, hindranceTo } from '@/lib/comments/comment-access';
import { currentMessage } from '@/lib/comments/current-text';
import { problemsOfMerging } from '@/lib/comments/duplicates/find-canonical';
import { releaseMerged } from '@/lib/comments/duplicates/release-merged';
import { findDecisionByKey, findLastDecision } from '@/lib/comments/log/decision-chain-store';
import { redactionCode } from '@/lib/comments/redaction';
import type { Actor } from '@/lib/comments/state/apply-transition';
import { type OpenedComment, reopenComment } from '@/lib/comments/state/require-comment';
import { readStaffNames } from '@/lib/identity/accounts/read-staff';
import { lockChain, type Transaction, transaction } from '@/lib/platform/database/database';
import { log } from '@/lib/platform/log';
import type { FormProblem } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { notFound } from '@/lib/shared/refusal';
import { alreadyDecided } from './already-decided';
import { isAuthorGone } from './author-gone';
import { carryOut } from './carry-out-decision';
import type { DecideOutcome } from './decide-outcome';
import { type GivenReason, readReason } from './decision-reason';
import type { DecisionForm } from './decision-schema';
import { formProblems } from './form-problems';
import { prepareRedaction, problemsOfPublishing } from './redact-comment';
import { isUndoable, tooLate, undoDecision } from './undo-decision';

const reasonGone: FormProblem = {
  field: 'reason',
  message: desk.decideComment.reasonGoneMessage,
};

const passItOn: FormProblem = { field: 'reason', message: desk.decideComment.passComplaintOn };

/** What a decision needs besides the comment, read before the chain is locked. */
interface Beside {
  names: ReadonlyMap<string, string>;
  reason: GivenReason;
}

/** The comment is the one that was opened, whichever the form names. Throws not-found for a deed that is not the viewer's. */
export async function decideComment(opened: OpenedComment, form: DecisionForm, now: Date): Promise<DecideOutcome> {
  const reason = await readReason(form);
  const problems = formProblems(form, reason, now);
  if (problems.length > 0) return { kind: 'problems', problems };
  const beside = { names: await readStaffNames(), reason };
  const outcome = await transaction(async (tx) => {
    await lockChain(tx);
    return decide(tx, await reopenComment(opened, tx), form, beside, now);
  });
  const { accountId } = opened.viewer;
  log('decision', { commentId: opened.comment.id, accountId, action: form.action, outcome: outcome.kind });
  return outcome;
}

async function decide(
  tx: Transaction,
  opened: OpenedComment,
  form: DecisionForm,
  { names, reason }: Beside,
  now: Date,
): Promise<DecideOutcome> {
  const { viewer, standing, comment } = opened;
  const repeated = await findDecisionByKey(form.idempotencyKey, tx);
  if (repeated) {
    if (repeated.commentId !== comment.id || repeated.actorId !== viewer.accountId) throw notFound();
    return { kind: 'done', decisionId: repeated.id, postId: comment.postId, thread: null };
  }
  const last = await findLastDecision(comment.id, tx);
  const already = () => alreadyDecided(comment, form, reason.code, last, names);
  if (comment.version !== form.version || comment.currentRevisionId !== form.revisionId) return already();
  const unready = problemsOfPublishing(comment);
  const facts = {
    answered: Boolean(comment.answer?.publishedRevisionId),
    ownAnswer: viewer.physician !== null && comment.answer?.physician === viewer.physician,
    authorGone: await isAuthorGone(comment),
    merged: comment.mergedIntoId !== null,
    undoable: isUndoable(last, comment, viewer, now),
    identifiersOpen: unready.length > 0,
    ...aboutViewer(viewer, comment, currentMessage(comment)),
  };
  const isOwn = last?.actorId === viewer.accountId && last.action !== 'name-reviewer';
  if (form.action === 'undo' && !facts.undoable && isOwn) return tooLate;
  const hindrance = hindranceTo(standing, form.action, comment, facts);
  if (hindrance === 'stranger') throw notFound();
  if (hindrance !== null) return { kind: 'problems', problems: hindrance === 'complaint' ? [passItOn] : unready };
  const by: Actor = { standing, accountId: viewer.accountId, role: viewer.role };
  if (form.action === 'undo') {
    const undone = last ? await undoDecision(tx, by, comment, last, form, now) : already();
    if (undone.kind === 'done') await releaseMerged(tx, comment.id, now);
    return undone;
  }
  const apart = form.action === 'merge' ? await problemsOfMerging(tx, comment, form.into) : [];
  if (apart.length > 0) return { kind: 'problems', problems: apart };
  if (reason.choice === 'gone') return { kind: 'problems', problems: [reasonGone] };
  if (form.preview && (form.action === 'answer' || form.action === 'correct'))
    return { kind: 'answer-preview', answer: await previewAnswer(viewer, comment, form, now) };
  const redaction = form.action === 'redact' ? await prepareRedaction(comment, form.redaction) : null;
  if (redaction && 'problems' in redaction) return { kind: 'problems', problems: redaction.problems };
  if (redaction && form.preview) return { kind: 'preview', text: redaction.text };
  const judged = redaction?.judged ?? null;
  const deed = { action: form.action, by, facts, reason: judged ? redactionCode(judged) : reason.code, judged };
  return (await carryOut(tx, opened, deed, form, now)) ?? already();
}
