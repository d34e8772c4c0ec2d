/**
 * What must be sent is written in the transaction that causes it, and sent afterwards by one worker: at least once, in
 * spite of a crash or a dead mail server. Knows kinds and ids, never what a notice says.
 */
import { ulid } from 'ulid';
import { database, isPostgresql, transaction, type Transaction } from './database';
import { log } from './log';
import type { Mail } from './mail';

export interface NewNotice {
  kind: string;
  /** Queued once however often it is asked for. */
  dedupeKey: string;
  subjectId: string;
  decisionId?: string;
  notBefore: Date;
}

/** Makes the mails of a kind when they go out; an empty list when there is nobody to tell any more. */
export type Composer = (notice: { subjectId: string; dedupeKey: string; now: Date }) => Promise<Mail[]>;
export type Composers = Record<string, Composer>;

const leaseMilliseconds = 60_000;
const attemptsAtMost = 8;

export async function enqueue(tx: Transaction, notice: NewNotice, now: Date): Promise<void> {
  const { decisionId = null, ...rest } = notice;
  const known = await tx.outbox.findUnique({ where: { dedupeKey: notice.dedupeKey }, select: { id: true } });
  if (!known) await tx.outbox.create({ data: { id: ulid(now.getTime()), ...rest, decisionId, createdAt: now } });
}

/** The same for many at once. Two who queue the same at the same instant: one of them throws, and the notices are there. */
export async function enqueueAll(tx: Transaction, notices: readonly NewNotice[], now: Date): Promise<void> {
  const keys = notices.map(({ dedupeKey }) => dedupeKey);
  const known = await tx.outbox.findMany({ where: { dedupeKey: { in: keys } }, select: { dedupeKey: true } });
  const there = new Set(known.map(({ dedupeKey }) => dedupeKey));
  const missing = notices.filter(({ dedupeKey }) => !there.has(dedupeKey));
  await tx.outbox.createMany({
    data: missing.map((notice) => ({ ...notice, id: ulid(now.getTime()), createdAt: now })),
  });
}

/** Takes back what a decision queued. False when somebody has begun to send it: then what caused it must stand. */
export async function cancelNotices(tx: Transaction, decisionId: string): Promise<boolean> {
  await tx.outbox.updateMany({ where: { decisionId, state: 'pending' }, data: { state: 'cancelled' } });
  return (await tx.outbox.count({ where: { decisionId, state: { in: ['sending', 'sent'] } } })) === 0;
}

/** Doubles from one minute to about an hour; the random part keeps many from coming back together. */
export function retryDelay(attempts: number, random: number): number {
  return Math.min(60_000 * 2 ** (attempts - 1), 3_600_000) * (0.75 + random / 2);
}

interface Claimed {
  id: string;
  kind: string;
  subjectId: string;
  dedupeKey: string;
  attempts: number;
}

/** Takes the next due notice until its lease ends; null when there is none. No two workers take the same. */
function claim(now: Date): Promise<Claimed | null> {
  const until = new Date(now.getTime() + leaseMilliseconds);
  return isPostgresql() ? claimUnlocked(now, until) : claimByLease(now, until);
}

/** Rows that other instances are taking at this moment are passed over, so that nobody waits for anybody. */
async function claimUnlocked(now: Date, until: Date): Promise<Claimed | null> {
  const [claimed] = await transaction(
    (tx) => tx.$queryRaw<Claimed[]>`
      UPDATE "Outbox" SET "state" = 'sending', "attempts" = "attempts" + 1, "leasedUntil" = ${until}::timestamp
      WHERE "id" = (
        SELECT "id" FROM "Outbox"
        WHERE ("state" = 'pending' AND "notBefore" <= ${now}::timestamp)
          OR ("state" = 'sending' AND "leasedUntil" < ${now}::timestamp)
        ORDER BY "notBefore", "id" LIMIT 1 FOR UPDATE SKIP LOCKED
      )
      RETURNING "id", "kind", "subjectId", "dedupeKey", "attempts"`,
  );
  return claimed ?? null;
}

