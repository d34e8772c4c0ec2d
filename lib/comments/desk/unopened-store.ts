/** Urgent messages that wait and that nobody has opened since they came, in the database. */
import { riskRanks } from '@/lib/comments/comment';
import { readOpenedSince } from '@/lib/identity/access-log/record-access';
import { database } from '@/lib/platform/database/database';

export interface Unopened {
  id: string;
  currentRevisionId: string;
}

/** Held at that moment or before. A complaint is the reviewer's, who is reminded. The newest first, so that old ones never hide one. */
export async function listUnopenedUrgent(heldUntil: Date, most: number): Promise<Unopened[]> {
  const rows = await database().comment.findMany({
    where: {
      status: 'held',
      returned: false,
      riskRank: riskRanks.urgent,
      heldAt: { lte: heldUntil },
      OR: [{ escalation: null }, { escalation: { not: 'complaint' } }],
    },
    orderBy: [{ heldAt: 'desc' }, { id: 'desc' }],
    take: most,
    select: { id: true, currentRevisionId: true, heldAt: true },
  });
  const opened = await readOpenedSince(rows);
  return rows.filter(({ id }) => !opened.has(id));
}
