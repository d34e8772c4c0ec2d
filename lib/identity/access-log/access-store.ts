/** Who opened what and who signed in, in the database, which takes new rows and never changes one. */
import { database, lockAccess, skip, type Transaction } from '@/lib/platform/database/database';
import { accessStart, hashAccess, sealOfAccessPoint } from './access-chain';
import type { AccessRecord } from './access-record';

const rowOf = ({ comment, ...record }: AccessRecord) => ({
  ...record,
  commentId: comment?.id ?? null,
  postId: comment?.postId ?? null,
  physician: comment?.physician ?? null,
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
    previousHash = hashAccess(row);
    return { ...row, hash: previousHash };
  });
  await tx.accessRecord.createMany({ data });
}

/** The hash of the last row. Where rows are older than the chain, a point is written down first, which covers all of them. */
async function findAccessEnd(tx: Transaction, now: Date): Promise<string> {
  const last = await tx.accessRecord.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } });
  if (last?.hash) return last.hash;
  const known = await tx.logPoint.findUnique({ where: { log: 'access' } });
  if (known) return known.hash;
  const [seq, hash] = [last?.seq ?? 0, await hashUnchained(tx, last?.seq ?? 0)];
  const seal = sealOfAccessPoint(seq, hash, now);
  await tx.logPoint.create({ data: { log: 'access', seq, hash, at: now, seal } });
  return hash;
}

/** At the start of a server: rows that are older than the chain are covered from now on. Does nothing the second time. */
export async function ensureAccessPoint(tx: Transaction, now: Date): Promise<void> {
  await lockAccess(tx);
  await findAccessEnd(tx, now);
}

/** One hash of all rows up to that one. */
export async function hashUnchained(tx: Transaction, until: number): Promise<string> {
  let hash = accessStart;
  for (let after = 0; after < until;) {
    const rows = await tx.accessRecord.findMany({
      where: { seq: { gt: after, lte: until } },
      orderBy: { seq: 'asc' },
      take: 1000,
    });
    for (const row of rows) hash = hashAccess({ ...row, previousHash: hash });
    after = rows.at(-1)?.seq ?? until;
  }
  return hash;
}

/** Of the last row; of where the chain begins while there is none. */
export async function findAccessHead(): Promise<string> {
  const last = await database().accessRecord.findFirst({ orderBy: { seq: 'desc' }, select: { hash: true } });
  return last?.hash ?? (await findAccessPoint())?.hash ?? accessStart;
}

export function findAccessPoint() {
  return database().logPoint.findUnique({ where: { log: 'access' } });
}

/** When this person read, or saw the beginning of, these messages since then. */
export function listReadings(accountId: string, commentIds: string[], since: Date) {
  return database().accessRecord.findMany({
    where: { commentId: { in: commentIds }, accountId, action: { in: ['read', 'preview'] }, at: { gte: since } },
    select: { commentId: true, at: true },
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
      postId: postId ?? skip,
      at: { gte: from ?? skip, lt: until ?? skip },
      OR: only
        ? [
            { accountId: only.accountId },
            { physician: { in: [...only.physicians] } },
            { postId: { in: [...only.postIds] } },
          ]
        : skip,
    },
    orderBy: { seq: 'desc' },
    take: most,
  });
}

/** Oldest first, after that row; about one message, or with null about anything. */
export function listAccessAfter(seq: number, commentId: string | null, most: number) {
  return database().accessRecord.findMany({
    where: { seq: { gt: seq }, commentId: commentId ?? skip },
    orderBy: { seq: 'asc' },
    take: most,
  });
}
