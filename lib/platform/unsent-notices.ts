/** What of the outbox did not go out: for those who can see to it. Leaves out whom a notice is about. */
import { database, transaction } from './database';

export interface DeadNotice {
  id: string;
  kind: string;
  createdAt: Date;
  attempts: number;
  /** Code of the last fault, never its words. */
  lastError: string | null;
}

/** What was given up, the latest first. Leaves out whom it is about. */
export function listDead(most: number): Promise<DeadNotice[]> {
  return database().outbox.findMany({
    where: { state: 'dead' },
    orderBy: [{ notBefore: 'desc' }, { id: 'desc' }],
    take: most,
    select: { id: true, kind: true, createdAt: true, attempts: true, lastError: true },
  });
}

/** Counts what is in line, up to `most`. */
export async function countUnsent(most: number): Promise<number> {
  return (
    await database().outbox.findMany({
      where: { state: { in: ['pending', 'sending'] } },
      select: { id: true },
      take: most,
    })
  ).length;
}

/** Gives a dead notice as many attempts again. False when it is not dead. */
export async function sendAgain(id: string, now: Date): Promise<boolean> {
  const { count } = await transaction((tx) =>
    tx.outbox.updateMany({ where: { id, state: 'dead' }, data: { state: 'pending', notBefore: now } }),
  );
  return count === 1;
}
