/**
 * What must be sent is written in the transaction that causes it, and sent afterwards: at least once, in spite of a crash or a dead
 * mail server, and urgent words never behind anything else. Knows kinds and ids, never what a mail says.
 */
import { ulid } from 'ulid';
import { type Transaction, transaction } from '@/lib/platform/database/database';
import { faultOf, log } from '@/lib/platform/log';
import { findMailKind } from '@/lib/shared/mail-kinds';
import type { Mail } from './mail';
import { mailboxRefusal, mailFault } from './mail-fault';
import { handsOf, type Lane, laneNames, lanes, retryDelay } from './mail-lanes';
import { bringForward, type Claimed, claimMail, keepLease, settleMail, takeBackLost } from './outbox-store';

export interface NewMail {
  kind: string;
  /** Queued once however often it is asked for. */
  dedupeKey: string;
  subjectId: string;
  /** See Outbox.detail. */
  detail?: string;
  decisionId?: string;
  /** Left out: that of its kind. */
  lane?: Lane;
  notBefore: Date;
}

/** Makes the mails of a kind when they go out; an empty list when there is nobody to tell any more. */
export type Composer = (row: {
  subjectId: string;
  detail: string | null;
  dedupeKey: string;
  createdAt: Date;
  now: Date;
}) => Promise<Mail[]>;
export type Composers = Record<string, Composer>;

type Send = (mail: Mail, lane: Lane) => Promise<void>;

/**
 * So many tries has a mail whose mailbox is refused, and so many one that any other trouble keeps: with an hour between two of them that is
 * five days, as mail servers themselves go on (RFC 5321, 4.5.4.1).
 */
export const triesAtMost = { refused: 8, otherwise: 125 };

const rowOf = ({ lane, ...row }: NewMail, now: Date) => ({
  id: ulid(now.getTime()),
  ...row,
  lane: lanes[lane ?? findMailKind(row.kind)?.lane ?? 'usual'],
  createdAt: now,
});

/** False when the same was queued before. */
export async function enqueue(tx: Transaction, row: NewMail, now: Date): Promise<boolean> {
  const known = await tx.outbox.findUnique({ where: { dedupeKey: row.dedupeKey }, select: { id: true } });
  if (!known) await tx.outbox.create({ data: rowOf(row, now) });
  return !known;
}

/**
 * At most one an hour about the same: it waits for the one that is still in line, or for the next hour once that has gone out, so that
 * nobody is called for each of many and nothing is left untold.
 */
export async function enqueueHourly(tx: Transaction, row: Omit<NewMail, 'dedupeKey'>, now: Date): Promise<void> {
  const keyAt = (at: Date): string => `${row.kind}:${row.subjectId}:${at.toISOString().slice(0, 13)}`;
  const known = await tx.outbox.findUnique({
    where: { dedupeKey: keyAt(row.notBefore) },
    select: { state: true },
  });
  const next = new Date((Math.floor(row.notBefore.getTime() / 3_600_000) + 1) * 3_600_000);
  const notBefore = known && known.state !== 'pending' ? next : row.notBefore;
  await enqueue(tx, { ...row, notBefore, dedupeKey: keyAt(notBefore) }, now);
}

/** The same for many at once. Two who queue the same at the same instant: one of them throws, and the mails are there. */
export async function enqueueAll(tx: Transaction, rows: readonly NewMail[], now: Date): Promise<void> {
  const keys = rows.map(({ dedupeKey }) => dedupeKey);
  const known = await tx.outbox.findMany({ where: { dedupeKey: { in: keys } }, select: { dedupeKey: true } });
  const there = new Set(known.map(({ dedupeKey }) => dedupeKey));
  const missing = rows.filter(({ dedupeKey }) => !there.has(dedupeKey));
  await tx.outbox.createMany({ data: missing.map((row) => rowOf(row, now)) });
}

/** Takes back what a decision queued. False when somebody has begun to send it: then what caused it must stand. */
export async function cancelMails(tx: Transaction, decisionId: string): Promise<boolean> {
  await tx.outbox.updateMany({ where: { decisionId, state: 'pending' }, data: { state: 'cancelled' } });
  return (await tx.outbox.count({ where: { decisionId, state: { in: ['sending', 'sent'] } } })) === 0;
}

/** Parts a mail's key from the mail to one of several people. */
const onePerson = '#';

/** One mail for each person, so that an address that fails holds nobody else up and brings nobody a second copy. */
async function partMail(row: Claimed, mails: Mail[], lane: Lane, now: Date): Promise<void> {
  const { kind, subjectId, detail, dedupeKey } = row;
  const each = { kind, subjectId, ...(detail === null ? {} : { detail }), lane, notBefore: now };
  await transaction(async (tx) => {
    for (const mail of mails) await enqueue(tx, { ...each, dedupeKey: `${dedupeKey}${onePerson}${mail.id}` }, now);
    await settleMail(tx, row, { state: 'sent' });
  });
}

