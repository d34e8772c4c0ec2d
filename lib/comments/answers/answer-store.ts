/** Public answers: the words in force, what goes with them, and what was corrected since. Selects nothing that was never public. */
import { database } from '@/lib/platform/database/database';
import { detailsOf, linesOf } from './answer-details';
import type { Verdict } from '@/lib/comments/claim';

export interface PublicWords {
  body: string;
  sources: string[];
  /** YYYY-MM-DD */
  reviewBy: string | null;
  adverseEvent: boolean;
  /** Of one claim: see CommentRevision.claimId. */
  rating: { verdict: Verdict; reason: string; claimId: string | null } | null;
  /** Oldest first. */
  corrections: { at: Date; note: string }[];
}

/** By the id of the published revision. A correction that was taken back stands in no chain, so it is not told of. */
export async function listPublicAnswers(publishedIds: string[]): Promise<Map<string, PublicWords>> {
  if (publishedIds.length === 0) return new Map();
  const published = await database().answerRevision.findMany({
    where: { id: { in: publishedIds } },
    select: {
      id: true,
      answerId: true,
      correctsId: true,
      body: true,
      sources: true,
      reviewBy: true,
      rating: true,
      ratingReason: true,
      ratedClaimId: true,
      reportingConsideredAt: true,
    },
  });
  const corrected = published.flatMap(({ answerId, correctsId }) => (correctsId === null ? [] : [answerId]));
  const all =
    corrected.length === 0
      ? []
      : await database().answerRevision.findMany({
          where: { answerId: { in: corrected } },
          select: { id: true, correctsId: true, note: true, createdAt: true },
        });
  const byId = new Map(all.map((row) => [row.id, row]));
  const correctionsOf = (id: string): PublicWords['corrections'] => {
    const row = byId.get(id);
    if (!row || row.correctsId === null) return [];
    return [...correctionsOf(row.correctsId), { at: row.createdAt, note: row.note ?? '' }];
  };
  return new Map(
    published.map(({ id, body, ratedClaimId: claimId, ...stored }) => {
      const { sources, rating: verdict, ratingReason: reason, ...details } = detailsOf(stored);
      const rating = verdict === null ? null : { verdict, reason, claimId };
      return [id, { body, ...details, rating, sources: linesOf(sources), corrections: correctionsOf(id) }];
    }),
  );
}
