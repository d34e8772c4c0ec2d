/** What of the outbox did not go out: for those who can see to it. Leaves out whom a mail is about. */
import { database, skip, transaction } from '@/lib/platform/database/database';

export interface DeadMail {
  id: string;
  kind: string;
  createdAt: Date;
  attempts: number;
  /** Code of the last fault, never its words. */
  lastError: string | null;
}

/** What was given up, the latest first, from after the mail with that id on. Leaves out whom it is about. */
export async function listDead(most: number, after: string | null): Promise<DeadMail[]> {
  const last = after === null ? null : await database().outbox.findFirst({ where: { id: after, state: 'dead' } });
  return database().outbox.findMany({
    where: {
      state: 'dead',
      OR: last ? [{ notBefore: { lt: last.notBefore } }, { notBefore: last.notBefore, id: { lt: last.id } }] : skip,
    },
    orderBy: [{ notBefore: 'desc' }, { id: 'desc' }],
    take: most,
    select: { id: true, kind: true, createdAt: true, attempts: true, lastError: true },
  });
}

export function countDead(): Promise<number> {
  return database().outbox.count({ where: { state: 'dead' } });
}

/** Every one that was given up stands in line again. Gives how many. */
export async function sendAllAgain(now: Date): Promise<number> {
  const again = { state: 'pending', notBefore: now };
  return (await transaction((tx) => tx.outbox.updateMany({ where: { state: 'dead' }, data: again }))).count;
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

/** Gives a dead mail as many attempts again. False when it is not dead. */
export async function sendAgain(id: string, now: Date): Promise<boolean> {
  const { count } = await transaction((tx) =>
    tx.outbox.updateMany({ where: { id, state: 'dead' }, data: { state: 'pending', notBefore: now } }),
  );
  return count === 1;
}

export interface MailTrouble {
  /** Given up, or due for an hour and not out; stops at 100. */
  count: number;
  /** Code of a fault among them; null when none was tried. */
  fault: string | null;
}

const hour = 3_600_000;
const troubleAtMost = 100;

/** What did not go out in its first hour. One that failed once and goes out a minute later is no trouble of anyone's. */
export async function readMailTrouble(now: Date): Promise<MailTrouble> {
  const hourAgo = new Date(now.getTime() - hour);
  const rows = await database().outbox.findMany({
    where: {
      OR: [
        { state: 'dead' },
        { state: { in: ['pending', 'sending'] }, createdAt: { lte: hourAgo }, lastError: { not: null } },
        { state: 'pending', notBefore: { lte: hourAgo } },
      ],
    },
    take: troubleAtMost,
    select: { lastError: true },
  });
  return { count: rows.length, fault: rows.find(({ lastError }) => lastError !== null)?.lastError ?? null };
}

/** False while a mail stands in line or was given up. One that is not there any more was done with long ago. */
export async function hasGoneOut(dedupeKey: string): Promise<boolean> {
  const row = await database().outbox.findUnique({ where: { dedupeKey }, select: { state: true } });
  return row === null || row.state === 'sent';
}
