/**
 * One post at a time goes out, among all processes that share the data folder. What is held ends with the process, however that ends.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { hindranceOf } from '@/lib/platform/not-stored';

const patienceMilliseconds = 30_000;
let line: Promise<unknown> = Promise.resolve();

async function take(file: string): Promise<() => void> {
  const giveUpAt = performance.now() + patienceMilliseconds;
  for (;;) {
    const lock = new Sqlite(file, { timeout: 0 });
    try {
      lock.exec('BEGIN EXCLUSIVE');
      return () => void lock.close();
    } catch (error) {
      lock.close();
      if (hindranceOf(error) !== 'busy' || performance.now() >= giveUpAt) throw error;
      await sleep(50);
    }
  }
}

/** Runs it alone. Throws what stands for "busy" when others take longer than half a minute. */
export async function publishingAlone<Result>(dataFolder: string, work: () => Promise<Result>): Promise<Result> {
  const mine = line.then(async () => {
    mkdirSync(dataFolder, { recursive: true });
    const release = await take(join(dataFolder, 'publishing.lock'));
    try {
      return await work();
    } finally {
      release();
    }
  });
  line = mine.catch(() => undefined);
  return mine;
}
