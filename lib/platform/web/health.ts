/** Whether this instance can do its work. Says what fails, never why: causes hold addresses. */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileOf, transaction } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { hindranceOf } from '@/lib/platform/not-stored';

type Check = 'ok' | 'failed';
type Checks = Record<'database' | 'files', Check>;

/** Anyone may ask, as often as they like: what was tried a moment ago is not tried again. */
const rememberMilliseconds = 2_000;
let last: { at: number; checks: Promise<Checks> } | undefined;

/** `at` in milliseconds of a clock that nobody sets. */
export function checkHealth(at: number = performance.now()): Promise<Checks> {
  if (!last || at - last.at > rememberMilliseconds) last = { at, checks: tryEverything() };
  return last.checks;
}

async function tryEverything(): Promise<Checks> {
  const { DATA_DIR, DATABASE_URL } = env();
  const file = fileOf(DATABASE_URL);
  const folders = new Set([DATA_DIR, ...(file ? [path.dirname(file)] : [])]);
  const [database, ...files] = await Promise.all([
    verdict(writeRow()),
    ...[...folders].map((folder) => verdict(tryWriting(folder))),
  ]);
  return { database, files: files.every((one) => one === 'ok') ? 'ok' : 'failed' };
}

/** Somebody else writing at this moment is no fault: it shows that the database takes what is written. */
function verdict(work: Promise<unknown>): Promise<Check> {
  return work.then(
    () => 'ok',
    (error: unknown) => (hindranceOf(error) === 'busy' ? 'ok' : 'failed'),
  );
}

/** The same small row each time. */
function writeRow(): Promise<unknown> {
  const keyHash_startedAt = { keyHash: 'health', startedAt: new Date(0) };
  return transaction(
    (tx) =>
      tx.rateWindow.upsert({
        where: { keyHash_startedAt },
        create: { ...keyHash_startedAt, count: 0 },
        update: { count: 0 },
      }),
    0,
  );
}

/** Room for a long message: a full disk often still takes a few bytes. */
const enough = Buffer.alloc(64 * 1024);

/** Throws when nothing can be written to that folder. Leaves nothing there. */
export async function tryWriting(folder: string): Promise<void> {
  const file = path.join(folder, `.writable-${process.pid}`);
  try {
    await writeFile(file, enough, { mode: 0o600 });
  } finally {
    await rm(file, { force: true });
  }
}
