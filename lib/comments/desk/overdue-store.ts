/** How much of one person's work has waited too long, by the database's indexes. Without what looks automatic: nobody is called for that. */
import { riskRanks } from '@/lib/comments/comment';
import { awakeAt } from '@/lib/comments/handling/snooze';
import { peoplesReasons } from '@/lib/comments/low-priority';
import { database, skip } from '@/lib/platform/database/database';

/** Whose work it is: see overdueOf. */
export type Caller =
  | { role: 'staff' }
  /** Own handle and those covered, and the posts written with others. Complaints only where named to decide about them. */
  | { role: 'physician'; accountId: string; handles: readonly string[]; postIds: readonly string[] }
  /** Complaints that none of these accounts was named for: nobody else can decide about them. */
  | { role: 'admin'; active: readonly string[] };

export interface Overdue {
  /** Stops at `most`. */
  count: number;
  /** Since when the oldest has waited; null of none. */
  oldest: Date | null;
}

const noComplaint = { OR: [{ escalation: null }, { escalation: { not: 'complaint' } }] };

function partsOf(caller: Caller) {
  switch (caller.role) {
    case 'staff':
      return [noComplaint];
    case 'physician':
      return [
        ...caller.handles.map((physician) => ({ physician, ...noComplaint })),
        ...caller.postIds.map((postId) => ({ postId, ...noComplaint })),
        { escalation: 'complaint', reviewerId: caller.accountId },
      ];
    case 'admin':
      return [{ escalation: 'complaint', OR: [{ reviewerId: null }, { reviewerId: { notIn: [...caller.active] } }] }];
  }
}

/** What waits with these ranks since that moment or before. */
export async function overdueHeld(
  caller: Caller,
  ranks: readonly number[],
  heldUntil: Date,
  most: number,
  now: Date,
): Promise<Overdue> {
  const queries = partsOf(caller).flatMap((part) =>
    ranks.map((riskRank) =>
      database().comment.findMany({
        where: {
          status: 'held',
          returned: false,
          riskRank,
          heldAt: { lte: heldUntil },
          lowPriority: riskRank === riskRanks.low ? { in: [...peoplesReasons] } : skip,
          AND: [part, awakeAt(now)],
        },
        orderBy: [{ heldAt: 'asc' }, { id: 'asc' }],
        take: most,
        select: { id: true, heldAt: true },
      }),
    ),
  );
  return summed((await Promise.all(queries)).flat(), most);
}

function summed(rows: readonly { id: string; heldAt: Date }[], most: number): Overdue {
  const since = new Map(rows.map(({ id, heldAt }) => [id, heldAt]));
  const oldest = [...since.values()].sort((one, other) => one.getTime() - other.getTime())[0] ?? null;
  return { count: Math.min(since.size, most), oldest };
}
