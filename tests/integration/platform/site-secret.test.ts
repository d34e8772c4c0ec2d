import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { env, replaceEnv } from '@/lib/platform/env';
import { loadSecret } from '@/lib/platform/site-secret';

const folder = mkdtempSync(path.join(tmpdir(), 'bedside-secret-'));

beforeEach(() => replaceEnv({ NEXTAUTH_SECRET: '', DATA_DIR: path.join(folder, 'var') }));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the site’s secret', () => {
  it('is made on the first start, kept where its owner alone can read it, and the same ever after', () => {
    const made = loadSecret();
    const file = path.join(folder, 'var', 'secret');
    expect(made).toMatch(/^[\w-]{64}$/);
    expect(env().NEXTAUTH_SECRET).toBe(made);
    expect(readFileSync(file, 'utf8').trim()).toBe(made);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    replaceEnv({ NEXTAUTH_SECRET: '' });
    expect(loadSecret()).toBe(made);
  });

  it('is the one that was set, where one was set', () => {
    replaceEnv({ NEXTAUTH_SECRET: 'a secret from the environment, long enough' });
    expect(loadSecret()).toBe('a secret from the environment, long enough');
  });
});
