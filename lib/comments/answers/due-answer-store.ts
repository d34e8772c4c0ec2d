/** Public answers that are to be read again by a day, listed by an index. */
import { type Scope, scopeFilter } from '@/lib/comments/comment-store';
import { isPublic } from '@/lib/comments/thread-store';
import { database } from '@/lib/platform/database/database';

/** Where a page of them ends: every key of its order. */
export interface DuePlace {
  /** YYYY-MM-DD */
  reviewBy: string;
  id: string;
}

export interface DueFilter {
  scope: Scope;
  /** The first and the last day that count; no first for everything up to the last. */
  from?: string | undefined;
  until: string;
  after?: DuePlace | undefined;
}

const atOnce = 200;
/** Revisions that a later one took the place of stand in the index too; so many are passed over at most. */
const passedOver = 20;

function listRevisions({ scope, from = '', until }: DueFilter, after: DuePlace | undefined) {
  const beyond = after
    ? { OR: [{ reviewBy: { gt: after.reviewBy } }, { reviewBy: after.reviewBy, id: { gt: after.id } }] }
    : {};
  return database().answerRevision.findMany({
    where: {
      AND: [
        { reviewBy: { gte: after?.reviewBy ?? from, lte: until } },
        beyond,
        { answer: { publishedRevisionId: { not: null }, question: { AND: [isPublic, scopeFilter(scope)] } } },
      ],
    },
    orderBy: [{ reviewBy: 'asc' }, { id: 'asc' }],
    take: atOnce,
    select: {
      id: true,
      reviewBy: true,
      body: true,
      answer: {
        select: {
          publishedRevisionId: true,
          physician: true,
          name: true,
          question: { select: { id: true, postId: true, alias: true } },
        },
      },
    },
  });
}

export type DueAnswer = Awaited<ReturnType<typeof listRevisions>>[number] & { reviewBy: string };

/** The longest overdue first, those in force alone. `next`: there are more after that place. */
export async function listDueAnswers(
  filter: DueFilter,
  most: number,
): Promise<{ due: DueAnswer[]; next: DuePlace | null }> {
  const due: DueAnswer[] = [];
  let place = filter.after;
  for (let turn = 0; turn < passedOver; turn += 1) {
    const rows = await listRevisions(filter, place);
    for (const row of rows) {
      if (row.reviewBy === null) continue;
      if (row.id === row.answer.publishedRevisionId) {
        if (due.length === most) return { due, next: place ?? null };
        due.push({ ...row, reviewBy: row.reviewBy });
      }
      place = { reviewBy: row.reviewBy, id: row.id };
    }
    if (rows.length < atOnce) return { due, next: null };
  }
  return { due, next: place ?? null };
}
