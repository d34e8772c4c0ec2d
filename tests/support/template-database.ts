/** Before the integration tests of one database begin: an empty, migrated database that every test file copies. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startScratchPostgres } from '../../prisma/scratch-postgres';

export type DatabaseKind = 'sqlite' | 'postgresql';

declare module 'vitest' {
  interface ProvidedContext {
    databaseKind: DatabaseKind;
    /** Address of the database to copy. Nobody may connect to it. */
    template: string;
  }
}

/** By the command that the product has for it, in a process of its own: one process holds one migration engine, and here are two projects. */
function migrated(url: string): string {
  execFileSync(process.execPath, ['--import', 'tsx', 'lib/platform/database/migrate-command.ts'], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return url;
}

/** Gives what to do at the end of the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kind = project.config.env['TEST_DATABASE'] as DatabaseKind;
  project.provide('databaseKind', kind);
  if (kind === 'postgresql') {
    const server = await startScratchPostgres();
    try {
      project.provide('template', migrated(await server.newDatabase()));
    } catch (error) {
      await server.stop();
      throw error;
    }
    return () => server.stop();
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'bedside-template-'));
  project.provide('template', migrated(`file:${path.join(folder, 'template.db')}`));
  return async () => rmSync(folder, { recursive: true });
}
