/** One database for each test file, made by copying the migrated template, and empty at the start of each test. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, inject } from 'vitest';
import { database, type Transaction, transaction } from '@/lib/platform/database/database';
import { replaceEnv } from '@/lib/platform/env';
import { beginClosed, closeForGood, expectClosed } from './late-opening';

export const contentFolder = path.resolve('tests/support/content');
export const undoSeconds = 60;

export const databaseKind = inject('databaseKind');

/** Gives `work` a connection to the server's own database, where others are made and dropped. */
async function onServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const address = new URL(inject('template'));
  address.pathname = '/postgres';
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  await work(client).finally(() => client.end());
}

let copies = 0;

/** A new database, migrated or without a table: its address, and how to be rid of it. */
export async function newDatabase(
  folder: string,
  state: 'migrated' | 'empty',
): Promise<{ url: string; remove: () => Promise<void> }> {
  copies += 1;
  if (databaseKind === 'sqlite') {
    const file = path.join(folder, `bedside-${copies}.db`);
    if (state === 'migrated') copyFileSync(inject('template').slice('file:'.length), file);
    return { url: `file:${file}`, remove: async () => undefined };
  }
  const address = new URL(inject('template'));
  const template = address.pathname.slice(1);
  const name = `${template}_${process.pid}_${Date.now().toString(36)}_${copies}`;
  await onServer((client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${state === 'migrated' ? template : 'template0'}`),
  );
  address.pathname = `/${name}`;
  return { url: address.href, remove: () => onServer((client) => client.query(`DROP DATABASE ${name}`)) };
}

/** Call at the top of a test file. */
export function withDatabase(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'bedside-test-'));
  let remove = async (): Promise<void> => undefined;

  beforeAll(async () => {
    await beginClosed();
    const made = await newDatabase(folder, 'migrated');
    remove = made.remove;
    replaceEnv({
      DATABASE_URL: made.url,
      NEXTAUTH_SECRET: 'a secret that only the tests know, and no site',
      CONTENT_DIR: contentFolder,
      DATA_DIR: folder,
      UNDO_SECONDS: undoSeconds,
      SITE_URL: 'https://bedside.example',
      MAIL_URL: '',
      TRUSTED_PROXIES: '',
      JURISDICTION: 'US',
    });
  });

  beforeEach(emptyTables);

  afterAll(async () => {
    await closeForGood(expect.getState().testPath ?? '');
    await remove();
    rmSync(folder, { recursive: true });
    expectClosed();
  });
}

/** What a person with the database's own password could do: works on the log with its triggers out of the way, and puts them back. */
export async function withoutLogGuard<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return transaction(async (tx) => {
    if (databaseKind === 'postgresql') {
      const guarded = await tx.$queryRaw<{ name: string }[]>`
        SELECT DISTINCT event_object_table::text AS name FROM information_schema.triggers WHERE trigger_schema = 'public'`;
      const each = async (verb: 'DISABLE' | 'ENABLE'): Promise<void> => {
        for (const { name } of guarded) await tx.$executeRawUnsafe(`ALTER TABLE "${name}" ${verb} TRIGGER USER`);
      };
      await each('DISABLE');
      const result = await work(tx);
      await each('ENABLE');
      return result;
    }
    const triggers = await tx.$queryRaw<
      { name: string; sql: string }[]
    >`SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`;
    for (const { name } of triggers) await tx.$executeRawUnsafe(`DROP TRIGGER "${name}"`);
    const result = await work(tx);
    for (const { sql } of triggers) await tx.$executeRawUnsafe(sql);
    return result;
  });
}

/** Takes away every row but those that say which migrations were applied. */
export async function emptyTables(): Promise<void> {
  await withoutLogGuard(async (tx) => {
    await tx.decision.deleteMany();
    await tx.accessRecord.deleteMany();
    await tx.logPoint.deleteMany();
    await tx.logBaseline.deleteMany();
    await tx.decisionNote.deleteMany();
    await tx.comment.deleteMany();
    await tx.outbox.deleteMany();
    await tx.practiceFact.deleteMany();
    await tx.cannedText.deleteMany();
    await tx.practiceDay.deleteMany();
    await tx.practicePlace.deleteMany();
    await tx.practiceWait.deleteMany();
    await tx.clinic.deleteMany();
    await tx.letter.deleteMany();
    await tx.threadVersion.deleteMany();
    await tx.screeningError.deleteMany();
    await tx.follower.deleteMany();
    await tx.news.deleteMany();
    await tx.draft.deleteMany();
    await tx.rateWindow.deleteMany();
    await tx.signInToken.deleteMany();
    await tx.passkeyChallenge.deleteMany();
    await tx.rotaShift.deleteMany();
    await tx.cover.deleteMany();
    await tx.staffAccount.deleteMany();
    await tx.siteMark.deleteMany();
    await tx.acceptedFile.deleteMany();
    await tx.wording.deleteMany();
  });
}

export async function listTables(): Promise<string[]> {
  const rows = await (databaseKind === 'sqlite'
    ? database().$queryRaw<{ name: string }[]>`SELECT name FROM sqlite_master WHERE type = 'table'`
    : database().$queryRaw<
        { name: string }[]
      >`SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public'`);
  return rows.map(({ name }) => name);
}

/** Every column of every row of every table, one row a line, with its table in front. */
export async function readEveryRow(): Promise<string[]> {
  const lines: string[] = [];
  for (const table of await listTables()) {
    const rows = await database().$queryRawUnsafe<unknown[]>(`SELECT * FROM "${table}"`);
    for (const row of rows)
      lines.push(
        `${table} ${JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}`,
      );
  }
  return lines;
}

/** Runs `work` while every insert into or update of one table fails, as it would if the process died there. */
export async function whileFailing(
  table: string,
  event: 'INSERT' | 'UPDATE',
  work: () => Promise<void>,
): Promise<void> {
  const run = (sql: string): Promise<unknown> => transaction((tx) => tx.$executeRawUnsafe(sql));
  if (databaseKind === 'sqlite') {
    await run(`CREATE TRIGGER failing BEFORE ${event} ON "${table}" BEGIN SELECT RAISE(ABORT, 'made to fail'); END`);
  } else {
    await run(
      `CREATE FUNCTION fail() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'made to fail'; END $$ LANGUAGE plpgsql`,
    );
    await run(`CREATE TRIGGER failing BEFORE ${event} ON "${table}" FOR EACH ROW EXECUTE FUNCTION fail()`);
  }
  try {
    await work();
  } finally {
    await run(databaseKind === 'sqlite' ? 'DROP TRIGGER failing' : `DROP TRIGGER failing ON "${table}"`);
    if (databaseKind === 'postgresql') await run('DROP FUNCTION fail()');
  }
}
