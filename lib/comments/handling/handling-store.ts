/** Who has a message and until when it is put off, in the database. Its version stays: nobody's decision is lost by it. */
import { riskRanks } from '@/lib/comments/comment';
import type { Transaction } from '@/lib/platform/database/database';

/** A complaint has a reviewer instead. */
const waiting = {
  status: 'held',
  returned: false,
  OR: [{ escalation: null }, { escalation: { not: 'complaint' } }],
};

/** False when it waits no more. */
export async function recordAssignee(tx: Transaction, id: string, assignedToId: string | null): Promise<boolean> {
  return (await tx.comment.updateMany({ where: { id, ...waiting }, data: { assignedToId } })).count === 1;
}

/** False when it waits no more, or sounds urgent by now. */
export async function recordSnooze(
  tx: Transaction,
  id: string,
  snooze: { snoozedUntil: Date | null; snoozeReason: string | null },
): Promise<boolean> {
  const where = { id, ...waiting, riskRank: { lt: riskRanks.urgent } };
  return (await tx.comment.updateMany({ where, data: snooze })).count === 1;
}
