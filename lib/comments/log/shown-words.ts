/**
 * One hash of everything that readers see of a comment: its alias and words, and the answer with what goes along. With a salt from each
 * revision, which goes when the words are erased, so that nobody finds out from a hash what they were.
 */
import type { Seal } from './decision-chain';

interface Words {
  alias: string;
  fromPractice: boolean;
  publishedTheme: string | null;
  publishedRevisionId: string | null;
  publishedAt: Date | null;
  revisions: readonly {
    id: string;
    salt: string | null;
    body: string;
    publicBody: string | null;
    claimLines: number | null;
  }[];
  answer: {
    physician: string;
    name: string;
    credentials: string;
    publishedRevisionId: string | null;
    publishedAt: Date | null;
    revisions: readonly AnswerLabels[];
  } | null;
}

interface AnswerLabels {
  id: string;
  salt: string | null;
  body: string;
  createdAt: Date;
  correctsId: string | null;
  note: string | null;
  sources: string | null;
  reviewBy: string | null;
  rating: string | null;
  ratingReason: string | null;
  ratedClaimId: string | null;
  reportingConsideredAt: Date | null;
}

/** Null when readers see nothing of it. */
export function hashShown(comment: Words, seal: Seal): string | null {
  const words = comment.revisions.find(({ id }) => id === comment.publishedRevisionId);
  if (!words) return comment.publishedRevisionId === null ? null : seal('words that are not there');
  const { alias, fromPractice, publishedTheme, publishedAt, answer } = comment;
  const message = [
    words.id,
    words.salt,
    alias,
    publishedTheme,
    publishedAt,
    words.publicBody ?? words.body,
    words.claimLines,
    // Readers are told so: nobody else's words may be made to say it.
    ...(fromPractice ? ['from the practice'] : []),
  ];
  return seal(JSON.stringify([...message, answer && shownAnswer(answer)]));
}

function shownAnswer(answer: NonNullable<Words['answer']>) {
  const { physician, name, credentials, publishedAt, publishedRevisionId, revisions } = answer;
  if (publishedRevisionId === null) return null;
  const revisionOf = (id: string | null) => revisions.find((revision) => revision.id === id);
  const first = revisionOf(publishedRevisionId);
  const corrections: unknown[] = [];
  for (let one = first; one?.correctsId; one = revisionOf(one.correctsId)) corrections.push([one.createdAt, one.note]);
  return [
    [physician, name, credentials, publishedAt, publishedRevisionId],
    first && [first.salt, first.body, first.sources, first.reviewBy, first.reportingConsideredAt],
    first && [first.rating, first.ratingReason, first.ratedClaimId],
    corrections,
  ];
}
