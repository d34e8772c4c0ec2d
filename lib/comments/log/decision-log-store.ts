/** The log of decisions as people read it. Rows are written by comment-store.ts. */
import { encodeTime } from 'ulid';
import { type Scope, scopeFilter } from '@/lib/comments/comment-store';
import { database, skip } from '@/lib/platform/database/database';
import { groupBy } from '@/lib/shared/group-by';

export interface DecisionFilter {
  scope: Scope;
  action: string | null;
  /** An account's id, or `writer`. */
  person: string | null;
  postId: string | null;
  from: Date | null;
  until: Date | null;
  /** Older than this row; null from the newest. */
  before: number | null;
}

/** Newest first. The comment's own columns hold no word of its writer's. `until` itself is left out. */
export function listDecisions(filter: DecisionFilter, most: number) {
  const { scope, action, person, postId, from, until, before } = filter;
  return database().decision.findMany({
    where: {
      seq: before === null ? skip : { lt: before },
      action: action ?? skip,
      actorId: person === null ? skip : person === 'writer' ? null : person,
      at: { gte: from ?? skip, lt: until ?? skip },
      comment: { AND: [scopeFilter(scope), { postId: postId ?? skip }] },
    },
    orderBy: { seq: 'desc' },
    take: most,
    select: {
      seq: true,
      commentId: true,
      action: true,
      actorId: true,
      actorRole: true,
      reason: true,
      at: true,
      comment: { select: { postId: true, physician: true, kind: true, escalation: true } },
    },
  });
}

/**
 * From when each message arrived until the first of these deeds, for messages that arrived since then. A deed that was taken back
 * within its time was never said to anyone, so it ends no wait.
 */
export async function listFirstWaits(
  actions: readonly string[],
  since: Date,
): Promise<{ commentId: string; from: Date; to: Date }[]> {
  const rows = await database().decision.findMany({
    where: {
      at: { gte: since },
      action: { in: [...actions, 'undo'] },
      comment: { createdAt: { gte: since }, fromPractice: false },
    },
    orderBy: { seq: 'asc' },
    select: { id: true, commentId: true, undoes: true, at: true, comment: { select: { createdAt: true } } },
  });
  const undone = new Set(rows.flatMap(({ undoes }) => undoes ?? []));
  const first = new Map<string, { commentId: string; from: Date; to: Date }>();
  for (const { id, commentId, undoes, at, comment } of rows)
    if (undoes === null && !undone.has(id) && !first.has(commentId))
      first.set(commentId, { commentId, from: comment.createdAt, to: at });
  return [...first.values()];
}

/** What arrived since then, the newest first, with what was decided about it so far. Nothing of the practice's own. */
export async function listArrived(since: Date, most: number) {
  const rows = await database().comment.findMany({
    // An id begins with the time it was made at, and its index is the only one in that order.
    where: { id: { gte: `${encodeTime(since.getTime())}${'0'.repeat(16)}` }, fromPractice: false },
    orderBy: { id: 'desc' },
    take: most,
    select: {
      id: true,
      createdAt: true,
      status: true,
      returned: true,
      riskRank: true,
      lowPriority: true,
      openSince: true,
    },
  });
  const oldest = rows.at(-1);
  if (!oldest) return [];
  // By where they begin and not one by one: a database takes only so many names in one query.
  const decisions = await database().decision.findMany({
    where: { commentId: { gte: oldest.id } },
    orderBy: [{ commentId: 'desc' }, { seq: 'asc' }],
    take: most * 10,
    select: { id: true, commentId: true, action: true, undoes: true, at: true },
  });
  const byComment = groupBy(decisions, ({ commentId }) => commentId);
  return rows.map((row) => ({ ...row, decisions: byComment.get(row.id) ?? [] }));
}

/** Redactions of a comment and what took one of them back, in the order of the log. */
export async function listRedactionDeeds(commentId: string) {
  const rows = await database().decision.findMany({
    where: { commentId, action: { in: ['redact', 'undo'] } },
    orderBy: { seq: 'asc' },
    select: { id: true, revisionId: true, actorId: true, action: true, undoes: true, before: true, at: true },
  });
  const redactions = new Set(rows.filter(({ action }) => action === 'redact').map(({ id }) => id));
  return rows.filter(({ action, undoes }) => action === 'redact' || redactions.has(undoes ?? ''));
}
