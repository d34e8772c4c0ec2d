import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { whileAlone } from '@/lib/platform/database/alone';
import { env } from '@/lib/platform/env';
import { newDatabase, withDatabase } from '@/tests/support/database';

withDatabase();

describe('preparing a database', () => {
  it('is done by one after the other, and who waits is told once', async () => {
    const order: string[] = [];
    const said: string[] = [];
    const one = (name: string) => async (): Promise<void> => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 400));
      order.push(`${name} ends`);
    };
    const first = whileAlone(env().DATABASE_URL, async () => {
      const second = whileAlone(env().DATABASE_URL, one('second'), (sentence) => said.push(sentence));
      await one('first')();
      return { second };
    });
    await (
      await first
    ).second;
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
    expect(said).toEqual([expect.stringMatching(/^Another program .* Waiting/)]);
  });

  it('is given up with a sentence by whoever will not wait, and free again after a fault', async () => {
    await whileAlone(env().DATABASE_URL, async () => {
      const impatient = whileAlone(env().DATABASE_URL, async () => 'done', undefined, 0);
      await expect(impatient).rejects.toThrow(/Another program is still preparing/);
    });
    await expect(whileAlone(env().DATABASE_URL, () => Promise.reject(new Error('half way')))).rejects.toThrow(
      'half way',
    );
    expect(await whileAlone(env().DATABASE_URL, async () => 'done', undefined, 0)).toBe('done');
  });

  it('ends well for each of several that start at once on an empty one', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bedside-alone-'));
    const { url, remove } = await newDatabase(folder, 'empty');
    const start = (): Promise<{ stdout: string; stderr: string }> =>
      promisify(execFile)('npx', ['tsx', 'lib/platform/database/migrate-command.ts'], {
        env: { ...process.env, DATABASE_URL: url, DATA_DIR: folder },
      });
    const said = (await Promise.all([start(), start()])).map(({ stdout }) => stdout);
    expect(said.filter((text) => /^Applied /m.test(text))).toHaveLength(1);
    expect(said.filter((text) => /Nothing to apply\./.test(text))).toHaveLength(1);
    await remove();
    rmSync(folder, { recursive: true });
  });
});
