/**
 * The way to the database. Reads go through `database()`, writes through `transaction()`; on SQLite these are two
 * connections, since a read on the writer's connection would see a transaction that may still be rolled back.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { env } from '@/lib/platform/env';
import { hindranceOf, noteHindrance, NotStored } from '@/lib/platform/not-stored';
import { PrismaClient as PostgresqlClient } from '@/prisma/generated/postgresql/client';
import { Prisma, PrismaClient as SqliteClient } from '@/prisma/generated/sqlite/client';

export type Database = SqliteClient;
export type Transaction = Prisma.TransactionClient;
type Provider = 'sqlite' | 'postgresql';

/** Prisma ignores an undefined filter or refuses it; `skip` says that leaving it out is meant. */
export const skip = Prisma.skip;

export type ModelName = Prisma.ModelName;

/** As the schema has them. */
export const modelNames = Object.values(Prisma.ModelName);

export function providerOf(url: string): Provider {
  return url.startsWith('file:') ? 'sqlite' : 'postgresql';
}

/** The file of a SQLite database, absolute; null for PostgreSQL. */
export function fileOf(url: string): string | null {
  return providerOf(url) === 'sqlite' ? path.resolve(url.slice('file:'.length)) : null;
}

const noLog = (mode: string): string =>
  `The database does not keep its write-ahead log (its journal_mode is "${mode}", not "wal"), so messages could be lost. Put it on a disk of this machine, where files may be locked and shared.`;

class DurableSqlite extends PrismaBetterSqlite3 {
  constructor(
    url: string,
    private readonly patience: number,
  ) {
    super({ url });
  }

  /** Throws where SQLite cannot keep its log beside the file: without it, what was acknowledged could be lost. */
  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect();
    try {
      const { rows } = await adapter.queryRaw({ sql: 'PRAGMA journal_mode = WAL', args: [], argTypes: [] });
      const mode = String(rows[0]?.[0]);
      if (mode !== 'wal') throw new Error(noLog(mode));
      // The driver waits for a lock on the thread that serves everyone: so it never does, and whoever writes waits in transaction().
      await adapter.executeScript(
        `PRAGMA synchronous = FULL; PRAGMA busy_timeout = ${this.patience}; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;`,
      );
    } catch (error) {
      await adapter.dispose();
      throw error;
    }
    return adapter as SqlDriverAdapter;
  }

  /** The migration engine hands the database it compares with whole scripts where the driver takes one statement. */
  override async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const adapter = await super.connectToShadowDb();
    const executeRaw = adapter.executeRaw.bind(adapter);
    adapter.executeRaw = async (query) =>
      query.args.length > 0 ? executeRaw(query) : adapter.executeScript(query.sql).then(() => 0);
    return adapter;
  }
}

/**
 * The driver for that address; the folder of a SQLite file is made. `patience`: how many milliseconds SQLite may wait for a lock, on the
 * thread that asks. Only for a program that serves nobody.
 */
export function adapterFor(url: string, patience = 0): PrismaBetterSqlite3 | PrismaPg {
  const file = fileOf(url);
  if (file === null) return new PrismaPg({ connectionString: url });
  mkdirSync(path.dirname(file), { recursive: true });
  return new DurableSqlite(url, patience);
}

function open(url: string): Database {
  const adapter = adapterFor(url);
  if (adapter instanceof PrismaBetterSqlite3) return new SqliteClient({ adapter });
  // The two clients are generated from one schema text, so their types are the same but for their names.
  return new PostgresqlClient({ adapter }) as unknown as Database;
}

/** A transaction, or what reads outside of one. */
export type Db = Database | Transaction;

export interface Connections {
  url: string;
  reading: Database;
  writing: Database;
}

// The development server loads modules anew after every edit; connections outlive that.
const held = globalThis as { bedsideConnections?: Connections };

function connections(): Connections {
  if (!held.bedsideConnections) {
    const url = env().DATABASE_URL;
    const reading = open(url);
    held.bedsideConnections = { url, reading, writing: providerOf(url) === 'sqlite' ? open(url) : reading };
  }
  return held.bedsideConnections;
}

/** For reading. Sees only what was committed. */
export function database(): Database {
  return connections().reading;
}

/** For how long a writer waits for others to finish: everyone on SQLite, on PostgreSQL one at the same row; and for its turn in this process. */
const patience = { sqlite: 2_000, postgresql: 5_000, turn: 5_000 };

/** The first statement takes SQLite's one lock for writing. Between two tries everyone else in this process is served. */
async function takeLock(tx: Transaction, giveUpAt: number): Promise<void> {
  for (;;) {
    try {
      await tx.$executeRaw`DELETE FROM "RateWindow" WHERE "keyHash" IS NULL`;
      return;
    } catch (error) {
      if (hindranceOf(error) !== 'busy' || performance.now() >= giveUpAt) throw error;
      await sleep(5 + 15 * Math.random());
    }
  }
}

/**
 * Runs all of it or nothing, and commits before it returns. On SQLite writers stand in line: the lock is taken by the
 * first statement, so what is read afterwards stays true until the end. On PostgreSQL a conditional update decides a race.
 * Throws NotStored when the database cannot take it now: soon when someone else keeps the lock, and readers never wait meanwhile.
 */
export async function transaction<Result>(
  work: (tx: Transaction) => Promise<Result>,
  lockPatience?: number,
): Promise<Result> {
  const { url, writing } = connections();
  const waits = lockPatience ?? patience[providerOf(url)];
  const giveUpAt = performance.now() + waits;
  try {
    return await writing.$transaction(
      async (tx) => {
        if (providerOf(url) === 'sqlite') await takeLock(tx, giveUpAt);
        else await tx.$executeRaw`SELECT set_config('lock_timeout', ${String(Math.max(1, waits))}, true)`;
        return work(tx);
      },
      { maxWait: patience.turn, timeout: 30_000 },
    );
  } catch (error) {
    const hindrance = hindranceOf(error);
    if (hindrance === null) throw error;
    noteHindrance(hindrance);
    throw new NotStored(hindrance, { cause: error });
  }
}

/** For the few statements that the two databases say differently. */
export function isPostgresql(): boolean {
  return providerOf(connections().url) === 'postgresql';
}

/** Serialises transactions that must follow each other, until the transaction ends. SQLite's writers always do. */
export async function lockChain(tx: Transaction): Promise<void> {
  if (isPostgresql()) await tx.$executeRaw`SELECT pg_advisory_xact_lock(7203316)`;
}

/** The same for the log of access, which is chained by itself. Take it after lockChain, where both are taken. */
export async function lockAccess(tx: Transaction): Promise<void> {
  if (isPostgresql()) await tx.$executeRaw`SELECT pg_advisory_xact_lock(7203317)`;
}

/** True for the error that a unique index gives to the second of two equal rows. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}

export async function closeDatabase(): Promise<void> {
  const open = held.bedsideConnections;
  delete held.bedsideConnections;
  if (open) await Promise.all([open.reading.$disconnect(), open.writing.$disconnect()]);
}
