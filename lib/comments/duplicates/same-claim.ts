/** Whether an edit left alone what was met elsewhere. Pure. */
import { splitClaim } from '@/lib/comments/claim';
import type { FullComment } from '@/lib/comments/comment-store';

/** A claim that the edit left alone keeps its id, and with it the rating that was given to it. */
export function sameClaimId(comment: FullComment, body: string, claimLines: number | null): string | null {
  const before = comment.revisions.find(({ id }) => id === comment.currentRevisionId);
  if (!before) return null;
  const [one, other] = [splitClaim(before.body, before.claimLines).claim, splitClaim(body, claimLines).claim];
  return one?.words === other?.words && one?.link === other?.link ? before.claimId : null;
}
