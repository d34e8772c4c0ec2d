/** The beginning of the log of access, taken away when it has been kept long enough; where it begins since then, and what went. */
import { database, lockAccess, type Transaction } from '@/lib/platform/database/database';
import { sealOfAccessPoint } from './access-chain';
import { siteItself } from './access-record';
import { insertAccesses } from './access-store';
import { codeOfSums, readSums, type Sums } from './shortened-sums';

const atOnce = 10_000;
/** The database lets rows go up to the `seq` of such a point, and no further: see the migration. */
const pointNames = 'access-until-';

/** Where the log begins since rows were taken away; null when it is as it was begun. */
export function findShortenedPoint(db: Transaction | ReturnType<typeof database> = database()) {
  return db.logPoint.findFirst({ where: { log: { startsWith: pointNames } }, orderBy: { seq: 'desc' } });
}

/**
 * The last row of those at the beginning that are all older than that; null for none. Rows that are older than the chain are covered by
 * one hash, so they go together or stay.
 */
async function findOldEnd(before: Date, db: Transaction | ReturnType<typeof database>): Promise<number | null> {
  const point = await db.logPoint.findUnique({ where: { log: 'access' }, select: { seq: true } });
  const first = await db.accessRecord.findFirst({ orderBy: { seq: 'asc' }, select: { seq: true } });
  if (!point || !first) return null;
  const kept = await db.accessRecord.findFirst({
    where: { at: { gte: before } },
    orderBy: { seq: 'asc' },
    select: { seq: true },
  });
  const last = await db.accessRecord.findFirst({
    where: kept ? { seq: { lt: kept.seq } } : {},
    orderBy: { seq: 'desc' },
    select: { seq: true },
  });
  return last === null || last.seq < point.seq ? null : last.seq;
}

export async function countOldAccess(before: Date): Promise<number> {
  const end = await findOldEnd(before, database());
  return end === null ? 0 : database().accessRecord.count({ where: { seq: { lte: end } } });
}

/** Takes some thousands away and leaves a row with their sums, in the chain; gives how many went. */
export async function removeOldAccess(tx: Transaction, before: Date, now: Date): Promise<number> {
  await lockAccess(tx);
  const oldEnd = await findOldEnd(before, tx);
  if (oldEnd === null) return 0;
  const until = await endOfPart(tx, oldEnd);
  const going = { seq: { lte: until } };
  const last = await tx.accessRecord.findFirst({ where: going, orderBy: { seq: 'desc' } });
  const hash = last?.hash ?? (await tx.logPoint.findUniqueOrThrow({ where: { log: 'access' } })).hash;
  const sums = await sumsWith(tx, until, hash);
  const mark = { accountId: siteItself, action: 'log-sealed' } as const;
  const isMarkGoing = (await tx.accessRecord.findFirst({ where: { ...mark, ...going } })) !== null;
  await insertAccesses(tx, [
    { action: 'log-shortened', accountId: siteItself, detail: codeOfSums(sums), at: now },
    // What the site must not forget that it did.
    ...(isMarkGoing ? [{ ...mark, at: now }] : []),
  ]);
  const seal = sealOfAccessPoint(until, hash, now);
  await tx.logPoint.create({ data: { log: `${pointNames}${until}`, seq: until, hash, at: now, seal } });
  return (await tx.accessRecord.deleteMany({ where: going })).count;
}

async function endOfPart(tx: Transaction, oldEnd: number): Promise<number> {
  const point = await tx.logPoint.findUniqueOrThrow({ where: { log: 'access' } });
  const [reached] = await tx.accessRecord.findMany({
    where: { seq: { lte: oldEnd } },
    orderBy: { seq: 'asc' },
    skip: atOnce - 1,
    take: 1,
    select: { seq: true },
  });
  return Math.max(Math.min(reached?.seq ?? oldEnd, oldEnd), point.seq);
}

/** The sums of all that ever went, so that a row of sums may go too. */
async function sumsWith(tx: Transaction, until: number, hash: string): Promise<Sums> {
  const before = await tx.accessRecord.findFirst({
    where: { accountId: siteItself, action: 'log-shortened' },
    orderBy: { seq: 'desc' },
    select: { detail: true },
  });
  const counted = await tx.accessRecord.groupBy({ by: ['action'], where: { seq: { lte: until } }, _count: true });
  const rows = new Map(Object.entries(readSums(before?.detail ?? null)?.rows ?? {}));
  for (const { action, _count } of counted) rows.set(action, (rows.get(action) ?? 0) + _count);
  const newest = await tx.accessRecord.findFirst({
    where: { seq: { lte: until } },
    orderBy: { seq: 'desc' },
    select: { at: true },
  });
  return { until, at: newest?.at.toISOString() ?? '', hash, rows: Object.fromEntries(rows) };
}
