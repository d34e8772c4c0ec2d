/**
 * The way to the database. Reads go through `database()`, writes through `transaction()`; on SQLite these are two
 * connections, since a read on the writer's connection would see a transaction that may still be rolled back.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { PrismaClient as PostgresqlClient } from '@/prisma/generated/postgresql/client';
import { Prisma, PrismaClient as SqliteClient } from '@/prisma/generated/sqlite/client';
import { env } from './env';

export type Database = SqliteClient;
export type Transaction = Prisma.TransactionClient;
type Provider = 'sqlite' | 'postgresql';

/** Prisma ignores an undefined filter or refuses it; `skip` says that leaving it out is meant. */
export const skip = Prisma.skip;

export function providerOf(url: string): Provider {
  return url.startsWith('file:') ? 'sqlite' : 'postgresql';
}

class DurableSqlite extends PrismaBetterSqlite3 {
  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect();
    await adapter.executeScript(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;',
    );
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

/** The driver for that address; the folder of a SQLite file is made. */
export function adapterFor(url: string): PrismaBetterSqlite3 | PrismaPg {
  if (providerOf(url) === 'postgresql') return new PrismaPg({ connectionString: url });
  mkdirSync(path.dirname(path.resolve(url.slice('file:'.length))), { recursive: true });
  return new DurableSqlite({ url });
}

function open(url: string): Database {
  const adapter = adapterFor(url);
  if (adapter instanceof PrismaBetterSqlite3) return new SqliteClient({ adapter });
  // The two clients are generated from one schema text, so their types are the same but for their names.
  return new PostgresqlClient({ adapter }) as unknown as Database;
}

interface Connections {
  url: string;
  reader: Database;
  writer: Database;
}

// The development server loads modules anew after every edit; connections outlive that.
const held = globalThis as { bedsideConnections?: Connections };

function connections(): Connections {
  if (!held.bedsideConnections) {
    const url = env().DATABASE_URL;
    const reader = open(url);
    held.bedsideConnections = { url, reader, writer: providerOf(url) === 'sqlite' ? open(url) : reader };
  }
  return held.bedsideConnections;
}

/** For reading. Sees only what was committed. */
export function database(): Database {
  return connections().reader;
}

/**
 * Runs all of it or nothing, and commits before it returns. On SQLite writers stand in line: the lock is taken by the
 * first statement, so what is read afterwards stays true until the end. On PostgreSQL a conditional update decides a race.
 */
export async function transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const { url, writer } = connections();
  return writer.$transaction(
    async (tx) => {
      if (providerOf(url) === 'sqlite') await tx.$executeRaw`DELETE FROM "RateWindow" WHERE "keyHash" IS NULL`;
      return work(tx);
    },
    { maxWait: 15_000, timeout: 30_000 },
  );
}

/** For the few statements that the two databases say differently. */
export function isPostgresql(): boolean {
  return providerOf(connections().url) === 'postgresql';
}

/** Serialises transactions that must follow each other, until the transaction ends. SQLite's writers always do. */
export async function lockChain(tx: Transaction): Promise<void> {
  if (isPostgresql()) await tx.$executeRaw`SELECT pg_advisory_xact_lock(7203316)`;
}

/** True for the error that a unique index gives to the second of two equal rows. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}

export async function closeDatabase(): Promise<void> {
  const open = held.bedsideConnections;
  delete held.bedsideConnections;
  if (open) await Promise.all([open.reader.$disconnect(), open.writer.$disconnect()]);
}
