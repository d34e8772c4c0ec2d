/** Somebody else's program on the same database. */
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { env } from '@/lib/platform/env';
import { databaseKind } from './database';

/** In the middle of writing: on SQLite into all of it, on PostgreSQL into one table. */
export async function whileSomeoneWrites(work: () => Promise<void>, table = 'ThreadVersion'): Promise<void> {
  if (databaseKind === 'sqlite') {
    const other = new Sqlite(env().DATABASE_URL.slice('file:'.length));
    other.exec('BEGIN IMMEDIATE');
    await work().finally(() => other.exec('ROLLBACK'));
    other.close();
    return;
  }
  const other = new pg.Client({ connectionString: env().DATABASE_URL });
  await other.connect();
  await other.query(`BEGIN; LOCK TABLE "${table}" IN EXCLUSIVE MODE`);
  await work().finally(() => other.query('ROLLBACK'));
  await other.end();
}
