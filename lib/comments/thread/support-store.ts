/** Public comments from beneath several posts. Selects nothing that is not public, so nothing else can leave this file. */
import type { Theme } from '@/lib/comments/theme';
import { comesAfter, isPublic, type Place, publicMessage } from '@/lib/comments/thread-store';
import { database, skip } from '@/lib/platform/database/database';

export interface SupportFilter {
  postIds: readonly string[];
  kind: 'experience' | 'question';
  /** Null for all. */
  theme: Theme | null;
  /** Only questions whose answer rates a claim. */
  rated?: boolean;
  /** Only questions that this physician answered, by handle. */
  answeredBy?: string;
}

/** Questions: only those with a public answer. */
function conditionsOf({ kind, theme, rated = false, answeredBy }: SupportFilter) {
  const answered = { publishedRevisionId: { not: null }, publishedAt: { not: null }, physician: answeredBy ?? skip };
  return {
    ...isPublic,
    parentId: null,
    kind,
    publishedTheme: theme ?? skip,
    answer:
      kind === 'question'
        ? { is: rated ? { ...answered, revisions: { some: { rating: { not: null } } } } : answered }
        : skip,
  };
}

/** How many of these everyone may read. */
export function countPublicOf(filter: SupportFilter): Promise<number> {
  return database().comment.count({ where: { ...conditionsOf(filter), postId: { in: [...filter.postIds] } } });
}

/** How many public experiences beneath these posts are on each theme; those on none are under null. */
export async function countPublicThemes(
  postIds: readonly string[],
): Promise<{ theme: string | null; count: number }[]> {
  const rows = await database().comment.groupBy({
    by: ['publishedTheme'],
    where: { ...conditionsOf({ postIds, kind: 'experience', theme: null }), postId: { in: [...postIds] } },
    _count: true,
  });
  return rows.map(({ publishedTheme, _count }) => ({ theme: publishedTheme, count: _count }));
}

/** How many replies everyone may read beneath each of these; those without any are left out. */
export async function countReplies(ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await database().comment.groupBy({
    by: ['parentId'],
    where: { parentId: { in: [...ids] }, ...isPublic },
    _count: { _all: true },
  });
  return new Map(rows.map(({ parentId, _count }) => [parentId ?? '', _count._all]));
}

/** Where the comments that come after this one begin; null when it is not public, or not of these. */
export async function findPlace(filter: SupportFilter, id: string): Promise<Place | null> {
  const row = await database().comment.findFirst({
    where: { ...conditionsOf(filter), id, postId: { in: [...filter.postIds] } },
    select: { id: true, publishedAt: true },
  });
  return row?.publishedAt ? { id: row.id, publishedAt: row.publishedAt } : null;
}

const byPlace = (one: Place, other: Place): number =>
  other.publishedAt.getTime() - one.publishedAt.getTime() || (one.id < other.id ? -1 : 1);

/** Newest published first. Each post is asked for by itself, so that each follows the index of its thread. */
export async function listPublicOf(filter: SupportFilter, after: Place | null, most: number) {
  const beyond = after === null ? {} : comesAfter(after);
  const found = await Promise.all(
    filter.postIds.map((postId) =>
      database().comment.findMany({
        where: { AND: [{ postId }, conditionsOf(filter), beyond] },
        orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
        take: most,
        select: { id: true, publishedAt: true },
      }),
    ),
  );
  const ids = found
    .flat()
    .map(({ id, publishedAt }) => ({ id, publishedAt: publishedAt ?? new Date(0) }))
    .sort(byPlace)
    .slice(0, most)
    .map(({ id }) => id);
  const rows = await database().comment.findMany({
    where: { ...isPublic, id: { in: ids } },
    select: publicMessage,
  });
  return rows.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}

/**
 * Public questions in the order in which they were first answered, the newest first. By the answers' ids, which tell the time: no index
 * more is needed, and it stops after `most`.
 */
export async function listNewlyAnswered(most: number) {
  const found = await database().answer.findMany({
    where: {
      publishedRevisionId: { not: null },
      publishedAt: { not: null },
      question: { is: { ...isPublic, parentId: null } },
    },
    orderBy: { id: 'desc' },
    take: most,
    select: { question: { select: publicMessage } },
  });
  return found.map(({ question }) => question);
}
