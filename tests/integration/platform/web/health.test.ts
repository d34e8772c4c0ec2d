import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { env, replaceEnv } from '@/lib/platform/env';
import { checkHealth } from '@/lib/platform/web/health';
import { whileFailing, withDatabase } from '@/tests/support/database';

withDatabase();

let at = 0;
/** A minute later each time, since a running site remembers for a moment what it tried. */
function health(): ReturnType<typeof checkHealth> {
  at += 60_000;
  return checkHealth(at);
}

it('is well when everything can be read and written, and leaves nothing behind', async () => {
  expect(await health()).toEqual({ database: 'ok', files: 'ok' });
  expect(readdirSync(env().DATA_DIR).filter((name) => name.startsWith('.writable'))).toEqual([]);
});

it('fails when the database answers but takes nothing', async () => {
  await whileFailing('RateWindow', 'INSERT', async () => {
    expect(await health()).toEqual({ database: 'failed', files: 'ok' });
  });
});

it.each(['a file where the folder should be', 'a folder that is not there'])(
  'fails when there is %s',
  async (place) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bedside-health-'));
    const given = path.join(folder, 'data');
    if (place.startsWith('a file')) writeFileSync(given, '');
    const { DATA_DIR } = env();
    replaceEnv({ DATA_DIR: given });
    expect(await health().finally(() => replaceEnv({ DATA_DIR }))).toMatchObject({ database: 'ok', files: 'failed' });
    rmSync(folder, { recursive: true });
  },
);

it('is tried once in a moment, however often it is asked', async () => {
  const first = checkHealth(at + 60_000);
  expect(checkHealth(at + 61_000)).toBe(first);
  await first;
});
