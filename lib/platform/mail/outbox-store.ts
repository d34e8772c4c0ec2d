/** The rows of the outbox: who takes which, and how it ends. Knows kinds and ids, never what a mail says. */
import { database, isPostgresql, type Transaction, transaction } from '@/lib/platform/database/database';
import { type Lane, lanes, longestRetry } from './mail-lanes';

const leaseMilliseconds = 60_000;
/** Rows that one look takes in: of what is being sent there are a few, of what a clock moved the next look takes more. */
const atOnce = 500;

export interface Claimed {
  id: string;
  kind: string;
  subjectId: string;
  detail: string | null;
  dedupeKey: string;
  attempts: number;
  createdAt: Date;
  leasedUntil: Date | null;
}

/** Takes the next due mail of a lane until its lease ends; null when there is none. No two workers take the same. */
export function claimMail(lane: Lane, now: Date): Promise<Claimed | null> {
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
      RETURNING "id", "kind", "subjectId", "detail", "dedupeKey", "attempts", "createdAt", "leasedUntil"`,
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
    if (count === 1) return { ...candidate, attempts: candidate.attempts + 1, leasedUntil: until };
  }
}

/**
 * Until what comes back is called, the mail stays this worker's, however slow the mail server is. What it writes only has to differ from
 * before: see takeBackLost.
 */
export function keepLease({ id, attempts, leasedUntil: begins }: Claimed): () => void {
  let beat = begins?.getTime() ?? 0;
  const timer = setInterval(() => {
    beat = Math.max(beat + 1, Date.now() + leaseMilliseconds);
    const leasedUntil = new Date(beat);
    // One that fails costs nothing yet: there are two more before the lease ends.
    transaction((tx) =>
      tx.outbox.updateMany({ where: { id, attempts, state: 'sending' }, data: { leasedUntil } }),
    ).catch(() => undefined);
  }, leaseMilliseconds / 3);
  timer.unref();
  return () => clearInterval(timer);
}

/** By mail: its lease as this process last saw it, and since when by a clock that nobody can set. */
const watched = new Map<string, { lease: string; since: number }>();

/**
 * What a worker took and neither settles nor keeps stands in line again: that worker has died. Clocks of machines differ and are set, so
 * none is compared with another: a lease has ended when whoever watches saw it unmoved for its whole length, in milliseconds of its own.
 */
export async function takeBackLost(elapsed = performance.now()): Promise<void> {
  const sending = await database().outbox.findMany({
    where: { state: 'sending' },
    orderBy: { leasedUntil: 'asc' },
    take: atOnce,
    select: { id: true, attempts: true, leasedUntil: true },
  });
  const seen = new Set(sending.map(({ id }) => id));
  for (const id of watched.keys()) if (!seen.has(id)) watched.delete(id);
  for (const { id, attempts, leasedUntil } of sending) {
    const lease = `${attempts} ${leasedUntil?.getTime()}`;
    const known = watched.get(id);
    if (known?.lease !== lease) watched.set(id, { lease, since: elapsed });
    else if (elapsed - known.since > leaseMilliseconds)
      await transaction((tx) =>
        tx.outbox.updateMany({
          where: { id, attempts, leasedUntil, state: 'sending' },
          data: { state: 'pending', leasedUntil: null },
        }),
      );
  }
}

/** Clocks of several machines may differ by so much, and a mail wait so much longer. */
const slack = 60_000;

/**
 * What was queued at a moment that has not come yet was queued before the clock was set back: it waits as long as it was to wait, and not
 * for the clock to come back. One that failed and is older than that waits for the longest time between two tries at most.
 */
export async function bringForward(now: Date): Promise<void> {
  const latest = new Date(now.getTime() + longestRetry);
  const ahead = await database().outbox.findMany({
    where: {
      state: 'pending',
      OR: [{ createdAt: { gt: new Date(now.getTime() + slack) } }, { attempts: { gt: 0 }, notBefore: { gt: latest } }],
    },
    take: atOnce,
    select: { id: true, attempts: true, createdAt: true, notBefore: true },
  });
  if (ahead.length === 0) return;
  await transaction(async (tx) => {
    for (const { id, attempts, createdAt, notBefore } of ahead) {
      const by = Math.max(0, createdAt.getTime() - now.getTime());
      const then = new Date(notBefore.getTime() - by);
      await tx.outbox.updateMany({
        where: { id, attempts, createdAt, notBefore, state: 'pending' },
        data: {
          createdAt: new Date(createdAt.getTime() - by),
          notBefore: attempts > 0 && then > latest ? latest : then,
        },
      });
    }
  });
}

/** Does nothing once another worker has taken over: each one that takes a mail counts its attempts up. */
export async function settleMail(
  tx: Transaction,
  { id, attempts }: Pick<Claimed, 'id' | 'attempts'>,
  change: { state: string; lastError?: string; notBefore?: Date },
): Promise<void> {
  await tx.outbox.updateMany({ where: { id, attempts, state: 'sending' }, data: { ...change, leasedUntil: null } });
}
