import { beforeEach, describe, expect, it } from 'vitest';
import { recordAccess, recordPreviews } from '@/lib/identity/access-log/record-access';
import { beginAccessChain, verifyAccess } from '@/lib/identity/access-log/verify-access';
import { database } from '@/lib/platform/database/database';
import { withDatabase, withoutLogGuard } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';

withDatabase();

const run = (sql: string): Promise<number> => withoutLogGuard((tx) => tx.$executeRawUnsafe(sql));
const comment = (id: string) => ({ id, postId: 'post', physician: 'ada-rowe', heldAt: noon });

beforeEach(async () => {
  await recordAccess({ action: 'sign-in', accountId: 'one', at: after(1) });
  await recordPreviews('one', [comment('a'), comment('b'), comment('c')], after(2));
  await recordAccess({ action: 'export', accountId: 'two', at: after(3) });
});

describe('the log of access', () => {
  it('is chained, also when many are written at once', async () => {
    await Promise.all([4, 5, 6, 7].map((at) => recordAccess({ action: 'search', accountId: 'x', at: after(at) })));
    expect(await verifyAccess()).toMatchObject({ count: 7 });
  });

  it.each([
    ['who', `UPDATE "AccessRecord" SET "accountId" = 'three' WHERE "action" = 'preview'`],
    ['what', `UPDATE "AccessRecord" SET "detail" = ' post:a,z,c' WHERE "action" = 'preview'`],
    ['a row that was taken out', `DELETE FROM "AccessRecord" WHERE "action" = 'preview'`],
    ['the first row', `DELETE FROM "AccessRecord" WHERE "action" = 'sign-in'`],
    ['a hash that was taken off', `UPDATE "AccessRecord" SET "hash" = NULL WHERE "action" = 'export'`],
    ['where it begins', `UPDATE "LogPoint" SET "seq" = 3`],
    ['that it begins', `DELETE FROM "LogPoint"`],
  ])('shows when %s was changed', async (_what, sql) => {
    expect(await verifyAccess()).toMatchObject({ count: 3 });
    expect(await run(sql)).toBeGreaterThan(0);
    expect(await verifyAccess()).toMatchObject({ brokenAt: expect.any(Number) as number });
  });

  it('that is older than the chain is covered from a point on, and goes on from there', async () => {
    await run('DELETE FROM "LogPoint"');
    await run('UPDATE "AccessRecord" SET "hash" = NULL, "previousHash" = NULL');
    await recordAccess({ action: 'search', accountId: 'meanwhile', at: after(4) });
    expect(await database().accessRecord.count({ where: { hash: { not: null } } }), 'nobody waits for the chain').toBe(
      0,
    );
    await beginAccessChain(noon);
    await beginAccessChain(after(1));
    expect(await verifyAccess()).toMatchObject({ count: 0 });
    await recordAccess({ action: 'search', accountId: 'x', at: after(9) });
    expect(await verifyAccess()).toMatchObject({ count: 1 });
    const { id } = { id: (await database().accessRecord.findFirstOrThrow({ orderBy: { seq: 'asc' } })).seq };
    await run(`UPDATE "AccessRecord" SET "accountId" = 'three' WHERE "seq" = ${id}`);
    expect(await verifyAccess()).toMatchObject({ brokenAt: expect.any(Number) as number });
  });
});
