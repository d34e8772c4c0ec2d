import { beforeEach, describe, expect, it } from 'vitest';
import { parseLogFilter } from '@/lib/comments/log/log-filter';
import { readAccessLog } from '@/lib/comments/log/read-access-log';
import { sealOldLogs } from '@/lib/comments/log/seal-old-log';
import { recordAccess } from '@/lib/identity/access-log/record-access';
import { readSums } from '@/lib/identity/access-log/shortened-sums';
import { verifyAccess } from '@/lib/identity/access-log/verify-access';
import { database, transaction } from '@/lib/platform/database/database';
import { purge } from '@/lib/privacy/purge';
import { retention } from '@/lib/privacy/retention';
import { withDatabase, withoutLogGuard } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { aViewer } from '@/tests/support/viewers';

withDatabase();

const day = 24 * 3600;
const kept = retention.readings.days * day;
const rows = () => database().accessRecord.findMany({ orderBy: { seq: 'asc' } });
const run = (sql: string) => withoutLogGuard((tx) => tx.$executeRawUnsafe(sql));
const broken = { brokenAt: expect.any(Number) as number };

beforeEach(async () => {
  for (const at of [1, 2, 3]) await recordAccess({ action: 'sign-in', accountId: 'one', at: after(at) });
  await recordAccess({ action: 'search', accountId: 'two', at: after(4) });
  await recordAccess({ action: 'export', accountId: 'two', at: after(10 * day) });
});

describe('the beginning of the log of access', () => {
  it('stays until the day that the table says, then goes and leaves its sums in the chain', async () => {
    expect((await purge(after(kept + 1))).readings).toBe(0);
    expect(await rows()).toHaveLength(5);
    const last = (await rows())[3];
    const now = after(kept + day);
    expect((await purge(now, { dry: true })).readings).toBe(4);
    expect((await purge(now)).readings).toBe(4);
    const left = await rows();
    expect(left.map(({ action }) => action)).toEqual(['export', 'log-shortened']);
    expect(readSums(left[1]?.detail ?? null)).toEqual({
      until: last?.seq,
      at: after(4).toISOString(),
      hash: last?.hash,
      rows: { 'sign-in': 3, search: 1 },
    });
    expect(await verifyAccess()).toMatchObject({ count: 2 });
    expect((await purge(now)).readings, 'nothing twice').toBe(0);
    const { lines } = await readAccessLog(
      aViewer('admin'),
      parseLogFilter(() => ''),
      now,
    );
    expect(lines[0]).toMatchObject({ action: 'log-shortened', removed: { count: 4, until: after(4) } });
  });

  it('goes on summing what went before, when the row of sums goes too', async () => {
    await purge(after(kept + day));
    await purge(after(2 * kept + 2 * day));
    const [only, ...more] = await rows();
    expect(more).toEqual([]);
    expect(readSums(only?.detail ?? null)?.rows).toEqual({ 'sign-in': 3, search: 1, export: 1, 'log-shortened': 1 });
    expect(await verifyAccess()).toMatchObject({ count: 1 });
    await recordAccess({ action: 'search', accountId: 'x', at: after(3 * kept) });
    expect(await verifyAccess()).toMatchObject({ count: 2 });
  });

  it('goes once when two do it at the same time', async () => {
    const both = await Promise.all([purge(after(kept + day)), purge(after(kept + day))]);
    expect(both.reduce((sum, { readings }) => sum + readings, 0)).toBe(4);
    expect(await verifyAccess()).toMatchObject({ count: 2 });
  });

  it('does not forget that the older logs were covered', async () => {
    await run('DELETE FROM "LogPoint"');
    await run('DELETE FROM "AccessRecord"');
    await recordAccess({ action: 'log-sealed', accountId: 'site', at: noon });
    await purge(after(kept + day));
    expect((await rows()).map(({ action }) => action)).toEqual(['log-shortened', 'log-sealed']);
    await sealOldLogs(after(kept + day));
    expect((await rows()).filter(({ action }) => action === 'log-sealed')).toHaveLength(1);
  });

  it('is kept by the database itself up to where the site says that the log begins', async () => {
    await purge(after(kept + day));
    await expect(transaction((tx) => tx.$executeRawUnsafe('DELETE FROM "AccessRecord"'))).rejects.toThrow(
      'The log only grows',
    );
    expect(await rows()).toHaveLength(2);
  });

  it.each([
    ['a row that should have stayed', `DELETE FROM "AccessRecord" WHERE "action" = 'export'`],
    ['the row of sums', `DELETE FROM "AccessRecord" WHERE "action" = 'log-shortened'`],
    ['a sum', `UPDATE "AccessRecord" SET "detail" = REPLACE("detail", '3', '2') WHERE "action" = 'log-shortened'`],
    ['where it begins', `UPDATE "LogPoint" SET "seq" = "seq" + 1 WHERE "log" LIKE 'access-until-%'`],
    ['that it was shortened', `DELETE FROM "LogPoint" WHERE "log" LIKE 'access-until-%'`],
  ])('shows when %s was changed', async (_what, sql) => {
    await purge(after(kept + day));
    expect(await verifyAccess()).not.toHaveProperty('brokenAt');
    expect(await run(sql)).toBeGreaterThan(0);
    expect(await verifyAccess()).toMatchObject(broken);
  });

  it('shows a point that somebody without the site’s key made in order to take rows away', async () => {
    const [first] = await rows();
    const point = { log: `access-until-${first?.seq}`, seq: first?.seq ?? 0, hash: first?.hash ?? '', at: noon };
    await database().logPoint.create({ data: { ...point, seal: 'made up' } });
    await transaction((tx) => tx.accessRecord.deleteMany({ where: { seq: point.seq } }));
    expect(await verifyAccess()).toMatchObject(broken);
  });
});
