import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { env, replaceEnv } from '@/lib/platform/env';
import { checkPlaces } from '@/lib/platform/start/check-places';

const home = process.cwd();
const before = { ...env() };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bedside-places-'));
  replaceEnv({ DATA_DIR: path.join(folder, 'data'), DATABASE_URL: `file:${path.join(folder, 'data', 'bedside.db')}` });
});
afterEach(() => {
  process.chdir(home);
  replaceEnv(before);
  rmSync(folder, { recursive: true });
});

describe('a start', () => {
  it('makes the folders that are not there, and leaves nothing else in them', async () => {
    await checkPlaces();
    expect(readdirSync(path.join(folder, 'data'))).toEqual([]);
  });

  it.each([
    ['DATA_DIR', 'taken/data', 'elsewhere/x.db'],
    ['DATABASE_URL', 'data', 'taken/x.db'],
  ])('names a place that nothing can be written to, and the setting that chose it: %s', async (setting, data, file) => {
    writeFileSync(path.join(folder, 'taken'), 'a file where a folder should be');
    replaceEnv({ DATA_DIR: path.join(folder, data), DATABASE_URL: `file:${path.join(folder, file)}` });
    await expect(checkPlaces()).rejects.toThrow(new RegExp(`written to ${folder}/taken.*, which ${setting} names`));
  });

  it('closes what others could read', async () => {
    mkdirSync(path.join(folder, 'data'));
    const file = path.join(folder, 'data', 'bedside.db');
    writeFileSync(file, '');
    chmodSync(file, 0o644);
    await checkPlaces();
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('does not begin an empty database where DATA_DIR now says, while the one in use is where it was', async () => {
    const file = path.join(folder, 'data', 'bedside.db');
    mkdirSync(path.join(folder, 'data'));
    mkdirSync(path.join(folder, 'var'));
    writeFileSync(path.join(folder, 'var', 'bedside.db'), '');
    process.chdir(folder);
    await checkPlaces();
    // Only whoever has run with this DATA_DIR before has a secret in it.
    writeFileSync(path.join(folder, 'data', 'secret'), '');
    await expect(checkPlaces()).rejects.toThrow(/Move it there .*, or set DATABASE_URL=file:var\/bedside\.db/);
    expect(existsSync(file)).toBe(false);
  });
});
