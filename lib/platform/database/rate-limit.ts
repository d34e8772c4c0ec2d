/** Counts how often a key was used in a window of time, in the database, so that several instances count together. Knows no address: keys are hashed. */
import { keyedHash } from '@/lib/platform/crypto';
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

/** Whether it was used before, without using it. */
export async function wasSpent(tx: Transaction, name: string, key: string, until: Date): Promise<boolean> {
  const where = { keyHash: keyedHash('network', `${name}:${key}`), startedAt: until };
  return (await tx.rateWindow.count({ where })) > 0;
}

/** By hashed key, when its window ends. Shared, because Next bundles the start of the server apart from its pages. */
const shared = globalThis as typeof globalThis & { bedsideUsedUp?: Map<string, number> };
const mostRemembered = 10_000;

function rememberUsedUp(keyHash: string, until: Date, now: Date): void {
  const usedUp = (shared.bedsideUsedUp ??= new Map());
  if (usedUp.size >= mostRemembered) {
    for (const [key, end] of usedUp) if (end <= now.getTime()) usedUp.delete(key);
    if (usedUp.size >= mostRemembered) usedUp.clear();
  }
  usedUp.set(keyHash, until.getTime());
}

/** When a limit that this process has seen used up counts anew: a window that is full stays so. Null when it may have room; counts nothing. */
export function findUsedUp(limit: Limit, key: string, now: Date): Date | null {
  const until = shared.bedsideUsedUp?.get(keyedHash('network', `${limit.name}:${key}`)) ?? 0;
  return until > now.getTime() ? new Date(until) : null;
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
  if (count <= limit.times) return null;
  const until = new Date(startedAt.getTime() + length);
  rememberUsedUp(where.keyHash_startedAt.keyHash, until, now);
  return until;
}
