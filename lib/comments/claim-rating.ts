/** What was published about a claim, found in the whole of a message. Pure. */
import { findVerdict, type Verdict } from '@/lib/comments/claim';
import type { FullComment } from '@/lib/comments/comment-store';

export interface ClaimRating {
  verdict: Verdict;
  reason: string;
}

/** Of the claim as it stands in this revision; null while nobody has rated it in these words. */
export function ratingOf(
  { answer, revisions }: Pick<FullComment, 'answer' | 'revisions'>,
  revisionId: string | null,
): ClaimRating | null {
  const claimId = revisions.find(({ id }) => id === revisionId)?.claimId ?? null;
  const said = answer?.revisions.find(({ id }) => id === answer.publishedRevisionId);
  const verdict = findVerdict(said?.rating);
  if (claimId === null || verdict === null || said?.ratedClaimId !== claimId) return null;
  return { verdict, reason: said.ratingReason ?? '' };
}
