import { describe, expect, it } from 'vitest';
import { database, transaction } from '@/lib/platform/database/database';
import { countUse, type Limit } from '@/lib/platform/database/rate-limit';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';

withDatabase();

const limit: Limit = { name: 'test', times: 3, windowSeconds: 600 };
const use = (key = '192.0.2.1', at = noon, of = limit): Promise<Date | null> =>
  transaction((tx) => countUse(tx, of, key, at));

describe('a limit', () => {
  it('lets through as many as it says, then names the time of the next', async () => {
    expect([await use(), await use(), await use()]).toEqual([null, null, null]);
    expect(await use()).toEqual(after(600));
    expect(await use('192.0.2.1', after(599.999))).toEqual(after(600));
    expect(await use('192.0.2.1', after(600))).toBeNull();
  });

  it('counts each key and each limit apart', async () => {
    for (let count = 0; count < 3; count += 1) await use();
    expect(await use('192.0.2.2')).toBeNull();
    expect(await use('192.0.2.1', noon, { ...limit, name: 'another' })).toBeNull();
    expect(await use()).not.toBeNull();
  });

  it('holds when many come at the same instant', async () => {
    const answers = await Promise.all(Array.from({ length: 9 }, () => use()));
    expect(answers.filter((answer) => answer === null)).toHaveLength(3);
  });

  it('does not count a use whose deed was rolled back', async () => {
    const rolledBack = transaction(async (tx) => {
      await countUse(tx, limit, '192.0.2.1', noon);
      throw new Error('rolled back');
    });
    await expect(rolledBack).rejects.toThrow('rolled back');
    expect([await use(), await use(), await use()]).toEqual([null, null, null]);
  });

  it('keeps no address, and forgets after a day', async () => {
    await use('203.0.113.77');
    expect((await readEveryRow()).join('\n')).not.toContain('203.0.113.77');
    await use('192.0.2.1', after(25 * 3600));
    expect(await database().rateWindow.count()).toBe(1);
  });
});
