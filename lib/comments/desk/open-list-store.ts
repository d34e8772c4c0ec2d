/** Questions that wait for an answer, listed by an index. */
import { type FullComment, type Scope, scopeFilter, withTexts } from '@/lib/comments/comment-store';
import { database, skip } from '@/lib/platform/database/database';

/** Where a page of them ends: every key of both orders. */
export interface OpenPlace {
  openAskers: number;
  openSince: Date;
  id: string;
}

export interface OpenFilter {
  scope: Scope;
  /** Only what stands in this physician's own queue. */
  physician?: string | undefined;
  /** Only what has waited since that moment or longer. */
  openUntil?: Date | undefined;
  order: 'oldest' | 'most-asked';
  after?: OpenPlace | undefined;
}

/** As in held-store.ts: each part follows one index in the order asked for. */
function partsOf(scope: Scope) {
  if (!('own' in scope)) return [scopeFilter(scope)];
  const { handle, coAuthored, covered = [] } = scope.own;
  if (handle === null) return [];
  return [...[handle, ...covered].map((physician) => ({ physician })), ...coAuthored.map((postId) => ({ postId }))].map(
    (part) => ({ AND: [part, scopeFilter(scope)] }),
  );
}

function conditionsOf({ physician, openUntil, order, after }: OpenFilter) {
  const later = after
    ? [{ openSince: { gt: after.openSince } }, { openSince: after.openSince, id: { gt: after.id } }]
    : [];
  const beyond =
    order === 'oldest'
      ? later
      : later.length === 0
        ? []
        : [
            { openAskers: { lt: after?.openAskers ?? 0 } },
            ...later.map((place) => ({ ...place, openAskers: after?.openAskers ?? 0 })),
          ];
  return [
    order === 'oldest' ? { openSince: { not: null } } : { openAskers: { not: null } },
    { physician: physician ?? skip, openSince: openUntil ? { lte: openUntil } : skip },
    ...(beyond.length > 0 ? [{ OR: beyond }] : []),
  ];
}

const orderOf = {
  oldest: [{ openSince: 'asc' }, { id: 'asc' }],
  'most-asked': [{ openAskers: 'desc' }, { openSince: 'asc' }, { id: 'asc' }],
} as const;

const inOrder = (order: OpenFilter['order']) => (one: OpenPlace, other: OpenPlace) =>
  (order === 'oldest' ? 0 : other.openAskers - one.openAskers) ||
  one.openSince.getTime() - other.openSince.getTime() ||
  (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** Each once, in order. */
async function listPlaces(filter: OpenFilter, most: number): Promise<OpenPlace[]> {
  const rows = await Promise.all(
    partsOf(filter.scope).map((part) =>
      database().comment.findMany({
        where: { AND: [...conditionsOf(filter), part] },
        orderBy: [...orderOf[filter.order]],
        take: most,
        select: { id: true, openSince: true, openAskers: true },
      }),
    ),
  );
  const places = rows
    .flat()
    .flatMap(({ id, openSince, openAskers }) => (openSince ? [{ id, openSince, openAskers: openAskers ?? 0 }] : []));
  return [...new Map(places.map((place) => [place.id, place])).values()].sort(inOrder(filter.order)).slice(0, most);
}

export type OpenComment = FullComment & OpenPlace;

export async function listOpen(filter: OpenFilter, most: number): Promise<OpenComment[]> {
  const places = await listPlaces(filter, most);
  const rows = await database().comment.findMany({
    where: { id: { in: places.map(({ id }) => id) } },
    include: withTexts,
  });
  const byId = new Map((rows as FullComment[]).map((row) => [row.id, row]));
  return places.flatMap((place) => {
    const row = byId.get(place.id);
    return row ? [{ ...row, ...place }] : [];
  });
}

/** Counts to `most` and no further. */
export async function countOpen(filter: OpenFilter, most: number): Promise<number> {
  return (await listPlaces(filter, most)).length;
}

export interface Whose {
  physicians: readonly string[];
  /** Of the posts that they wrote with others. */
  postIds: readonly string[];
}

/** Of these people's questions, those that anyone can read and that have waited since that moment or longer; the oldest first. */
export async function listOpenPublished(
  { physicians, postIds }: Whose,
  openUntil: Date,
  most: number,
): Promise<OpenPublished[]> {
  // Apart, since databases find no way through an index by an OR.
  const found = await Promise.all([
    listPublished({ physician: { in: [...physicians] } }, openUntil, most),
    ...postIds.map((postId) => listPublished({ postId }, openUntil, most)),
  ]);
  const each = [...new Map(found.flat().map((row) => [row.id, row])).values()];
  return each.sort((one, other) => Number(one.openSince) - Number(other.openSince)).slice(0, most);
}

type OpenPublished = Awaited<ReturnType<typeof listPublished>>[number];

function listPublished(whose: { physician: { in: string[] } } | { postId: string }, openUntil: Date, most: number) {
  return database().comment.findMany({
    where: {
      ...whose,
      openSince: { lte: openUntil },
      status: 'published',
      OR: [{ escalation: null }, { escalation: { not: 'complaint' } }],
    },
    orderBy: [{ openSince: 'asc' }, { id: 'asc' }],
    take: most,
    select: { id: true, postId: true, openSince: true },
  });
}
