/** The rows of the outbox: who takes which, and how it ends. Knows kinds and ids, never what a notice says. */
import { database, isPostgresql, transaction, type Transaction } from '@/lib/platform/database/database';
import { lanes, type Lane } from './mail-lanes';

const leaseMilliseconds = 60_000;

export interface Claimed {
  id: string;
  kind: string;
  subjectId: string;
  detail: string | null;
  dedupeKey: string;
  attempts: number;
  createdAt: Date;
}

/** Takes the next due notice of a lane until its lease ends; null when there is none. No two workers take the same. */
export function claimNotice(lane: Lane, now: Date): Promise<Claimed | null> {
  const until = new Date(now.getTime() + leaseMilliseconds);
  return isPostgresql() ? claimUnlocked(lanes[lane], now, until) : claimByLease(lanes[lane], now, until);
}

/** Rows that other instances are taking at this moment are passed over, so that nobody waits for anybody. */
async function claimUnlocked(lane: number, now: Date, until: Date): Promise<Claimed | null> {
  const [claimed] = await transaction(
    (tx) => tx.$queryRaw<Claimed[]>`
      UPDATE "Outbox" SET "state" = 'sending', "attempts" = "attempts" + 1, "leasedUntil" = ${until}::timestamp
      WHERE "id" = (
        SELECT "id" FROM "Outbox"
        WHERE "state" = 'pending' AND "lane" = ${lane} AND "notBefore" <= ${now}::timestamp
        ORDER BY "notBefore", "id" LIMIT 1 FOR UPDATE SKIP LOCKED
      )
      RETURNING "id", "kind", "subjectId", "detail", "dedupeKey", "attempts", "createdAt"`,
  );
  return claimed ?? null;
}

/** SQLite has one writer at a time: whoever changes the row first has it. */
async function claimByLease(lane: number, now: Date, until: Date): Promise<Claimed | null> {
  const due = { state: 'pending', lane, notBefore: { lte: now } };
  for (;;) {
    const candidate = await database().outbox.findFirst({ where: due, orderBy: [{ notBefore: 'asc' }, { id: 'asc' }] });
    if (!candidate) return null;
    const { count } = await transaction((tx) =>
      tx.outbox.updateMany({
        where: { id: candidate.id, attempts: candidate.attempts, ...due },
        data: { state: 'sending', attempts: { increment: 1 }, leasedUntil: until },
      }),
    );
    if (count === 1) return { ...candidate, attempts: candidate.attempts + 1 };
  }
}

/** Until the answer is called, the notice stays this worker's, however slow the mail server is. */
export function keepLease({ id, attempts }: Claimed): () => void {
  const timer = setInterval(() => {
    const leasedUntil = new Date(Date.now() + leaseMilliseconds);
    // One that fails costs nothing yet: there are two more before the lease ends.
    transaction((tx) =>
      tx.outbox.updateMany({ where: { id, attempts, state: 'sending' }, data: { leasedUntil } }),
    ).catch(() => undefined);
  }, leaseMilliseconds / 3);
  timer.unref();
  return () => clearInterval(timer);
}

/** What a worker took and did not settle in its time stands in line again: that worker has died. */
export async function takeBackLost(now: Date): Promise<void> {
  const lost = { state: 'sending', leasedUntil: { lt: now } };
  if (await database().outbox.findFirst({ where: lost, select: { id: true } }))
    await transaction((tx) => tx.outbox.updateMany({ where: lost, data: { state: 'pending', leasedUntil: null } }));
}

/** Does nothing once another worker has taken over: each one that takes a notice counts its attempts up. */
export async function settleNotice(
  tx: Transaction,
  { id, attempts }: Pick<Claimed, 'id' | 'attempts'>,
  change: { state: string; lastError?: string; notBefore?: Date },
): Promise<void> {
  await tx.outbox.updateMany({ where: { id, attempts, state: 'sending' }, data: { ...change, leasedUntil: null } });
}
