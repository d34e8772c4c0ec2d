/**
 * What must be sent is written in the transaction that causes it, and sent afterwards: at least once, in spite of a crash or a dead
 * mail server, and urgent words never behind anything else. Knows kinds and ids, never what a notice says.
 */
import { ulid } from 'ulid';
import { type Transaction, transaction } from '@/lib/platform/database/database';
import { log } from '@/lib/platform/log';
import { findNoticeKind } from '@/lib/shared/notice-kinds';
import type { Mail } from './mail';
import { mailFault } from './mail-fault';
import { handsOf, type Lane, laneNames, lanes, retryDelay } from './mail-lanes';
import { bringForward, type Claimed, claimNotice, keepLease, settleNotice, takeBackLost } from './outbox-store';

export interface NewNotice {
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
export type Composer = (notice: {
  subjectId: string;
  detail: string | null;
  dedupeKey: string;
  createdAt: Date;
  now: Date;
}) => Promise<Mail[]>;
export type Composers = Record<string, Composer>;

type Send = (mail: Mail, lane: Lane) => Promise<void>;

const attemptsAtMost = 8;

const rowOf = ({ lane, ...notice }: NewNotice, now: Date) => ({
  id: ulid(now.getTime()),
  ...notice,
  lane: lanes[lane ?? findNoticeKind(notice.kind)?.lane ?? 'usual'],
  createdAt: now,
});

/** False when the same was queued before. */
export async function enqueue(tx: Transaction, notice: NewNotice, now: Date): Promise<boolean> {
  const known = await tx.outbox.findUnique({ where: { dedupeKey: notice.dedupeKey }, select: { id: true } });
  if (!known) await tx.outbox.create({ data: rowOf(notice, now) });
  return !known;
}

/**
 * At most one an hour about the same: it waits for the one that is still in line, or for the next hour once that has gone out, so that
 * nobody is called for each of many and nothing is left untold.
 */
export async function enqueueHourly(tx: Transaction, notice: Omit<NewNotice, 'dedupeKey'>, now: Date): Promise<void> {
  const keyAt = (at: Date): string => `${notice.kind}:${notice.subjectId}:${at.toISOString().slice(0, 13)}`;
  const known = await tx.outbox.findUnique({
    where: { dedupeKey: keyAt(notice.notBefore) },
    select: { state: true },
  });
  const next = new Date((Math.floor(notice.notBefore.getTime() / 3_600_000) + 1) * 3_600_000);
  const notBefore = known && known.state !== 'pending' ? next : notice.notBefore;
  await enqueue(tx, { ...notice, notBefore, dedupeKey: keyAt(notBefore) }, now);
}

/** The same for many at once. Two who queue the same at the same instant: one of them throws, and the notices are there. */
export async function enqueueAll(tx: Transaction, notices: readonly NewNotice[], now: Date): Promise<void> {
  const keys = notices.map(({ dedupeKey }) => dedupeKey);
  const known = await tx.outbox.findMany({ where: { dedupeKey: { in: keys } }, select: { dedupeKey: true } });
  const there = new Set(known.map(({ dedupeKey }) => dedupeKey));
  const missing = notices.filter(({ dedupeKey }) => !there.has(dedupeKey));
  await tx.outbox.createMany({ data: missing.map((notice) => rowOf(notice, now)) });
}

/** Takes back what a decision queued. False when somebody has begun to send it: then what caused it must stand. */
export async function cancelNotices(tx: Transaction, decisionId: string): Promise<boolean> {
  await tx.outbox.updateMany({ where: { decisionId, state: 'pending' }, data: { state: 'cancelled' } });
  return (await tx.outbox.count({ where: { decisionId, state: { in: ['sending', 'sent'] } } })) === 0;
}

/** Parts a notice's key from the mail to one of several people. */
const onePerson = '#';

/** One notice for each person, so that an address that fails holds nobody else up and brings nobody a second copy. */
async function partNotice(notice: Claimed, mails: Mail[], lane: Lane, now: Date): Promise<void> {
  const { kind, subjectId, detail, dedupeKey } = notice;
  const each = { kind, subjectId, ...(detail === null ? {} : { detail }), lane, notBefore: now };
  await transaction(async (tx) => {
    for (const mail of mails) await enqueue(tx, { ...each, dedupeKey: `${dedupeKey}${onePerson}${mail.id}` }, now);
    await settleNotice(tx, notice, { state: 'sent' });
  });
}

async function sendKeeping(notice: Claimed, send: () => Promise<unknown>): Promise<void> {
  const release = keepLease(notice);
  try {
    await send();
  } finally {
    release();
  }
}

/** Sends what was claimed, or says when it is tried again. Throws only when the database does. */
async function deliver(notice: Claimed, lane: Lane, composers: Composers, send: Send, now: Date): Promise<void> {
  const about = { outboxId: notice.id, kind: notice.kind };
  try {
    const compose = composers[notice.kind];
    if (!compose) throw new Error('no composer for this kind');
    const [dedupeKey = '', only] = notice.dedupeKey.split(onePerson);
    const mails = (await compose({ ...notice, dedupeKey, now })).filter(({ id }) => only === undefined || id === only);
    if (mails.length > 1) return await partNotice(notice, mails, lane, now);
    await sendKeeping(notice, () => Promise.all(mails.map((mail) => send(mail, lane))));
    await transaction((tx) => settleNotice(tx, notice, { state: 'sent' }));
    log('notice-sent', about);
  } catch (error) {
    const fault = mailFault(error);
    // Attempts are only ever counted up, since workers tell by them who took over; each eight of them are one try.
    const inThisTry = ((notice.attempts - 1) % attemptsAtMost) + 1;
    const dead = inThisTry === attemptsAtMost;
    const notBefore = new Date(now.getTime() + retryDelay(inThisTry, Math.random()));
    const state = dead ? 'dead' : 'pending';
    await transaction((tx) => settleNotice(tx, notice, { state, lastError: fault, notBefore }));
    log(dead ? 'notice-dead' : 'notice-failed', { ...about, attempts: notice.attempts, fault });
  }
}

/** Sends everything that is due at `now`, each lane by itself; answers how many notices were settled. One that fails eight times is dead, and listed. `elapsed` is the watch of takeBackLost. */
export async function deliverDue(
  composers: Composers,
  send: Send,
  now: Date,
  elapsed = performance.now(),
): Promise<number> {
  let settled = 0;
  const hand = async (lane: Lane): Promise<void> => {
    for (let notice = await claimNotice(lane, now); notice; notice = await claimNotice(lane, now)) {
      await deliver(notice, lane, composers, send, now);
      settled += 1;
    }
  };
  await takeBackLost(elapsed);
  await bringForward(now);
  await Promise.all(laneNames.flatMap((lane) => Array.from({ length: handsOf[lane] }, () => hand(lane))));
  return settled;
}

/**
 * Looks for due notices of each lane every few seconds until the process ends or the answer is called, and again whenever one has gone out. A mail server that
 * is slow to take one mail holds up that one and no other. A round that fails is logged; the next one tries again. The answer begins
 * nothing any more, and resolves when what had begun has ended.
 */
export function startOutboxWorker(composers: Composers, send: Send, everyMilliseconds = 2_000): () => Promise<void> {
  let over = false;
  const begun = new Set<Promise<void>>();
  const begin = (work: () => Promise<void>): void => {
    const one: Promise<void> = work()
      .catch((error: unknown) => log('outbox-round-failed', { fault: error instanceof Error ? error.name : 'unknown' }))
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
    const hand = (notice: Claimed): Promise<void> =>
      deliver(notice, lane, composers, send, new Date()).finally(() => {
        busy -= 1;
        begin(look);
      });
    const look = async (): Promise<void> => {
      if (looking) return;
      looking = true;
      try {
        while (!over && busy < handsOf[lane]) {
          const notice = await claimNotice(lane, new Date());
          if (!notice) break;
          busy += 1;
          begin(() => hand(notice));
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
