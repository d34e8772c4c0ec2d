/** Kills a process before every statement of a deed, each time on a database of its own, and hands each database over as it was left. */
import { fork } from 'node:child_process';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { closeDatabase } from '@/lib/platform/database/database';
import { env, replaceEnv } from '@/lib/platform/env';
import { databaseKind } from '../database';
import type { CrashDeed, CrashOrder, CrashReport } from './crash-process';

interface Copy {
  url: string;
  remove: () => Promise<void>;
}

let copies = 0;

/** So many deeds are stopped before their process is killed: a delivery alone holds up to a dozen connections. */
const atOnce = 12;

/** A copy of the database at `url`, to which nobody is connected. */
async function copyOf(url: string): Promise<Copy> {
  copies += 1;
  if (databaseKind === 'sqlite') {
    const file = path.join(env().DATA_DIR, `crash-${copies}.db`);
    const source = new Sqlite(url.slice('file:'.length));
    source.exec(`VACUUM INTO '${file}'`);
    source.close();
    return { url: `file:${file}`, remove: async () => undefined };
  }
  const address = new URL(url);
  const source = address.pathname.slice(1);
  const name = `${source}_crash_${copies}`;
  const onServer = async (sql: string): Promise<void> => {
    const server = new URL(url);
    server.pathname = '/postgres';
    const client = new pg.Client({ connectionString: server.href });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${source}`);
  address.pathname = `/${name}`;
  return { url: address.href, remove: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

export interface Crash {
  /** The statement before which it was killed; null when the deed had ended and was acknowledged. */
  at: string | null;
  /** What the deed answered, where it did. */
  finished: string | null;
  id: string | null;
}

/** Calls `look` with each of the databases in turn as the process's own. Gives how many points there were. */
export async function crashEverywhere(
  work: CrashDeed,
  at: Date,
  look: (crash: Crash) => Promise<void>,
): Promise<number> {
  const { DATABASE_URL: url, ...settings } = env();
  await closeDatabase();
  const begin = () =>
    fork('tests/support/proofs/crash-process.ts', {
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
  let child = begin();
  const kill = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  const order = (given: CrashOrder): Promise<CrashReport> =>
    new Promise((resolve, reject) => {
      const died = (): void => reject(new Error('the process ended by itself'));
      child.once('exit', died);
      child.once('message', (report) => {
        child.off('exit', died);
        resolve(report as CrashReport);
      });
      child.send(given);
    });
  const left: { crash: Crash; copy: Copy }[] = [];
  try {
    for (let point = 1; left.at(-1)?.crash.at !== null; point += 1) {
      // Every stopped deed keeps its connections open until the kill, and a server has so many only.
      if (point % atOnce === 0) {
        await kill();
        child = begin();
      }
      const copy = await copyOf(url);
      const report = await order({ settings: { ...settings, DATABASE_URL: copy.url }, work, at, point });
      if ('fault' in report) throw new Error(report.fault);
      const crash =
        'stoppedAt' in report
          ? { at: report.stoppedAt, finished: null, id: null }
          : { at: null, finished: report.finished, id: report.id };
      left.push({ crash, copy });
    }
  } finally {
    await kill();
  }
  for (const { crash, copy } of left) {
    replaceEnv({ DATABASE_URL: copy.url });
    try {
      await look(crash);
    } catch (error) {
      throw new Error(`killed before: ${crash.at ?? 'nothing, it had ended'}`, { cause: error });
    } finally {
      await closeDatabase();
      await copy.remove();
    }
  }
  replaceEnv({ DATABASE_URL: url });
  return left.length - 1;
}
