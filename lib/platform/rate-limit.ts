/** Counts how often a key was used in a window of time, in the database, so that several instances count together. Knows no address: keys are hashed. */
import { keyedHash } from './crypto';
import type { Transaction } from './database';

export interface Limit {
  /** Names what is limited, so that two limits never share a count. */
  name: string;
  times: number;
  windowSeconds: number;
}

/** Notes the use of something that counts once and is worth nothing after `until`. False when it was used before. */
export async function spendOnce(tx: Transaction, name: string, key: string, until: Date): Promise<boolean> {
  const keyHash = keyedHash('network', `${name}:${key}`);
  const { count } = await tx.rateWindow.upsert({
    where: { keyHash_startedAt: { keyHash, startedAt: until } },
    create: { keyHash, startedAt: until, count: 1 },
    update: { count: { increment: 1 } },
  });
  return count === 1;
}

/** Counts one use. Null when it is within the limit, else the time from which the next one is. */
export async function countUse(tx: Transaction, limit: Limit, key: string, now: Date): Promise<Date | null> {
  const length = limit.windowSeconds * 1000;
  const startedAt = new Date(Math.floor(now.getTime() / length) * length);
  const where = { keyHash_startedAt: { keyHash: keyedHash('network', `${limit.name}:${key}`), startedAt } };
  const { count } = await tx.rateWindow.upsert({
    where,
    create: { ...where.keyHash_startedAt, count: 1 },
    update: { count: { increment: 1 } },
  });
  await tx.rateWindow.deleteMany({ where: { startedAt: { lt: new Date(now.getTime() - 24 * 60 * 60 * 1000) } } });
  return count > limit.times ? new Date(startedAt.getTime() + length) : null;
}
