/** Asks a colleague to read one exact text, and takes the answer. An approval is of that text alone: any other byte is another text. */
import { nextState } from '@/lib/drafts/draft';
import { changeDraft } from '@/lib/drafts/draft-store';
import type { OpenedDraft } from '@/lib/drafts/open-draft';
import {
  decideReview,
  endReviews,
  findReview,
  insertNote,
  insertReview,
  recordReviewer,
  settleNote,
} from '@/lib/drafts/review-store';
import { withBase } from '@/lib/drafts/with-base';
import { insertAccessIn } from '@/lib/identity/access-log/record-access';
import { listActivePhysicians } from '@/lib/identity/accounts/read-staff';
import { transaction } from '@/lib/platform/database/database';
import { enqueue } from '@/lib/platform/mail/outbox';
import { hashOfText } from '@/lib/posts/writing/text-hash';
import { desk } from '@/lib/shared/messages/desk';
import { notFound } from '@/lib/shared/refusal';

export type ReviewProblem = { field: string; message: string };

/** Physicians who can sign in and did not write it. */
export async function listPossibleReviewers({
  authors,
}: Pick<OpenedDraft, 'authors'>): Promise<{ handle: string; name: string }[]> {
  return (await listActivePhysicians()).flatMap(({ physician, name }) =>
    physician === null || authors.includes(physician) ? [] : [{ handle: physician, name }],
  );
}

/** Null when somebody was asked; otherwise what to mend. */
export async function askForReview(given: OpenedDraft, person: string, now: Date): Promise<ReviewProblem | null> {
  const opened = await withBase(given, now);
  const { draft, current, id, viewer, authors } = opened;
  if (opened.as !== 'author' || draft === null || current === null) throw notFound();
  if (!(await listPossibleReviewers(opened)).some(({ handle }) => handle === person))
    return { field: 'person', message: desk.askReview.noSuchReviewer };
  const state = nextState(draft.state, 'ask');
  if (state === null) return { field: 'person', message: desk.askReview.notNow };
  return transaction(async (tx) => {
    if (!(await recordReviewer(tx, id, person))) return { field: 'person', message: desk.askReview.noSuchReviewer };
    if (!(await changeDraft(tx, draft, { state, updatedAt: now })))
      return { field: 'person', message: desk.askReview.notNow };
    await endReviews(tx, id, now);
    const textHash = hashOfText(opened.source);
    const review = { draftId: id, person, revisionId: current.id, textHash, askedBy: viewer.accountId, askedAt: now };
    const subjectId = await insertReview(tx, review);
    await enqueue(tx, { kind: 'review-asked', dedupeKey: `review-asked:${subjectId}`, subjectId, notBefore: now }, now);
    await insertAccessIn(tx, {
      action: 'post-review',
      accountId: viewer.accountId,
      post: { id, physician: authors[0] ?? '' },
      at: now,
    });
    return null;
  });
}

export type ReviewAnswer = { reviewId: string; textHash: string; verdict: 'approve' | 'changes'; words: string };

const mostWords = 4000;

/** The answer is to the text that was on the page: when it is another by now, nothing is approved and the reviewer is told. */
export async function answerReview(
  opened: OpenedDraft,
  answer: ReviewAnswer,
  now: Date,
): Promise<ReviewProblem | null> {
  const { draft, viewer, id, authors, source } = opened;
  const review = await findReview(answer.reviewId);
  if (draft === null || review?.draftId !== id || review.person !== viewer.physician) throw notFound();
  if (authors.includes(review.person)) throw notFound();
  const words = answer.words.trim();
  if (words.length > mostWords) return { field: 'words', message: desk.answerReview.tooLong };
  if (answer.verdict === 'changes' && words === '') return { field: 'words', message: desk.answerReview.sayWhat };
  const textHash = hashOfText(source);
  const isSame = review.textHash === textHash && answer.textHash === textHash;
  const state = nextState(draft.state, answer.verdict === 'approve' ? 'approve' : 'ask-for-changes');
  if (!isSame || state === null || review.state !== 'asked')
    return { field: 'words', message: desk.answerReview.changedMeanwhile };
  return transaction(async (tx) => {
    const isApproved = answer.verdict === 'approve';
    const decided = {
      state: isApproved ? 'approved' : 'changes',
      words: words === '' ? null : words,
      decidedAt: now,
    } as const;
    if (!(await decideReview(tx, review.id, decided)))
      return { field: 'words', message: desk.answerReview.changedMeanwhile };
    const change = { state, updatedAt: now, ...(isApproved ? { approvedHash: textHash } : {}) };
    if (!(await changeDraft(tx, draft, change))) throw new Error('the draft changed within its transaction');
    const mail = {
      kind: 'review-answered',
      dedupeKey: `review-answered:${review.id}`,
      subjectId: review.id,
      notBefore: now,
    };
    await enqueue(tx, mail, now);
    const post = { id, physician: authors[0] ?? '' };
    await insertAccessIn(tx, {
      action: isApproved ? 'post-approved' : 'post-review',
      accountId: viewer.accountId,
      post,
      at: now,
    });
    return null;
  });
}

/** What a reviewer or an author says of one block. */
export async function noteBlock(
  opened: OpenedDraft,
  { about, words }: { about: string; words: string },
  now: Date,
): Promise<ReviewProblem | null> {
  const { current, id, viewer } = opened;
  const said = words.trim();
  if (current === null) throw notFound();
  if (said === '' || said.length > mostWords) return { field: 'note', message: desk.answerReview.noteLength };
  await insertNote({
    draftId: id,
    revisionId: current.id,
    about: about.slice(0, 200),
    words: said,
    accountId: viewer.accountId,
    createdAt: now,
  });
  return null;
}

export async function settleBlockNote(opened: OpenedDraft, noteId: string, now: Date): Promise<void> {
  await settleNote(noteId, opened.id, now);
}
