import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { eraseComment } from '@/lib/comments/asking/change-own-comment';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { database, transaction } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { aComment, decideNow, seen } from '@/tests/support/builders';
import { databaseKind, withDatabase, withoutLogGuard } from '@/tests/support/database';
import { after } from '@/tests/support/moments';
import { ada, aViewer } from '@/tests/support/viewers';

withDatabase();

const own = aViewer('physician', ada);
const run = (sql: string): Promise<number> => withoutLogGuard((tx) => tx.$executeRawUnsafe(sql));

/** Six decisions about two comments. */
async function sixDecisions(): Promise<void> {
  const [one, other] = [await aComment(), await aComment()];
  await decideNow(own, one.id, 'return', after(1));
  await decideNow(own, other.id, 'publish', after(2));
  await decideNow(own, one.id, 'answer', after(3));
  await decideNow(own, other.id, 'unpublish', after(4));
  await decideNow(own, other.id, 'undo', after(5));
  await decideNow(own, one.id, 'unpublish', after(6));
}

const changed = { because: 'it was changed after it was written' };
const missing = { because: 'this row is missing' };
const moved = { because: 'it does not follow the row before it' };

describe('the log of decisions', () => {
  it('is whole, and says how long it is', async () => {
    expect(await verifyLog()).toEqual({ seq: 0, hash: '0'.repeat(64) });
    await sixDecisions();
    const last = await database().decision.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(await verifyLog()).toEqual({ seq: 6, hash: last.hash });
  });

  it.each([
    ['a reason was changed', `UPDATE "Decision" SET "reason" = 'unkind' WHERE "seq" = 3`, { brokenAt: 3, ...changed }],
    [
      'an actor was changed',
      `UPDATE "Decision" SET "actorId" = 'somebody else' WHERE "seq" = 1`,
      { brokenAt: 1, ...changed },
    ],
    ['an actor was taken out', `UPDATE "Decision" SET "actorId" = NULL WHERE "seq" = 2`, { brokenAt: 2, ...changed }],
    [
      'what was approved was changed',
      `UPDATE "Decision" SET "revisionId" = 'another text' WHERE "seq" = 2`,
      { brokenAt: 2, ...changed },
    ],
    [
      'where it led was changed',
      `UPDATE "Decision" SET "toStatus" = 'held' WHERE "seq" = 6`,
      { brokenAt: 6, ...changed },
    ],
    [
      'what an undo puts back was changed',
      `UPDATE "Decision" SET "before" = '{"status":"published"}' WHERE "seq" = 4`,
      { brokenAt: 4, ...changed },
    ],
    ['a hash was changed', `UPDATE "Decision" SET "hash" = 'x' WHERE "seq" = 4`, { brokenAt: 4, ...changed }],
    ['the first row was removed', `DELETE FROM "Decision" WHERE "seq" = 1`, { brokenAt: 1, ...missing }],
    ['a row in the middle was removed', `DELETE FROM "Decision" WHERE "seq" = 4`, { brokenAt: 4, ...missing }],
    [
      'two faults were made: the first is named',
      `UPDATE "Decision" SET "action" = 'decline' WHERE "seq" IN (2, 5)`,
      { brokenAt: 2, ...changed },
    ],
  ])('names the row when %s behind its back', async (_name, sql, expected) => {
    await sixDecisions();
    expect(await run(sql)).toBeGreaterThan(0);
    expect(await verifyLog()).toEqual(expected);
  });

  it('names the row when a moment was shifted by a millisecond', async () => {
    await sixDecisions();
    await withoutLogGuard((tx) => tx.decision.update({ where: { seq: 3 }, data: { at: after(3.001) } }));
    expect(await verifyLog()).toEqual({ brokenAt: 3, ...changed });
  });

  it('names the first that is out of place when rows changed places', async () => {
    await sixDecisions();
    for (const [from, to] of [
      [2, 99],
      [5, 2],
      [99, 5],
    ])
      await run(`UPDATE "Decision" SET "seq" = ${to} WHERE "seq" = ${from}`);
    expect(await verifyLog()).toEqual({ brokenAt: 2, ...moved });
  });

  it('names the row when rows were removed and the rest numbered anew', async () => {
    await sixDecisions();
    await run('DELETE FROM "Decision" WHERE "seq" = 3');
    for (const seq of [4, 5, 6]) await run(`UPDATE "Decision" SET "seq" = ${seq - 1} WHERE "seq" = ${seq}`);
    expect(await verifyLog()).toEqual({ brokenAt: 3, ...moved });
  });

  it.each([
    ['a change', `UPDATE "Decision" SET "reason" = 'unkind' WHERE "seq" = 3`],
    ['a removal', `DELETE FROM "Decision" WHERE "seq" = 6`],
    ['the removal of everything', `DELETE FROM "Decision"`],
    databaseKind === 'sqlite'
      ? ['a row put in the place of another', `REPLACE INTO "Decision" SELECT * FROM "Decision" WHERE "seq" = 3`]
      : ['being emptied', `TRUNCATE "Decision"`],
  ])('is kept by the database itself, which refuses %s', async (_name, sql) => {
    await sixDecisions();
    const before = await database().decision.findMany();
    await expect(transaction((tx) => tx.$executeRawUnsafe(sql))).rejects.toThrow('The log only grows');
    expect(await database().decision.findMany()).toEqual(before);
    expect(await verifyLog()).toMatchObject({ seq: 6 });
  });

  it('stays whole when a comment’s words are erased, and the comment that it speaks of cannot be deleted', async () => {
    const comment = await aComment({ status: 'published' });
    expect(await eraseComment(comment.writer, await seen(comment.id), after(60))).toMatchObject({ kind: 'done' });
    expect(await verifyLog()).toMatchObject({ seq: 2 });
    await expect(transaction((tx) => tx.comment.delete({ where: { id: comment.id } }))).rejects.toThrow();
    expect(await database().commentRevision.findFirst({ where: { commentId: comment.id } })).toMatchObject({
      body: '',
    });
  });

  it('is checked by a command, which prints the end of the chain or the broken row', async () => {
    await sixDecisions();
    const { DATABASE_URL, NEXTAUTH_SECRET } = env();
    const command = (...given: string[]): { status: number | null; stdout: string } =>
      spawnSync(process.execPath, ['--import', 'tsx', 'lib/comments/log/verify-log-command.ts', ...given], {
        env: { ...process.env, DATABASE_URL, NEXTAUTH_SECRET },
        encoding: 'utf8',
      });
    const { hash } = await database().decision.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    const whole = new RegExp(
      `^The log is whole: 6 decisions. Last hash ${hash}.\\nThe log of access is whole: 0 rows. `,
    );
    expect(command()).toMatchObject({ status: 0, stdout: expect.stringMatching(whole) as string });
    expect(command('--expect', hash)).toMatchObject({ status: 0 });
    expect(command('--expect', 'f'.repeat(64))).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('Neither log holds the expected hash') as string,
    });
    await run(`UPDATE "Decision" SET "reason" = 'unkind' WHERE "seq" = 5`);
    expect(command()).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('Row 5 of the log is broken: it was changed after it was written.\n') as string,
    });
  });
});
