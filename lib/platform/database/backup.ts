/** A copy of the database in one file, made while the site runs, and the way back. Knows no table. */
import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { hindranceOf } from '@/lib/platform/not-stored';
import { whileAlone } from './alone';
import { fileOf } from './database';

/** Every account of a machine sees what stands on a command line, so the password goes another way. */
function apartFromPassword(url: string): { address: string; password: Record<string, string> } {
  const address = new URL(url);
  const password = decodeURIComponent(address.password) || address.searchParams.get('password') || '';
  address.password = '';
  address.searchParams.delete('password');
  return { address: address.href, password: password === '' ? {} : { PGPASSWORD: password } };
}

function runTool(tool: 'pg_dump' | 'pg_restore', url: string, given: string[]): void {
  const { address, password } = apartFromPassword(url);
  try {
    execFileSync(tool, [...given, '--dbname', address], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...password },
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(
        `${tool} is missing: install PostgreSQL's client programs (Debian and Ubuntu: apt-get install postgresql-client)`,
      );
    }
    throw new Error(`${tool} failed; see its own words above`);
  }
}

/** Gives a finished file its name, unless something has that name already. */
function settle(part: string, target: string): void {
  try {
    linkSync(part, target);
    rmSync(part);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST' || existsSync(target)) {
      rmSync(part, { force: true });
      throw new Error(`${target} is there already, and nothing was overwritten. Name another file.`);
    }
    // Some disks know no second name for a file.
    renameSync(part, target);
  }
}

/** Writes beside the target first, so that a full disk never leaves half a backup under its name. Never overwrites a file. */
export async function backUp(url: string, file: string): Promise<void> {
  const target = path.resolve(file);
  if (existsSync(target)) throw new Error(`${file} is there already, and nothing was overwritten. Name another file.`);
  mkdirSync(path.dirname(target), { recursive: true });
  const part = `${target}.${process.pid}.part`;
  const database = fileOf(url);
  try {
    if (database !== null) {
      const source = new Sqlite(database, { readonly: true, fileMustExist: true });
      await source.backup(part).finally(() => source.close());
    } else {
      runTool('pg_dump', url, ['--format=custom', '--file', part]);
    }
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  settle(part, target);
}

/** A name that nothing has: what a restore put aside is never overwritten by the next. */
function keptName(base: string, now: Date): string {
  const stamp = now.toISOString().replace(/\.\d+/, '').replaceAll(':', '');
  for (let copy = 1; ; copy += 1) {
    const name = `${base}.before-restore-${stamp}${copy === 1 ? '' : `-${copy}`}`;
    if (!existsSync(name)) return name;
  }
}

const inUse =
  'The database is in use: stop the site, and every other program that has it open, then restore again. Messages that arrive meanwhile would be lost. `--force` restores all the same.';

interface Restoring {
  now: Date;
  /** Goes on while something has the database open. What is written to it at that moment is lost. */
  force?: boolean;
  /** Where what was there before is kept, if it is no file of its own. */
  folder: string;
}

/**
 * Puts a backup in the place of the database, and gives the file that keeps what was there before; null when there was nothing.
 * Throws, having changed nothing, when the file is not a whole backup, and while anything has the database open.
 */
export async function restore(url: string, file: string, restoring: Restoring): Promise<string | null> {
  const source = path.resolve(file);
  if (!existsSync(source)) throw new Error(`There is no file ${file}.`);
  const target = fileOf(url);
  return whileAlone(
    url,
    () => (target === null ? restorePostgres(url, source, restoring) : restoreFile(target, source, restoring)),
    undefined,
    0,
  );
}

async function restorePostgres(url: string, source: string, { now, force, folder }: Restoring): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // The one of this program that is alone, and this one, are no others.
  const { rows } = await client
    .query<{ others: number }>(
      `SELECT count(*)::int AS others FROM pg_stat_activity a WHERE datname = current_database()
       AND backend_type = 'client backend' AND pid <> pg_backend_pid()
       AND NOT EXISTS (SELECT 1 FROM pg_locks l WHERE l.pid = a.pid AND l.locktype = 'advisory' AND l.objid = 7203317)`,
    )
    .finally(() => client.end());
  if (!force && (rows[0]?.others ?? 0) > 0) throw new Error(inUse);
  mkdirSync(folder, { recursive: true });
  const kept = keptName(path.join(folder, 'database'), now);
  await backUp(url, kept);
  runTool('pg_restore', url, ['--clean', '--if-exists', '--no-owner', '--single-transaction', source]);
  return kept;
}

async function restoreFile(target: string, source: string, { now, force }: Restoring): Promise<string | null> {
  const backup = new Sqlite(source, { readonly: true });
  try {
    const [check] = backup.pragma('integrity_check', { simple: false }) as { integrity_check: string }[];
    if (check?.integrity_check !== 'ok')
      throw new Error(`${source} is damaged: ${check?.integrity_check ?? 'it cannot be read'}.`);
    mkdirSync(path.dirname(target), { recursive: true });
    if (!existsSync(target)) {
      await backup.backup(target);
      return null;
    }
    const kept = keptName(target, now);
    if (force) {
      await backUp(`file:${target}`, kept);
      // Through SQLite, page by page, so that whoever has it open reads what is there from then on.
      await backup.backup(target);
      return kept;
    }
    const part = `${target}.${process.pid}.part`;
    const old = takeAlone(target);
    try {
      await backup.backup(part);
      renameSync(target, kept);
      for (const suffix of ['-wal', '-shm']) rmSync(`${target}${suffix}`, { force: true });
      renameSync(part, target);
    } finally {
      old.close();
      rmSync(part, { force: true });
    }
    return kept;
  } finally {
    backup.close();
  }
}

/** Folds the log beside the file into it, which SQLite does for one who is alone with it, and keeps everyone out. */
function takeAlone(target: string): Sqlite.Database {
  const old = new Sqlite(target, { timeout: 0 });
  try {
    if (old.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') throw new Error(inUse);
    old.exec('BEGIN EXCLUSIVE');
    return old;
  } catch (error) {
    old.close();
    throw hindranceOf(error) === 'busy' ? new Error(inUse, { cause: error }) : error;
  }
}
