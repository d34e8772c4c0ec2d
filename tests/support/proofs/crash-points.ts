/**
 * Kills a process before statements of a deed, each time on a database of its own, and hands each database over as it was left: in the
 * suite before the first and the last statement of each kind, in `npm run proof` before every one.
 */
import { fork } from 'node:child_process';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { closeDatabase } from '@/lib/platform/database/database';
import { env, replaceEnv } from '@/lib/platform/env';
import { databaseKind } from '../database';
import type { CrashDeed, CrashOrder, CrashReport, Stop } from './crash-process';

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

/** `npm run proof` sets it. */
const whole = process.env['CRASH_POINTS'] === 'every';

/** Where a deed is killed that has passed these: each kind of statement is among them. */
function listStops(passed: readonly string[]): Stop[] {
  if (whole) return passed.map((_kind, index) => ({ number: index + 1, kind: null }));
  return [...new Set(passed)].flatMap((kind) => {
    const last = passed.filter((one) => one === kind).length;
    return (kind === 'SELECT' || last === 1 ? [1] : [1, last]).map((number) => ({ number, kind }));
  });
}

/**
 * Calls `look` with each of the databases in turn as the process's own. Gives the kinds of statements, every one of which it was killed
 * before. A deed that runs several things at once may end before a point that it passed when nobody stopped it; there it is looked at
 * like one that had ended.
 */
export async function crashEverywhere(
  work: CrashDeed,
  at: Date,
  look: (crash: Crash) => Promise<void>,
): Promise<string[]> {
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
  const play = async (stop: Stop | null): Promise<string[]> => {
    // Every stopped deed keeps its connections open until the kill, and a server has so many only.
    if (left.length % atOnce === atOnce - 1) {
      await kill();
      child = begin();
    }
    const copy = await copyOf(url);
    const report = await order({ settings: { ...settings, DATABASE_URL: copy.url }, work, at, stop });
    if ('fault' in report) throw new Error(report.fault);
    const stopped = 'stoppedAt' in report;
    left.push({
      crash: stopped
        ? { at: report.stoppedAt, finished: null, id: null }
        : { at: null, finished: report.finished, id: report.id },
      copy,
    });
    return stopped ? [] : report.passed;
  };
  let kinds: string[];
  try {
    const passed = await play(null);
    kinds = [...new Set(passed)];
    for (const stop of listStops(passed)) await play(stop);
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
  const stopped = left.filter(({ crash }) => crash.at !== null).length;
  if (stopped < kinds.length) throw new Error(`killed ${stopped} times, with ${kinds.length} kinds of statements`);
  return kinds;
}
