/**
 * What changed at the desk since a moment, for everyone who looks at it: three queries, each by an index. Selects ids, codes and times,
 * and never a word or an alias, so that none can reach an event.
 */
import { riskRanks } from '@/lib/comments/comment';
import { database } from '@/lib/platform/database/database';

const placed = {
  id: true,
  postId: true,
  physician: true,
  kind: true,
  status: true,
  returned: true,
  escalation: true,
  reviewerId: true,
  riskRank: true,
  heldAt: true,
} as const;

/** More in one look than hands can decide; whoever was away for longer loads the page anew. */
const most = 500;

export function listDecidedSince(since: Date) {
  return database().decision.findMany({
    where: { at: { gte: since } },
    orderBy: { seq: 'asc' },
    take: most,
    select: { seq: true, at: true, action: true, actorId: true, actorRole: true, comment: { select: placed } },
  });
}

/** The ranks are named, so that the queue's index leads to the newest of each. */
export function listArrivedSince(since: Date) {
  return database().comment.findMany({
    where: { status: 'held', returned: false, riskRank: { in: Object.values(riskRanks) }, heldAt: { gte: since } },
    take: most,
    select: placed,
  });
}

export function listOpenAt(now: Date) {
  return database().lease.findMany({
    where: { expiresAt: { gt: now } },
    orderBy: [{ openedAt: 'asc' }, { accountId: 'asc' }],
    take: most,
    select: { accountId: true, openedAt: true, comment: { select: placed } },
  });
}

/** Where a message stands, without anything that its writer wrote. */
export type Placed = Awaited<ReturnType<typeof listArrivedSince>>[number];
export type DecidedRow = Awaited<ReturnType<typeof listDecidedSince>>[number];
export type OpenRow = Awaited<ReturnType<typeof listOpenAt>>[number];
