/** The only file that touches rows of ready-made words. */
import { ulid } from 'ulid';
import { database, type Db, type Transaction } from '@/lib/platform/database/database';
import type { CannedKind, CannedText } from './canned-text';

export type StoredCanned = CannedText & { place: number; endedAt: Date | null };

const inOrder = [{ kind: 'asc' }, { place: 'asc' }, { id: 'asc' }] as const;

/** What is offered now, in its order. */
export async function listCannedRows(db: Db = database()) {
  return (await db.cannedText.findMany({ where: { endedAt: null }, orderBy: [...inOrder] })) as StoredCanned[];
}

/** Also those that were changed or removed since. */
export async function listCannedByIds(ids: string[]): Promise<StoredCanned[]> {
  if (ids.length === 0) return [];
  return (await database().cannedText.findMany({ where: { id: { in: ids } } })) as StoredCanned[];
}

/** Every one that ever was, for the practice's own export. */
export function listEveryCanned() {
  return database().cannedText.findMany({ orderBy: { id: 'asc' } });
}

/** Also those that were changed or removed since. */
export function countEveryCanned(tx: Transaction): Promise<number> {
  return tx.cannedText.count();
}

export async function insertCanned(
  tx: Transaction,
  text: { kind: CannedKind; label: string; words: string; place: number; createdBy: string },
  now: Date,
): Promise<void> {
  await tx.cannedText.create({ data: { id: ulid(now.getTime()), ...text, createdAt: now } });
}

/** False when somebody changed or removed it before. */
export async function endCanned(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.cannedText.updateMany({ where: { id, endedAt: null }, data: { endedAt: now } });
  return count === 1;
}

export async function recordPlace(tx: Transaction, id: string, place: number): Promise<void> {
  await tx.cannedText.update({ where: { id }, data: { place } });
}
