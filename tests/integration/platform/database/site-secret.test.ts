import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/platform/database/database';
import { keepFingerprint, loadSecret } from '@/lib/platform/database/site-secret';
import { env, replaceEnv } from '@/lib/platform/env';
import { withDatabase } from '@/tests/support/database';
import { noon } from '@/tests/support/moments';
import { aMember } from '@/tests/support/viewers';

withDatabase();

const folder = mkdtempSync(path.join(tmpdir(), 'bedside-secret-'));
let place = 0;
beforeEach(() => replaceEnv({ NEXTAUTH_SECRET: '', DATA_DIR: path.join(folder, String((place += 1))) }));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (): string => path.join(env().DATA_DIR, 'secret');

describe('the site’s secret', () => {
  it('is made on the first start, kept where its owner alone can read it, and the same ever after', async () => {
    const made = await loadSecret();
    expect(made).toMatch(/^[\w-]{64}$/);
    expect(env().NEXTAUTH_SECRET).toBe(made);
    expect(readFileSync(file(), 'utf8').trim()).toBe(made);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    replaceEnv({ NEXTAUTH_SECRET: '' });
    expect(await loadSecret()).toBe(made);
  });

  it('is the one that was set, where one was set', async () => {
    replaceEnv({ NEXTAUTH_SECRET: 'a secret from the environment, long enough' });
    expect(await loadSecret()).toBe('a secret from the environment, long enough');
  });

  it('is one, however many first starts there are at once', async () => {
    const made = await Promise.all([loadSecret(), loadSecret(), loadSecret()]);
    expect(new Set(made).size).toBe(1);
  });

  it('is never made a second time in silence: not for a database that somebody has used', async () => {
    await aMember('Ada', 'physician', 'ada-rowe');
    expect(await database().staffAccount.count()).toBeGreaterThan(0);
    await expect(loadSecret()).rejects.toThrow(/is not in .*secret, but .*--new-secret/);
    expect(env().NEXTAUTH_SECRET).toBe('');
    expect(await loadSecret({ anew: true })).toMatch(/^[\w-]{64}$/);
  });

  it('is refused when its file is not whole', async () => {
    await loadSecret();
    replaceEnv({ NEXTAUTH_SECRET: '' });
    writeFileSync(file(), 'half');
    await expect(loadSecret()).rejects.toThrow(/is not whole/);
  });

  it('is refused on a machine that has another than the database is used with', async () => {
    await loadSecret();
    await keepFingerprint(noon);
    const first = env().NEXTAUTH_SECRET;
    replaceEnv({ NEXTAUTH_SECRET: 'the secret of a second machine, long enough' });
    await expect(loadSecret()).rejects.toThrow(/with another secret than this machine has/);
    replaceEnv({ NEXTAUTH_SECRET: first });
    expect(await loadSecret()).toBe(first);
    const { value } = await database().siteMark.findUniqueOrThrow({ where: { name: 'secret' } });
    expect(value).not.toContain(first);
  });

  it('replaces the one that is lost, when whoever starts the site says so', async () => {
    await loadSecret();
    await keepFingerprint(noon);
    const lost = env().NEXTAUTH_SECRET;
    replaceEnv({ NEXTAUTH_SECRET: 'the secret of a second machine, long enough' });
    await loadSecret({ anew: true });
    await keepFingerprint(noon);
    expect(await loadSecret()).toBe('the secret of a second machine, long enough');
    replaceEnv({ NEXTAUTH_SECRET: lost });
    await expect(loadSecret()).rejects.toThrow(/another secret/);
  });
});
