import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { backUp, restore } from '@/lib/platform/database/backup';
import { closeDatabase, database, transaction } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { withPostgresTools } from '@/tests/support/postgres-tools';

withDatabase();

const folder = mkdtempSync(path.join(tmpdir(), 'bedside-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));
withPostgresTools(folder);

let made = 0;
const fresh = (): string => path.join(folder, `copy-${(made += 1)}`);
const write = (postId: string): Promise<unknown> =>
  transaction((tx) => tx.threadVersion.create({ data: { postId, version: 1 } }));
const stored = async (): Promise<string[]> =>
  (await database().threadVersion.findMany({ orderBy: { postId: 'asc' } })).map(({ postId }) => postId);
const putBack = (file: string, more: { force?: boolean; now?: Date } = {}): Promise<string | null> =>
  restore(env().DATABASE_URL, file, { now: noon, folder, ...more });

let copy = '';
beforeEach(async () => {
  await write('before');
  copy = fresh();
  await backUp(env().DATABASE_URL, copy);
  await write('since');
});

describe('a backup', () => {
  it('never takes the place of another file, and leaves nothing half done beside it', async () => {
    const bytes = readFileSync(copy);
    await expect(backUp(env().DATABASE_URL, copy)).rejects.toThrow('is there already');
    expect(readFileSync(copy).equals(bytes)).toBe(true);
    expect(existsSync(`${copy}.${process.pid}.part`)).toBe(false);
  });
});

describe('a restore', () => {
  it('is refused while anything has the database open, and then nothing has changed', async () => {
    expect(await stored()).toEqual(['before', 'since']);
    await expect(putBack(copy)).rejects.toThrow(/in use: stop the site.*--force/);
    expect(readdirSync(env().DATA_DIR).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(await stored()).toEqual(['before', 'since']);
    await write('later');
    expect(await stored()).toEqual(['before', 'later', 'since']);
  });

  it('brings back what was there, and keeps what was put aside, each time under a name of its own', async () => {
    await closeDatabase();
    const first = await putBack(copy);
    expect(await stored()).toEqual(['before']);
    await closeDatabase();
    const second = await putBack(first ?? '', { now: noon });
    const third = await putBack(copy, { now: after(1) });
    expect(new Set([first, second, third]).size).toBe(3);
    for (const kept of [first, second, third]) expect(existsSync(kept ?? '')).toBe(true);
    expect(first).toContain('2026-12-01T120000Z');
    expect(await stored()).toEqual(['before']);
    await closeDatabase();
    await putBack(third ?? '', { now: after(2) });
    expect(await stored()).toEqual(['before', 'since']);
  });

  it('goes on when it is told to, and whoever has the database open sees what is there then', async () => {
    expect(await stored()).toEqual(['before', 'since']);
    const kept = await putBack(copy, { force: true });
    expect(existsSync(kept ?? '')).toBe(true);
    expect(await stored()).toEqual(['before']);
    await write('afterwards');
    expect(await stored()).toEqual(['afterwards', 'before']);
  });

  it('of what is no backup changes nothing', async () => {
    const damaged = fresh();
    writeFileSync(damaged, 'no backup');
    await closeDatabase();
    await expect(putBack(damaged)).rejects.toThrow();
    await expect(putBack(path.join(folder, 'nowhere'))).rejects.toThrow('There is no file');
    expect(await stored()).toEqual(['before', 'since']);
  });
});

describe('the password of PostgreSQL', () => {
  it.each([
    'postgresql://someone:a%40secret@127.0.0.1:5/somewhere?sslmode=disable',
    'postgresql://someone@127.0.0.1:5/somewhere?password=a%40secret',
  ])('stands on no command line: %s', async (url) => {
    const programs = path.join(folder, `programs-${(made += 1)}`);
    mkdirSync(programs);
    const script = path.join(programs, 'pg_dump');
    writeFileSync(
      script,
      `#!/bin/sh\nprintf '%s\\n' "$@" > ${programs}/given\nprintf '%s' "$PGPASSWORD" > ${programs}/password\nfor last; do [ "$before" = --file ] && : > "$last"; before=$last; done\n`,
    );
    chmodSync(script, 0o755);
    const { PATH } = process.env;
    process.env['PATH'] = `${programs}:${PATH}`;
    await backUp(url, fresh()).finally(() => (process.env['PATH'] = PATH));
    const given = readFileSync(path.join(programs, 'given'), 'utf8');
    expect(given).toContain('someone@127.0.0.1:5/somewhere');
    expect(given).not.toMatch(/secret/);
    expect(readFileSync(path.join(programs, 'password'), 'utf8')).toBe('a@secret');
  });
});
