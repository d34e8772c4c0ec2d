/** Which questions were put together with which, in the database. */
import { comesAfter, type Place } from '@/lib/comments/thread-store';
import { database, type Db } from '@/lib/platform/database/database';

/** How many each of these questions stands for, besides itself; none is left out. */
export async function countMerged(ids: string[], db: Db = database()): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db.comment.groupBy({
    by: ['mergedIntoId'],
    where: { mergedIntoId: { in: ids } },
    _count: { _all: true },
  });
  return new Map(rows.map(({ mergedIntoId, _count }) => [mergedIntoId ?? '', _count._all]));
}

/** Those that still have their words. */
export async function listMerged(keptId: string, db: Db = database()): Promise<{ id: string; alias: string }[]> {
  return db.comment.findMany({
    where: { mergedIntoId: keptId, status: 'declined' },
    orderBy: { id: 'asc' },
    select: { id: true, alias: true },
  });
}

const questionsOf = (postId: string) => ({
  postId,
  parentId: null,
  kind: 'question',
  status: 'published',
  publishedAt: { not: null },
  publishedRevisionId: { not: null },
});

const asShown = {
  id: true,
  alias: true,
  publishedAt: true,
  publishedRevisionId: true,
  answer: { select: { publishedRevisionId: true } },
} as const;

function listAfter(postId: string, after: Place | null, most: number) {
  return database().comment.findMany({
    where: { AND: [questionsOf(postId), after === null ? {} : comesAfter(after)] },
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    take: most,
    select: asShown,
  });
}

export type PublicQuestion = Awaited<ReturnType<typeof listAfter>>[number];

/** The public questions of a post, newest first, `most` of them, asked for so many at once. */
export async function listPublicQuestions(postId: string, most: number, atOnce = 500): Promise<PublicQuestion[]> {
  const all: PublicQuestion[] = [];
  for (let place: Place | null = null; all.length < most;) {
    const wanted = Math.min(atOnce, most - all.length);
    const rows: PublicQuestion[] = await listAfter(postId, place, wanted);
    all.push(...rows);
    const last = rows.at(-1);
    if (rows.length < wanted || !last?.publishedAt) break;
    place = { id: last.id, publishedAt: last.publishedAt };
  }
  return all;
}

/** Null for what is no public question of this post. */
export function findPublicQuestion(postId: string, id: string): Promise<PublicQuestion | null> {
  return database().comment.findFirst({ where: { ...questionsOf(postId), id }, select: asShown });
}
