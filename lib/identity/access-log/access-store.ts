/** Who opened what and who signed in, in the database, which takes new rows and never changes one. */
import { database, type Db, lockAccess, skip, type Transaction } from '@/lib/platform/database/database';
import { accessStart, hashAccess, sealOfAccessPoint } from './access-chain';
import type { AccessRecord } from './access-record';
import { beneath } from './listed-messages';

const rowOf = ({ comment, post, about, detail, ...record }: AccessRecord) => ({
  ...record,
  about: about ?? null,
  detail: detail ?? null,
  commentId: comment?.id ?? null,
  postId: comment?.postId ?? post?.id ?? null,
  physician: comment?.physician ?? post?.physician ?? null,
});

export async function insertAccess(tx: Transaction, record: AccessRecord): Promise<void> {
  await insertAccesses(tx, [record]);
}

/** Appends to the chain, in this order. */
export async function insertAccesses(tx: Transaction, records: readonly AccessRecord[]): Promise<void> {
  await lockAccess(tx);
  const [first] = records;
  if (!first) return;
  let previousHash = await findAccessEnd(tx, first.at);
  const data = records.map((record) => {
    const row = { ...rowOf(record), previousHash };
    if (previousHash !== null) previousHash = hashAccess(row);
    return { ...row, hash: previousHash };
  });
  await tx.accessRecord.createMany({ data });
}

/**
 * The hash of the last row; a new log begins its chain here. Null while there are rows older than the chain and no point covers them: then
 * what comes meanwhile is written as they were, and covered with them.
 */
async function findAccessEnd(tx: Transaction, now: Date): Promise<string | null> {
  const last = await tx.accessRecord.findFirst({ orderBy: { seq: 'desc' }, select: { hash: true } });
  if (last?.hash) return last.hash;
  const known = await tx.logPoint.findUnique({ where: { log: 'access' } });
  if (known) return known.hash;
  if (last) return null;
  await insertAccessPoint(tx, emptyLog, now);
  return accessStart;
}

async function insertAccessPoint(tx: Transaction, { seq, hash }: Covered, now: Date): Promise<void> {
  const seal = sealOfAccessPoint(seq, hash, now);
  await tx.logPoint.create({ data: { log: 'access', seq, hash, at: now, seal } });
}

/** From here on rows are chained, and those before are covered. `covered` is how far that was counted already. */
export async function ensureAccessPoint(tx: Transaction, covered: Covered, now: Date): Promise<void> {
  await lockAccess(tx);
  if (await isChained(tx)) return;
  await insertAccessPoint(tx, await coverUnchained(covered, null, tx), now);
}

export async function isChained(db: Db = database()): Promise<boolean> {
  const last = await db.accessRecord.findFirst({ orderBy: { seq: 'desc' }, select: { hash: true } });
  return Boolean(last?.hash) || (await db.logPoint.findUnique({ where: { log: 'access' } })) !== null;
}

/** One hash of all rows up to one. */
export interface Covered {
  seq: number;
  hash: string;
}

export const emptyLog: Covered = { seq: 0, hash: accessStart };

/** Goes on from there to that row, or to the end. */
export async function coverUnchained(from: Covered, until: number | null, db: Db = database()): Promise<Covered> {
  let { seq, hash } = from;
  for (;;) {
    const rows = await db.accessRecord.findMany({
      where: { seq: { gt: seq, lte: until ?? skip } },
      orderBy: { seq: 'asc' },
      take: 1000,
    });
    for (const row of rows) hash = hashAccess({ ...row, previousHash: hash });
    seq = rows.at(-1)?.seq ?? seq;
    if (rows.length < 1000) return { seq, hash };
  }
}

/** By an index, which holds for few rows of one account: for what the site itself has done. */
export async function hasRecorded(accountId: string, action: AccessRecord['action']): Promise<boolean> {
  return (await database().accessRecord.findFirst({ where: { accountId, action }, select: { seq: true } })) !== null;
}

/** Of the last row; of where the chain begins while there is none; null while it is still to begin. */
export async function findAccessHead(): Promise<string | null> {
  const last = await database().accessRecord.findFirst({ orderBy: { seq: 'desc' }, select: { hash: true } });
  return last?.hash ?? (await findAccessPoint())?.hash ?? (last ? null : accessStart);
}

export function findAccessPoint() {
  return database().logPoint.findUnique({ where: { log: 'access' } });
}

/** When this person read a message, or was shown a list, since then; the newest few thousand. */
export async function listReadings(accountId: string, since: Date) {
  const first = await database().accessRecord.findFirst({
    where: { at: { gte: since } },
    orderBy: { at: 'asc' },
    select: { seq: true },
  });
  if (!first) return [];
  return database().accessRecord.findMany({
    where: { accountId, seq: { gte: first.seq }, action: { in: ['read', 'preview'] }, at: { gte: since } },
    orderBy: { seq: 'desc' },
    take: 2000,
    select: { action: true, commentId: true, postId: true, detail: true, at: true },
  });
}

/** What was done to that account and what it did with others, the newest first. */
export function listAbout(about: string, most: number) {
  return database().accessRecord.findMany({ where: { about }, orderBy: { seq: 'desc' }, take: most });
}

/** Of these messages, those that somebody opened since they were held. */
export async function readOpenedSince(comments: readonly { id: string; heldAt: Date }[]): Promise<Set<string>> {
  const rows = await database().accessRecord.findMany({
    where: { action: 'read', OR: comments.map(({ id, heldAt }) => ({ commentId: id, at: { gte: heldAt } })) },
    select: { commentId: true },
    distinct: ['commentId'],
  });
  return new Set(rows.flatMap(({ commentId }) => commentId ?? []));
}

/** What was given to somebody since then, the oldest first. */
export function listAssignedSince(since: Date, most: number) {
  return database().accessRecord.findMany({
    where: { at: { gte: since }, action: 'assign', about: { not: null } },
    orderBy: { seq: 'asc' },
    take: most,
    select: { seq: true, accountId: true, about: true, commentId: true },
  });
}

export interface AccessFilter {
  /** Null for everyone's; otherwise the person's own rows, and those about these queues and posts. */
  only: { accountId: string; physicians: readonly string[]; postIds: readonly string[] } | null;
  action: string | null;
  accountId: string | null;
  postId: string | null;
  from: Date | null;
  until: Date | null;
  /** Older than this row; null from the newest. */
  before: number | null;
}

/** Newest first. `until` itself is left out. */
export function listAccess(filter: AccessFilter, most: number) {
  const { only, action, accountId, postId, from, until, before } = filter;
  return database().accessRecord.findMany({
    where: {
      seq: before === null ? skip : { lt: before },
      action: action ?? skip,
      accountId: accountId ?? skip,
      at: { gte: from ?? skip, lt: until ?? skip },
      AND: [
        postId === null ? {} : { OR: beneath([postId]) },
        only === null
          ? {}
          : {
              OR: [
                { accountId: only.accountId },
                { about: only.accountId },
                { physician: { in: [...only.physicians] } },
                ...beneath(only.postIds),
              ],
            },
      ],
    },
    orderBy: { seq: 'desc' },
    take: most,
  });
}

/** Oldest first, after that row; about these messages with every list that may hold one, or with null about anything. */
export function listAccessAfter(seq: number, commentIds: readonly string[] | null, most: number) {
  return database().accessRecord.findMany({
    where: {
      seq: { gt: seq },
      OR:
        commentIds === null
          ? skip
          : [{ commentId: { in: [...commentIds] } }, { action: 'preview', commentId: null, detail: { not: null } }],
    },
    orderBy: { seq: 'asc' },
    take: most,
  });
}
