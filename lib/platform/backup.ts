/** A copy of the database in one file, made while the site runs, and the way back. Knows no table. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { providerOf } from './database';

const fileOf = (url: string): string => path.resolve(url.slice('file:'.length));

function runTool(tool: 'pg_dump' | 'pg_restore', given: string[]): void {
  try {
    execFileSync(tool, given, { stdio: ['ignore', 'inherit', 'inherit'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(
        `${tool} is missing: install PostgreSQL's client programs (Debian and Ubuntu: apt-get install postgresql-client)`,
      );
    }
    throw new Error(`${tool} failed; see its own words above`);
  }
}

/** Writes beside the target first, so that a full disk never leaves half a backup under its name. */
export async function backUp(url: string, file: string): Promise<void> {
  const target = path.resolve(file);
  mkdirSync(path.dirname(target), { recursive: true });
  const part = `${target}.part`;
  rmSync(part, { force: true });
  if (providerOf(url) === 'sqlite') {
    const source = new Sqlite(fileOf(url), { readonly: true, fileMustExist: true });
    await source.backup(part);
    source.close();
  } else {
    runTool('pg_dump', ['--format=custom', '--file', part, url]);
  }
  renameSync(part, target);
}

/**
 * Puts a backup in the place of the database; the server must be stopped. A SQLite database that is there is kept beside it.
 * Throws, having changed nothing, when the file is not a whole backup.
 */
export async function restore(url: string, file: string): Promise<string | null> {
  const source = path.resolve(file);
  if (!existsSync(source)) throw new Error(`There is no file ${file}.`);
  if (providerOf(url) === 'postgresql') {
    runTool('pg_restore', ['--clean', '--if-exists', '--no-owner', '--single-transaction', '--dbname', url, source]);
    return null;
  }
  const backup = new Sqlite(source, { readonly: true });
  const [check] = backup.pragma('integrity_check', { simple: false }) as { integrity_check: string }[];
  if (check?.integrity_check !== 'ok')
    throw new Error(`${file} is damaged: ${check?.integrity_check ?? 'it cannot be read'}.`);
  const target = fileOf(url);
  mkdirSync(path.dirname(target), { recursive: true });
  await backup.backup(`${target}.part`);
  backup.close();
  const kept = existsSync(target) ? `${target}.before-restore` : null;
  if (kept) {
    // Folds what stands in the log beside the file into it, so that the kept file is whole.
    const old = new Sqlite(target);
    old.pragma('wal_checkpoint(TRUNCATE)');
    old.close();
    renameSync(target, kept);
  }
  for (const suffix of ['-wal', '-shm']) rmSync(`${target}${suffix}`, { force: true });
  renameSync(`${target}.part`, target);
  return kept;
}
