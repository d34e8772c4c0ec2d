/** Which questions were put together with which, in the database. */
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

/** The public questions of a post, newest first. */
export function listPublicQuestions(postId: string, most: number) {
  return database().comment.findMany({
    where: {
      postId,
      parentId: null,
      kind: 'question',
      status: 'published',
      publishedAt: { not: null },
      publishedRevisionId: { not: null },
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    take: most,
    select: { id: true, alias: true, publishedRevisionId: true, answer: { select: { publishedRevisionId: true } } },
  });
}
