/** Answers: how they are written down; and of public ones the words in force, what goes with them, and what was corrected since. */
import { ulid } from 'ulid';
import { recordOpen } from '@/lib/comments/open-store';
import { now } from '@/lib/platform/clock';
import { randomCode } from '@/lib/platform/crypto';
import { database, type Transaction } from '@/lib/platform/database/database';
import { siteDay } from '@/lib/platform/site-time';
import { detailsOf, linesOf } from './answer-details';
import type { PublicWords } from './public-answer';

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
  const today = siteDay(now());
  const byId = new Map(all.map((row) => [row.id, row]));
  const correctionsOf = (id: string): PublicWords['corrections'] => {
    const row = byId.get(id);
    if (!row || row.correctsId === null) return [];
    const earlier = correctionsOf(row.correctsId);
    return row.note === null ? earlier : [...earlier, { at: row.createdAt, note: row.note }];
  };
  return new Map(
    published.map(({ id, body, ratedClaimId: claimId, ...stored }) => {
      const { sources, rating: verdict, ratingReason: reason, ...details } = detailsOf(stored);
      const rating = verdict === null ? null : { verdict, reason, claimId };
      const last = byId.get(id);
      const readAgain = last?.correctsId && last.note === null ? last.createdAt : null;
      const overdue = details.reviewBy !== null && details.reviewBy < today;
      return [
        id,
        { body, ...details, overdue, readAgain, rating, sources: linesOf(sources), corrections: correctionsOf(id) },
      ];
    }),
  );
}

/** What goes with the words of an answer. */
export interface RevisionDetails {
  correctsId: string | null;
  note: string | null;
  sources: string | null;
  reviewBy: string | null;
  rating: string | null;
  ratingReason: string | null;
  ratedClaimId: string | null;
  reportingConsideredAt: Date | null;
}

/** A new text of the one answer that a question may have; made if there is none. Not public yet: see recordAnswerPublished. */
export async function insertAnswerRevision(
  tx: Transaction,
  answer: {
    questionId: string;
    physician: string;
    name: string;
    credentials: string;
    body: string;
    authorId: string;
  } & RevisionDetails,
  now: Date,
): Promise<{ answerId: string; revisionId: string }> {
  const { questionId, physician, name, credentials, ...revision } = answer;
  const badge = { physician, name, credentials };
  const { id: answerId } = await tx.answer.upsert({
    where: { questionId },
    create: { id: ulid(now.getTime()), questionId, ...badge },
    update: badge,
  });
  const number = (await tx.answerRevision.count({ where: { answerId } })) + 1;
  const revisionId = ulid(now.getTime());
  await tx.answerRevision.create({
    data: { id: revisionId, answerId, number, ...revision, salt: randomCode(26), createdAt: now },
  });
  return { answerId, revisionId };
}

export async function recordAnswerPublished(
  tx: Transaction,
  questionId: string,
  revisionId: string | null,
  at: Date | null,
): Promise<void> {
  await tx.answer.updateMany({ where: { questionId }, data: { publishedRevisionId: revisionId, publishedAt: at } });
  await recordOpen(tx, questionId);
}

export async function removeAnswer(tx: Transaction, questionId: string): Promise<void> {
  await tx.answer.deleteMany({ where: { questionId } });
  await recordOpen(tx, questionId);
}
