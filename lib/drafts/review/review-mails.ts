/** What goes out about reviews, made when it is sent: who is asked, and what came of it. Never a word of the post but its title. */
import { findDraft, findRevision } from '@/lib/drafts/draft-store';
import { authorsOf } from '@/lib/drafts/open-draft';
import { findReview } from '@/lib/drafts/review-store';
import { listActivePhysicians } from '@/lib/identity/accounts/read-staff';
import { env } from '@/lib/platform/env';
import type { Composer } from '@/lib/platform/mail/outbox';
import { readFields } from '@/lib/posts/writing/change-fields';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const words = desk.reviewMails;

async function about(reviewId: string) {
  const review = await findReview(reviewId);
  const draft = review && (await findDraft(review.draftId));
  const current = draft && (await findRevision(draft.currentId));
  if (!review || !draft || !current) return null;
  const title = readFields(current.source)?.['title'];
  return { review, draft, authors: authorsOf(current.source), title: typeof title === 'string' ? title : draft.slug };
}

const asked: Composer = async ({ subjectId, dedupeKey }) => {
  const found = await about(subjectId);
  if (found?.review.state !== 'asked') return [];
  const { review, title } = found;
  const link = `${env().SITE_URL}/desk/posts/${review.draftId}/review`;
  return (await listActivePhysicians())
    .filter(({ physician }) => physician === review.person)
    .map(({ id, email }) => ({
      id: `${dedupeKey}-${id}`.replace(/\W/g, '-'),
      to: email,
      subject: words.askedSubject,
      text: say(words.askedText, { title, link }, deskLocale),
    }));
};

const answered: Composer = async ({ subjectId, dedupeKey }) => {
  const found = await about(subjectId);
  if (!found || !['approved', 'changes'].includes(found.review.state)) return [];
  const { review, title, authors } = found;
  const link = `${env().SITE_URL}/desk/posts/${review.draftId}/${review.state === 'approved' ? 'review' : 'edit'}`;
  const text = review.state === 'approved' ? words.approvedText : words.changesText;
  return (await listActivePhysicians())
    .filter(({ physician }) => physician !== null && authors.includes(physician))
    .map(({ id, email }) => ({
      id: `${dedupeKey}-${id}`.replace(/\W/g, '-'),
      to: email,
      subject: words.answeredSubject,
      text: say(text, { title, link }, deskLocale),
    }));
};

export const reviewMails = { 'review-asked': asked, 'review-answered': answered };
