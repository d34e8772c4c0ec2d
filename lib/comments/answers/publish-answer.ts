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

/**
 * The first answer freezes name and credentials as the physician's page gives them today. A correction puts new words under the same badge
 * and the same day, and tells readers what changed; the earlier words stay in the history. Words found right again stand as they are under
 * the same badge, to be read again by another day or by none. Returns the answer's new revision.
 */
export async function publishAnswer(
  tx: Transaction,
  viewer: Viewer,
  question: FullComment,
  form: AnswerForm,
  now: Date,
): Promise<string> {
  const isSame = form.action === 'still-right';
  const stands = isSame ? standingWords(question, form) : null;
  const { badge, publishedAt, claimRevisionId, correctsId, note } =
    isSame || form.action === 'correct'
      ? await correctionOf(viewer, question, form)
      : await firstOf(viewer, question, now);
  const written = {
    body: form.answer,
    ...storedDetails(form, claimIdOf(question, claimRevisionId), now),
    correctsId,
    note,
  };
  const answer = { questionId: question.id, ...badge, authorId: viewer.accountId, ...(stands ?? written) };
  const { revisionId } = await insertAnswerRevision(tx, answer, now);
  await recordAnswerPublished(tx, question.id, revisionId, publishedAt);
  return revisionId;
}

/** What readers see now, with another day to read it again. */
function standingWords({ answer }: FullComment, { reviewBy }: AnswerForm) {
  const stands = answer?.revisions.find(({ id }) => id === answer.publishedRevisionId);
  if (!stands) throw notFound();
  const { id: correctsId, body, sources, rating, ratingReason, ratedClaimId, reportingConsideredAt } = stands;
  return { body, sources, rating, ratingReason, ratedClaimId, reportingConsideredAt, reviewBy, correctsId, note: null };
}

interface Badge {
  physician: string;
  name: string;
  credentials: string;
}

/** What a revision of an answer says besides its words. */
interface Attribution {
  badge: Badge;
  publishedAt: Date | null;
  /** With the claim that readers will see above the answer. */
  claimRevisionId: string | null;
  correctsId: string | null;
  note: string | null;
}

async function firstOf(viewer: Viewer, { currentRevisionId }: FullComment, now: Date): Promise<Attribution> {
  const badge = await badgeOf(viewer);
  return { badge, publishedAt: now, claimRevisionId: currentRevisionId, correctsId: null, note: null };
}

async function correctionOf(viewer: Viewer, question: FullComment, { correction }: AnswerForm): Promise<Attribution> {
  const { answer, publishedRevisionId: claimRevisionId } = question;
  if (!answer?.publishedRevisionId) throw notFound();
  const { physician, name, credentials, publishedAt, publishedRevisionId: correctsId } = answer;
  // The badge stays that of whoever answered, so readers are told whose correction it is.
  const note = viewer.physician === physician ? correction : `${correction} (${await nameAndTitle(viewer)})`;
  return { badge: { physician, name, credentials }, publishedAt, claimRevisionId, correctsId, note };
}

async function badgeOf(viewer: Viewer): Promise<Badge> {
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
    // A day that has passed is refused.
    overdue: false,
    adverseEvent,
    rating: rating === null ? null : { verdict: rating, reason: ratingReason },
  };
  const readAgain = null;
  if (form.action !== 'correct')
    return { ...(await badgeOf(viewer)), publishedAt: now, ...words, readAgain, corrections: [] };
  if (!answer?.publishedAt) throw notFound();
  const { physician, name, credentials, publishedAt } = answer;
  const corrections = [{ at: now, note: correction }];
  const revisionOf = (id: string | null) => answer.revisions.find((revision) => revision.id === id);
  for (let one = revisionOf(answer.publishedRevisionId); one?.correctsId; one = revisionOf(one.correctsId))
    if (one.note !== null) corrections.unshift({ at: one.createdAt, note: one.note });
  return { physician, name, credentials, publishedAt, ...words, readAgain, corrections };
}

function claimIdOf({ revisions }: FullComment, revisionId: string | null): string | null {
  return revisions.find(({ id }) => id === revisionId)?.claimId ?? null;
}
