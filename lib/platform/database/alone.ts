/**
 * One program at a time prepares a database, or puts another in its place: two that migrate or fill it at once would each find it half
 * done. What is held ends with the process, however that ends. Knows no table.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { hindranceOf } from '@/lib/platform/not-stored';
import { fileOf } from './database';

/** Resolves with how to let go; null while another program holds it. */
type Take = () => Promise<(() => Promise<void>) | null>;

/** A file beside the database, since the database itself must stay free for those who serve. */
function takingFile(file: string): Take {
  return async () => {
    mkdirSync(path.dirname(file), { recursive: true });
    const lock = new Sqlite(`${file}.preparing`, { timeout: 0 });
    try {
      lock.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      lock.close();
      if (hindranceOf(error) === 'busy') return null;
      throw error;
    }
    return async () => void lock.close();
  };
}

function takingAdvisoryLock(url: string): Take {
  return async () => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock(7203317) AS taken');
    if (rows[0]?.taken) return () => client.end();
    await client.end();
    return null;
  };
}

const seconds = 1_000;

/** Waits for its turn, `patience` milliseconds at most, and says so once through `tell`. Throws a sentence when its turn does not come. */
export async function whileAlone<Result>(
  url: string,
  work: () => Promise<Result>,
  tell: (sentence: string) => void = () => undefined,
  patience = 600 * seconds,
): Promise<Result> {
  const file = fileOf(url);
  const take = file === null ? takingAdvisoryLock(url) : takingFile(file);
  const giveUpAt = performance.now() + patience;
  let release = await take();
  if (!release) tell('Another program is preparing this database. Waiting for it to finish.');
  while (!release) {
    if (performance.now() >= giveUpAt)
      throw new Error('Another program is still preparing this database. Try again when it has finished.');
    await sleep(250);
    release = await take();
  }
  try {
    return await work();
  } finally {
    await release();
  }
}
