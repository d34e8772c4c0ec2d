/** PostgreSQL's client programs, for tests of what calls them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { database } from '@/lib/platform/database/database';
import { databaseKind } from './database';

/** The machine's own are of use when they are not older than the server. */
async function ownSuffice(): Promise<boolean> {
  const said = spawnSync('pg_dump', ['--version'], { encoding: 'utf8' }).stdout as string | null;
  const [server] = await database().$queryRaw<{ version: number }[]>`
    SELECT current_setting('server_version_num')::int / 10000 AS version`;
  return Number(/\d+/.exec(said ?? '')?.[0] ?? 0) >= (server?.version ?? Infinity);
}

/** Call after withDatabase(). Where the machine's own are of no use, two of ours stand in, made in that folder: see postgres-tool.mjs. */
export function withPostgresTools(folder: string): void {
  const { PATH } = process.env;
  beforeAll(async () => {
    if (databaseKind !== 'postgresql' || (await ownSuffice())) return;
    const programs = path.join(folder, 'postgres-tools');
    mkdirSync(programs);
    for (const tool of ['pg_dump', 'pg_restore'])
      writeFileSync(
        path.join(programs, tool),
        `#!/bin/sh\nexec '${process.execPath}' '${path.resolve('tests/support/postgres-tool.mjs')}' ${tool} "$@"\n`,
        { mode: 0o755 },
      );
    process.env['PATH'] = `${programs}${path.delimiter}${PATH ?? ''}`;
  });
  afterAll(() => {
    process.env['PATH'] = PATH;
  });
}
