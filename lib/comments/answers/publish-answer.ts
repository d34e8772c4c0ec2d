/** The physician's half of "answer and publish", and corrections of it: called inside the decision's transaction, so that both happen or neither. */
import { type FullComment } from '@/lib/comments/comment-store';
import type { Viewer } from '@/lib/identity/viewer';
import type { Transaction } from '@/lib/platform/database/database';
import { findPhysician } from '@/lib/posts/reading/read-vocabulary';
import { notFound } from '@/lib/shared/refusal';
import { type GivenDetails, linesOf, storedDetails } from './answer-details';
import { insertAnswerRevision, recordAnswerPublished } from './answer-store';
import type { PublicAnswer } from './public-answer';

/** What of a decision's form is about the answer. */
type AnswerForm = GivenDetails & { answer: string; action: string };

/** Freezes name and credentials as the physician's page gives them today. Returns the answer's new revision. */
export async function publishAnswer(
  tx: Transaction,
  viewer: Viewer,
  question: FullComment,
  form: AnswerForm,
  now: Date,
): Promise<string> {
  const badge = { questionId: question.id, ...(await badgeOf(viewer)) };
  const words = {
    body: form.answer,
    authorId: viewer.accountId,
    ...storedDetails(form, claimIdOf(question, question.currentRevisionId), now),
    correctsId: null,
    note: null,
  };
  const { revisionId } = await insertAnswerRevision(tx, { ...badge, ...words }, now);
  await recordAnswerPublished(tx, question.id, revisionId, now);
  return revisionId;
}

async function badgeOf(viewer: Viewer): Promise<{ physician: string; name: string; credentials: string }> {
  const physician = viewer.physician === null ? null : await findPhysician(viewer.physician);
  if (!physician) throw notFound();
  const { handle, name, credentials } = physician;
  return { physician: handle, name, credentials };
}

async function nameAndTitle(viewer: Viewer): Promise<string> {
  const { name, credentials } = await badgeOf(viewer);
  return `${name}, ${credentials}`;
}

/** How it would stand beneath the question, as the same form would publish it. */
export async function previewAnswer(
  viewer: Viewer,
  { answer }: FullComment,
  form: AnswerForm,
  now: Date,
): Promise<PublicAnswer> {
  const { answer: body, sources, reviewBy, adverseEvent, rating, ratingReason, correction } = form;
  const words = {
    body,
    sources: linesOf(sources),
    reviewBy,
    adverseEvent,
    rating: rating === null ? null : { verdict: rating, reason: ratingReason },
  };
  if (form.action !== 'correct') return { ...(await badgeOf(viewer)), publishedAt: now, ...words, corrections: [] };
  if (!answer?.publishedAt) throw notFound();
  const { physician, name, credentials, publishedAt } = answer;
  const corrections = [{ at: now, note: correction }];
  const revisionOf = (id: string | null) => answer.revisions.find((revision) => revision.id === id);
  for (let one = revisionOf(answer.publishedRevisionId); one?.correctsId; one = revisionOf(one.correctsId))
    corrections.unshift({ at: one.createdAt, note: one.note ?? '' });
  return { physician, name, credentials, publishedAt, ...words, corrections };
}

/** New words under the same badge and the same day; readers are told what changed. The earlier words stay in the history. */
export async function correctAnswer(
  tx: Transaction,
  viewer: Viewer,
  question: FullComment,
  form: AnswerForm,
  now: Date,
): Promise<string> {
  const { answer } = question;
  if (!answer?.publishedRevisionId) throw notFound();
  const { physician, name, credentials, publishedAt, publishedRevisionId: correctsId } = answer;
  const badge = { questionId: question.id, physician, name, credentials };
  const words = {
    body: form.answer,
    authorId: viewer.accountId,
    ...storedDetails(form, claimIdOf(question, question.publishedRevisionId), now),
    correctsId,
    // The badge stays that of whoever answered, so readers are told whose correction it is.
    note: viewer.physician === physician ? form.correction : `${form.correction} (${await nameAndTitle(viewer)})`,
  };
  const { revisionId } = await insertAnswerRevision(tx, { ...badge, ...words }, now);
  await recordAnswerPublished(tx, question.id, revisionId, publishedAt);
  return revisionId;
}

/** Of the claim that readers will see above the answer. */
function claimIdOf({ revisions }: FullComment, revisionId: string | null): string | null {
  return revisions.find(({ id }) => id === revisionId)?.claimId ?? null;
}