async function sendKeeping(row: Claimed, send: () => Promise<unknown>): Promise<void> {
  const release = keepLease(row);
  try {
    await send();
  } finally {
    release();
  }
}

/** Sends what was claimed, or says when it is tried again. Throws only when the database does. */
async function deliver(row: Claimed, lane: Lane, composers: Composers, send: Send, now: Date): Promise<void> {
  const logged = { outboxId: row.id, kind: row.kind };
  let tried: Mail | undefined;
  try {
    const compose = composers[row.kind];
    if (!compose) throw new Error('no composer for this kind');
    const [dedupeKey = '', only] = row.dedupeKey.split(onePerson);
    const mails = (await compose({ ...row, dedupeKey, now })).filter(({ id }) => only === undefined || id === only);
    if (mails.length > 1) return await partMail(row, mails, lane, now);
    [tried] = mails;
    const about = { kind: row.kind, subjectId: row.subjectId };
    await sendKeeping(row, () => Promise.all(mails.map((mail) => send({ ...mail, about }, lane))));
    await transaction((tx) => settleMail(tx, row, { state: 'sent' }));
    log('mail-sent', logged);
    await tried?.settled?.('taken');
  } catch (error) {
    const fault = mailFault(error);
    const refusal = mailboxRefusal(error);
    const most = refusal === null ? triesAtMost.otherwise : triesAtMost.refused;
    // Attempts are only ever counted up, since workers tell by them who took over: so many of them until one is given up, and again.
    const inThisTry = ((row.attempts - 1) % most) + 1;
    const dead = inThisTry === most;
    if (tried?.settled && (refusal === 'for-good' || (refusal === 'for-now' && dead))) {
      await tried.settled('refused');
      await transaction((tx) => settleMail(tx, row, { state: 'cancelled', lastError: fault }));
      return log('mail-refused', { ...logged, fault });
    }
    const notBefore = new Date(now.getTime() + retryDelay(inThisTry, Math.random()));
    const state = dead ? 'dead' : 'pending';
    await transaction((tx) => settleMail(tx, row, { state, lastError: fault, notBefore }));
    log(dead ? 'mail-dead' : 'mail-failed', { ...logged, attempts: row.attempts, fault });
  }
}

/** Sends everything that is due at `now`, each lane by itself; gives how many were settled. One that fails too often is dead, and listed: see triesAtMost. `elapsed` is the watch of takeBackLost. */
export async function deliverDue(
  composers: Composers,
  send: Send,
  now: Date,
  elapsed = performance.now(),
): Promise<number> {
  let settled = 0;
  const hand = async (lane: Lane): Promise<void> => {
    for (let row = await claimMail(lane, now); row; row = await claimMail(lane, now)) {
      await deliver(row, lane, composers, send, now);
      settled += 1;
    }
  };
  await takeBackLost(elapsed);
  await bringForward(now);
  await Promise.all(laneNames.flatMap((lane) => Array.from({ length: handsOf[lane] }, () => hand(lane))));
  return settled;
}

/**
 * Looks for due mails of each lane every few seconds until the process ends or what comes back is called, and again whenever one has gone out. A mail server that
 * is slow to take one mail holds up that one and no other. A round that fails is logged; the next one tries again. What comes back begins
 * nothing any more, and resolves when what had begun has ended.
 */
export function startOutboxWorker(composers: Composers, send: Send, everyMilliseconds = 2_000): () => Promise<void> {
  let over = false;
  const begun = new Set<Promise<void>>();
  const begin = (work: () => Promise<void>): void => {
    const one: Promise<void> = work()
      .catch((error: unknown) => log('outbox-round-failed', { fault: faultOf(error) }))
      .finally(() => begun.delete(one));
    begun.add(one);
  };
  const repeat = (work: () => Promise<void>, milliseconds: number): void => {
    const turn = (): void => {
      if (!over) begin(() => work().finally(() => setTimeout(turn, milliseconds).unref()));
    };
    turn();
  };
  const follow = (lane: Lane): void => {
    let busy = 0;
    let looking = false;
    const hand = (row: Claimed): Promise<void> =>
      deliver(row, lane, composers, send, new Date()).finally(() => {
        busy -= 1;
        begin(look);
      });
    const look = async (): Promise<void> => {
      if (looking) return;
      looking = true;
      try {
        while (!over && busy < handsOf[lane]) {
          const row = await claimMail(lane, new Date());
          if (!row) break;
          busy += 1;
          begin(() => hand(row));
        }
      } finally {
        looking = false;
      }
    };
    repeat(look, everyMilliseconds);
  };
  const mend = async (): Promise<void> => {
    await takeBackLost();
    await bringForward(new Date());
  };
  repeat(mend, 10 * everyMilliseconds);
  for (const lane of laneNames) follow(lane);
  return async () => {
    over = true;
    while (begun.size > 0) await Promise.all(begun);
  };
}