/** SQLite has one writer at a time: whoever changes the row first has it. */
async function claimByLease(now: Date, until: Date): Promise<Claimed | null> {
  const due = {
    OR: [
      { state: 'pending', notBefore: { lte: now } },
      { state: 'sending', leasedUntil: { lt: now } },
    ],
  };
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

/** Does nothing once another worker has taken over: each one that takes a notice counts its attempts up. */
async function settle(
  { id, attempts }: { id: string; attempts: number },
  change: { state: string; lastError?: string; notBefore?: Date },
): Promise<void> {
  await transaction((tx) =>
    tx.outbox.updateMany({ where: { id, attempts, state: 'sending' }, data: { ...change, leasedUntil: null } }),
  );
}

/** Parts a notice's key from the mail to one of several people. */
const onePerson = '#';

/** One notice for each person, so that an address that fails holds nobody else up and brings nobody a second copy. */
async function partNotice(
  notice: { id: string; kind: string; subjectId: string; dedupeKey: string; attempts: number },
  mails: Mail[],
  now: Date,
): Promise<void> {
  const { id, kind, subjectId, dedupeKey, attempts } = notice;
  await transaction(async (tx) => {
    for (const mail of mails)
      await enqueue(tx, { kind, subjectId, dedupeKey: `${dedupeKey}${onePerson}${mail.id}`, notBefore: now }, now);
    await tx.outbox.updateMany({
      where: { id, attempts, state: 'sending' },
      data: { state: 'sent', leasedUntil: null },
    });
  });
}

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

/** Sends everything that is due at `now`; answers how many notices were settled. One that fails eight times is dead, and listed. */
export async function deliverDue(
  composers: Composers,
  send: (mail: Mail) => Promise<void>,
  now: Date,
): Promise<number> {
  for (let settled = 0; ; settled += 1) {
    const notice = await claim(now);
    if (!notice) return settled;
    try {
      const compose = composers[notice.kind];
      if (!compose) throw new Error('no composer for this kind');
      const [dedupeKey = '', only] = notice.dedupeKey.split(onePerson);
      const mails = (await compose({ ...notice, dedupeKey, now })).filter(
        ({ id }) => only === undefined || id === only,
      );
      if (mails.length > 1) {
        await partNotice(notice, mails, now);
        continue;
      }
      for (const mail of mails) await send(mail);
      await settle(notice, { state: 'sent' });
      log('notice-sent', { outboxId: notice.id, kind: notice.kind });
    } catch (error) {
      const fault = error instanceof Error ? ('code' in error ? String(error.code) : error.name) : 'unknown';
      // Attempts are only ever counted up, since workers tell by them who took over; each eight of them are one try.
      const inThisTry = ((notice.attempts - 1) % attemptsAtMost) + 1;
      const dead = inThisTry === attemptsAtMost;
      const notBefore = new Date(now.getTime() + retryDelay(inThisTry, Math.random()));
      await settle(notice, { state: dead ? 'dead' : 'pending', lastError: fault, notBefore });
      log(dead ? 'notice-dead' : 'notice-failed', {
        outboxId: notice.id,
        kind: notice.kind,
        attempts: notice.attempts,
        fault,
      });
    }
  }
}

/** Looks for due notices every few seconds until the process ends. A round that fails is logged; the next one tries again. */
export function startOutboxWorker(
  composers: Composers,
  send: (mail: Mail) => Promise<void>,
  everyMilliseconds = 2_000,
): void {
  const round = async (): Promise<void> => {
    try {
      await deliverDue(composers, send, new Date());
    } catch (error) {
      log('outbox-round-failed', { fault: error instanceof Error ? error.name : 'unknown' });
    }
    setTimeout(() => void round(), everyMilliseconds).unref();
  };
  void round();
}
