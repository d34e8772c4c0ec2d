/** Held comments in the database, in the orders in which the desk asks for them. */
import type { CommentKind } from '@/lib/comments/comment';
import { type FullComment, type Scope, scopeFilter, withTexts } from '@/lib/comments/comment-store';
import { asleepAt, awakeAt } from '@/lib/comments/handling/snooze';
import { database, skip } from '@/lib/platform/database/database';

/** Where a page of the queue ends: every key of its order. */
export interface QueuePlace {
  riskRank: number;
  heldAt: Date;
  id: string;
}

export interface HeldFilter {
  scope: Scope;
  /** `waiting` leaves out what was sent back to its writer. Declined and taken down is what might be put back. */
  state: 'waiting' | 'snoozed' | 'returned' | 'declined' | 'taken-down';
  /** For what waits and what is put off: as of when. Left out, what is put off waits with the rest. */
  asOf?: Date | undefined;
  /** Only what this account has taken on. */
  assignedTo?: string | undefined;
  kind?: CommentKind | undefined;
  postId?: string | undefined;
  riskRank?: number | undefined;
  escalated?: boolean | undefined;
  /** Only what was held at that moment or before. */
  heldUntil?: Date | undefined;
  after?: QueuePlace | undefined;
}

const byId = (one: QueuePlace, other: QueuePlace): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

const waitingOrder = (one: QueuePlace, other: QueuePlace): number =>
  other.riskRank - one.riskRank || one.heldAt.getTime() - other.heldAt.getTime() || byId(one, other);

const latestFirst = (one: QueuePlace, other: QueuePlace): number =>
  other.heldAt.getTime() - one.heldAt.getTime() || byId(one, other);

const isDecided = (state: HeldFilter['state']): boolean => state === 'declined' || state === 'taken-down';

const inOrder = (state: HeldFilter['state']) => (isDecided(state) ? latestFirst : waitingOrder);

/**
 * The scope in parts that each follow one index in the queue's order. Asked for together they would make the database
 * read and sort everything that is held.
 */
function partsOf(scope: Scope) {
  if (!('own' in scope)) return [scopeFilter(scope)];
  const { handle, coAuthored, covered = [] } = scope.own;
  if (handle === null) return [];
  return [
    ...[handle, ...covered].map((physician) => ({ physician })),
    ...coAuthored.map((postId) => ({ postId })),
    { escalation: 'complaint', reviewerId: scope.reviewerId },
  ].map((part) => ({ AND: [part, scopeFilter(scope)] }));
}

function conditionsOf(filter: HeldFilter) {
  const { state, kind, postId, riskRank, escalated, heldUntil, after, asOf, assignedTo } = filter;
  const beyond = !after
    ? {}
    : isDecided(state)
      ? { OR: [{ heldAt: { lt: after.heldAt } }, { heldAt: after.heldAt, id: { gt: after.id } }] }
      : {
          OR: [
            { riskRank: { lt: after.riskRank } },
            { riskRank: after.riskRank, heldAt: { gt: after.heldAt } },
            { riskRank: after.riskRank, heldAt: after.heldAt, id: { gt: after.id } },
          ],
        };
  const ofState = isDecided(state)
    ? { status: 'declined', takenDownAt: state === 'taken-down' ? { not: null } : null, mergedIntoId: null }
    : { status: 'held', returned: state === 'returned' };
  return [
    {
      ...ofState,
      kind: kind ?? skip,
      postId: postId ?? skip,
      riskRank: riskRank ?? skip,
      escalation: escalated ? { in: ['physician', 'complaint'] } : skip,
      heldAt: heldUntil ? { lte: heldUntil } : skip,
      assignedToId: assignedTo ?? skip,
    },
    beyond,
    state === 'snoozed' && asOf ? asleepAt(asOf) : state === 'waiting' && asOf ? awakeAt(asOf) : {},
  ];
}

const waitingKeys = [{ riskRank: 'desc' }, { heldAt: 'asc' }, { id: 'asc' }] as const;
const latestKeys = [{ heldAt: 'desc' }, { id: 'asc' }] as const;

/** Each once, in the order of its state. */
async function listPlaces(filter: HeldFilter, most: number): Promise<QueuePlace[]> {
  const parts = await Promise.all(
    partsOf(filter.scope).map((part) =>
      database().comment.findMany({
        where: { AND: [...conditionsOf(filter), part] },
        orderBy: isDecided(filter.state) ? [...latestKeys] : [...waitingKeys],
        take: most,
        select: { id: true, riskRank: true, heldAt: true },
      }),
    ),
  );
  const places = new Map(parts.flat().map((place) => [place.id, place]));
  return [...places.values()].sort(inOrder(filter.state)).slice(0, most);
}

/** Held comments, highest risk first, then oldest; what was declined or taken down, the latest first. */
export async function listHeld(filter: HeldFilter, most: number): Promise<FullComment[]> {
  const ids = (await listPlaces(filter, most)).map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await database().comment.findMany({ where: { id: { in: ids } }, include: withTexts });
  return (rows as FullComment[]).sort(inOrder(filter.state));
}

/** The first that is not `except`, without its words: every decision waits for it. Null when there is none. */
export async function findFirstHeld(filter: HeldFilter, except: string): Promise<{ id: string; alias: string } | null> {
  const first = (await listPlaces(filter, 2)).find(({ id }) => id !== except);
  return first ? database().comment.findUnique({ where: { id: first.id }, select: { id: true, alias: true } }) : null;
}

/** Counts to `most` and no further. */
export async function countHeld(filter: HeldFilter, most: number): Promise<number> {
  return (await listPlaces(filter, most)).length;
}
