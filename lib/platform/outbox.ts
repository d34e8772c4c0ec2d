/**
 * What must be sent is written in the transaction that causes it, and sent afterwards by one worker: at least once, in
 * spite of a crash or a dead mail server. Knows kinds and ids, never what a notice says.
 */
import { ulid } from 'ulid';
import { database, transaction, type Transaction } from './database';
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
export type Composer = (notice: { subjectId: string; dedupeKey: string }) => Promise<Mail[]>;
export type Composers = Record<string, Composer>;

const leaseMilliseconds = 60_000;
const attemptsAtMost = 8;

export async function enqueue(tx: Transaction, notice: NewNotice, now: Date): Promise<void> {
  const { decisionId = null, ...rest } = notice;
  const known = await tx.outbox.findUnique({ where: { dedupeKey: notice.dedupeKey }, select: { id: true } });
  if (!known) await tx.outbox.create({ data: { id: ulid(now.getTime()), ...rest, decisionId, createdAt: now } });
}

/** Takes back what a decision queued and nobody has begun to send. */
export async function cancelNotices(tx: Transaction, decisionId: string): Promise<void> {
  await tx.outbox.updateMany({ where: { decisionId, state: 'pending' }, data: { state: 'cancelled' } });
}

/** Doubles from one minute to about an hour; the random part keeps many from coming back together. */
export function retryDelay(attempts: number, random: number): number {
  return Math.min(60_000 * 2 ** (attempts - 1), 3_600_000) * (0.75 + random / 2);
}

async function claim(
  now: Date,
): Promise<{ id: string; kind: string; subjectId: string; dedupeKey: string; attempts: number } | null> {
  const due = {
    OR: [
      { state: 'pending', notBefore: { lte: now } },
      { state: 'sending', leasedUntil: { lt: now } },
    ],
  };
  const candidate = await database().outbox.findFirst({ where: due, orderBy: [{ notBefore: 'asc' }, { id: 'asc' }] });
  if (!candidate) return null;
  const { count } = await transaction((tx) =>
    tx.outbox.updateMany({
      where: { id: candidate.id, attempts: candidate.attempts, ...due },
      data: { state: 'sending', attempts: { increment: 1 }, leasedUntil: new Date(now.getTime() + leaseMilliseconds) },
    }),
  );
  return count === 1 ? { ...candidate, attempts: candidate.attempts + 1 } : claim(now);
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
      const mails = (await compose({ ...notice, dedupeKey })).filter(({ id }) => only === undefined || id === only);
      if (mails.length > 1) {
        await partNotice(notice, mails, now);
        continue;
      }
      for (const mail of mails) await send(mail);
      await settle(notice, { state: 'sent' });
      log('notice-sent', { outboxId: notice.id, kind: notice.kind });
    } catch (error) {
      const fault = error instanceof Error ? ('code' in error ? String(error.code) : error.name) : 'unknown';
      const dead = notice.attempts >= attemptsAtMost;
      const notBefore = new Date(now.getTime() + retryDelay(notice.attempts, Math.random()));
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
