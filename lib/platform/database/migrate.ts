/**
 * Brings a database to the schema, with Prisma's own migration engine as WebAssembly: its usual form is a program that
 * is downloaded at install, which closed networks refuse. Migrations only go forward.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { schemaFor } from '@/prisma/generate';
import { adapterFor, providerOf } from './database';
import { PostgresForMigrations } from './postgres-migration-adapter';

type Engine = import('@prisma/schema-engine-wasm').SchemaEngine;
type Provider = ReturnType<typeof providerOf>;

const migrationsFolder = path.resolve('prisma/migrations');
const everything = { externalTables: [], externalEnums: [] };

async function instantiate() {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  return glue;
}

let instantiated: ReturnType<typeof instantiate> | undefined;

/** The engine never closes what it opened, and on SQLite its open connection locks everyone else out of the file. */
async function withEngine<Result>(url: string, work: (engine: Engine) => Promise<Result>): Promise<Result> {
  const glue = await (instantiated ??= instantiate());
  const driver = providerOf(url) === 'sqlite' ? adapterFor(url, 10_000) : new PostgresForMigrations(url);
  const opened: SqlDriverAdapter[] = [];
  const connect = driver.connect.bind(driver);
  driver.connect = async () => {
    const connection = await connect();
    opened.push(connection);
    return connection;
  };
  try {
    const models: [string, string][] = [['schema.prisma', schemaFor(providerOf(url))]];
    return await work(
      await glue.SchemaEngine.new({ datamodels: models }, () => undefined, bindMigrationAwareSqlAdapterFactory(driver)),
    );
  } finally {
    await Promise.all(opened.map((connection) => connection.dispose()));
  }
}

function namesOf(provider: Provider): string[] {
  const folder = path.join(migrationsFolder, provider);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^\d{14}_/.test(name))
        .sort()
    : [];
}

function history(provider: Provider): import('@prisma/schema-engine-wasm').MigrationList {
  const folder = path.join(migrationsFolder, provider);
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: namesOf(provider).map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

/** Whether every migration of the history stands in the database as finished. Asking takes a hundredth of loading the engine. */
async function isCurrent(url: string): Promise<boolean> {
  const connection = await adapterFor(url, 10_000).connect();
  try {
    const { rows } = await connection.queryRaw({
      sql: 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
      args: [],
      argTypes: [],
    });
    const finished = new Set(rows.map(([name]) => name));
    return namesOf(providerOf(url)).every((name) => finished.has(name));
  } catch {
    // No such table yet, or no such database: the engine finds out, and says so.
    return false;
  } finally {
    await connection.dispose();
  }
}

/** Applies what is missing, in order. Returns the names that were applied. */
export async function migrate(url: string): Promise<string[]> {
  if (await isCurrent(url)) return [];
  const migrationsList = history(providerOf(url));
  const { appliedMigrationNames } = await withEngine(url, (engine) =>
    engine.applyMigrations({ migrationsList, filters: everything }),
  );
  return appliedMigrationNames;
}

/**
 * The SQL that leads from the written history to the schema: null when both agree. `url` is any database of that kind;
 * on PostgreSQL a second, empty one is made beside it for the comparison and dropped again.
 */
export async function pendingChange(url: string): Promise<string | null> {
  const provider = providerOf(url);
  const { stdout } = await withEngine(url, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...history(provider) },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schemaFor(provider) }] },
      script: true,
      exitCode: null,
      filters: everything,
    }),
  );
  return stdout === null || /^\s*(-- This is an empty migration\.)?\s*$/.test(stdout) ? null : stdout;
}

/** Writes the next migration of one history. Returns its file, or null when there is nothing to write. */
export async function writeMigration(url: string, name: string, stamp: string): Promise<string | null> {
  const sql = await pendingChange(url);
  if (sql === null) return null;
  const folder = path.join(migrationsFolder, providerOf(url), `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'migration.sql');
  writeFileSync(file, sql);
  return file;
}
