/** Which version of each public thread is the newest, so that pages made of an older one are known to be out of date. */
import { everyThread } from '@/lib/comments/comment';
import { database, type Transaction } from '@/lib/platform/database/database';

/** Seconds since then fit a database's integer until 2094. */
const versionsBegin = Date.UTC(2026, 0, 1);

/**
 * Says that the public thread of a post is about to differ, and all threads together; gives the new version of both. Versions follow
 * the clock, so that pages made from another database, or from this one before a backup was restored, never carry the same. Call it
 * under lockChain: of two changes at once, each must count.
 */
export async function recordThreadChange(tx: Transaction, postId: string, now: Date): Promise<number> {
  const changed = [postId, everyThread];
  const known = await tx.threadVersion.findMany({ where: { postId: { in: changed } } });
  const clock = Math.floor((now.getTime() - versionsBegin) / 1000);
  const version = Math.max(clock, ...known.map((last) => last.version + 1));
  for (const id of changed)
    await tx.threadVersion.upsert({ where: { postId: id }, create: { postId: id, version }, update: { version } });
  return version;
}

export async function findThreadVersion(postId: string): Promise<number> {
  return (await database().threadVersion.findUnique({ where: { postId } }))?.version ?? 0;
}

export function listThreadVersions(): Promise<{ postId: string; version: number }[]> {
  return database().threadVersion.findMany();
}
