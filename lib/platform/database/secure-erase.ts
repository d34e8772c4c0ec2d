/**
 * The room that erased words stood in. A database keeps such room for later use; here it is made sure that nothing can be
 * read from it. Knows no table.
 */
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { env } from '@/lib/platform/env';
import { hindranceOf } from '@/lib/platform/not-stored';
import { database, providerOf } from './database';

/**
 * SQLite overwrites erased words in its file (see database.ts), but what was written before still stands in the file beside it
 * until that is emptied. Waits for nobody: gives false when someone reads just now, and the next call does it.
 * PostgreSQL needs `rewriteFiles`.
 */
export function emptyJournal(): boolean {
  const url = env().DATABASE_URL;
  if (providerOf(url) !== 'sqlite') return false;
  const file = new Sqlite(path.resolve(url.slice('file:'.length)), { timeout: 0 });
  try {
    const [result] = file.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }];
    return result.busy === 0;
  } catch (error) {
    // The words are erased; on a full disk, say, only their old place is not written over yet.
    if (hindranceOf(error) === null) throw error;
    return false;
  } finally {
    file.close();
  }
}

/** Writes every table anew and throws the old files away. Others wait meanwhile: for a quiet hour. */
export async function rewriteFiles(): Promise<void> {
  if (providerOf(env().DATABASE_URL) === 'sqlite') {
    await database().$queryRaw`PRAGMA busy_timeout = 10000`;
    await database().$executeRaw`VACUUM`;
    emptyJournal();
  } else {
    await database().$executeRaw`VACUUM FULL`;
    await database().$executeRaw`CHECKPOINT`;
  }
}
