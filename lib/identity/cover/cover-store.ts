/** Who covers for whom, in the database. */
import { ulid } from 'ulid';
import { database, skip, type Transaction } from '@/lib/platform/database/database';

export interface Cover {
  id: string;
  physician: string;
  coveredBy: string;
  from: Date;
  until: Date;
}

export async function insertCover(
  tx: Transaction,
  cover: Omit<Cover, 'id'> & { createdBy: string },
  now: Date,
): Promise<void> {
  await tx.cover.create({ data: { id: ulid(now.getTime()), ...cover, createdAt: now } });
}

export function findCover(id: string): Promise<Cover | null> {
  return database().cover.findUnique({ where: { id } });
}

/** From `now` on it covers nothing. */
export async function recordCoverEnd(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.cover.updateMany({ where: { id, until: { gt: now } }, data: { until: now } });
}

/** Those that have not ended; of one physician alone, or all with null. */
export function listCovers(physician: string | null, now: Date): Promise<Cover[]> {
  return database().cover.findMany({
    where: { until: { gt: now }, OR: physician === null ? skip : [{ physician }, { coveredBy: physician }] },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
  });
}

/** Handles whose messages `coveredBy` sees to at `now`. */
export async function listCoveredBy(coveredBy: string, now: Date): Promise<string[]> {
  const rows = await database().cover.findMany({
    where: { coveredBy, from: { lte: now }, until: { gt: now } },
    select: { physician: true },
    distinct: ['physician'],
  });
  return rows.map(({ physician }) => physician);
}

/** Handles of those who see to that physician's messages at `now`. */
export async function listCoveringFor(physician: string, now: Date): Promise<string[]> {
  const rows = await database().cover.findMany({
    where: { physician, from: { lte: now }, until: { gt: now } },
    select: { coveredBy: true },
    distinct: ['coveredBy'],
  });
  return rows.map(({ coveredBy }) => coveredBy);
}

/** Past ones too, oldest first. */
export function listEveryCover() {
  return database().cover.findMany({ orderBy: { id: 'asc' } });
}
