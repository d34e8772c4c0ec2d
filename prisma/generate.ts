/**
 * Writes the two Prisma clients (SQLite and PostgreSQL) from the one schema. Prisma's command would download a schema
 * engine that generating never runs, and closed networks refuse the download: it is told to use `true` instead.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.dirname(fileURLToPath(import.meta.url));
const generated = path.join(folder, 'generated');
const stampFile = path.join(generated, 'schema.sha256');

/** The same data model for the other database. */
export function schemaFor(provider: 'sqlite' | 'postgresql'): string {
  return readFileSync(path.join(folder, 'schema.prisma'), 'utf8')
    .replace('provider = "sqlite"', `provider = "${provider}"`)
    .replace('"./generated/sqlite"', `"./${provider}"`);
}

/** Does nothing when the clients were made from this very schema. */
export function generateClients(): void {
  const stamp = createHash('sha256').update(schemaFor('sqlite')).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  mkdirSync(generated, { recursive: true });
  for (const provider of ['sqlite', 'postgresql'] as const) {
    const schema = path.join(generated, `${provider}.prisma`);
    writeFileSync(schema, schemaFor(provider));
    execFileSync(
      process.execPath,
      [path.join(folder, '../node_modules/prisma/build/index.js'), 'generate', '--schema', schema],
      {
        cwd: path.join(folder, '..'),
        env: {
          ...process.env,
          PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true',
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
          CHECKPOINT_DISABLE: '1',
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  }
  writeFileSync(stampFile, stamp);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateClients();
