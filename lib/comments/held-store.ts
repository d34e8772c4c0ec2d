/** Held comments in the database, in the orders in which the desk asks for them. */
import { database } from '@/lib/platform/database';

export interface OverdueRow {
  id: string;
  riskRank: number;
  heldAt: Date;
}

/** What waits with this rank since that moment or before, oldest first, after the last row seen. */
export function listOverdue(
  riskRank: number,
  heldUntil: Date,
  after: OverdueRow | null,
  most: number,
): Promise<OverdueRow[]> {
  return database().comment.findMany({
    where: {
      status: 'held',
      returned: false,
      riskRank,
      heldAt: { lte: heldUntil },
      ...(after ? { OR: [{ heldAt: { gt: after.heldAt } }, { heldAt: after.heldAt, id: { gt: after.id } }] } : {}),
    },
    orderBy: [{ heldAt: 'asc' }, { id: 'asc' }],
    take: most,
    select: { id: true, riskRank: true, heldAt: true },
  });
}
