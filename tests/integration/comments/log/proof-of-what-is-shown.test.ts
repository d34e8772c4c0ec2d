import { beforeEach, describe, expect, it } from 'vitest';
import { eraseComment } from '@/lib/comments/asking/change-own-comment';
import { type ChainedDecision, hashDecision } from '@/lib/comments/log/decision-chain';
import { insertBaselines } from '@/lib/comments/log/log-point-store';
import { sealLog } from '@/lib/comments/log/log-seal';
import { beginKeyedLog, sealOldLogs } from '@/lib/comments/log/seal-old-log';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { database, lockChain, transaction } from '@/lib/platform/database/database';
import { env, replaceEnv } from '@/lib/platform/env';
import { aComment, type BuiltComment, decideNow, seen } from '@/tests/support/builders';
import { databaseKind, readEveryRow, withDatabase, withoutLogGuard } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { ada, aViewer } from '@/tests/support/viewers';

withDatabase();

const own = aViewer('physician', ada);
const answer = 'In general this passes by itself within a week or two.';
const run = (sql: string): Promise<number> => withoutLogGuard((tx) => tx.$executeRawUnsafe(sql));

let answered: BuiltComment;
let waiting: BuiltComment;
let declined: BuiltComment;
beforeEach(async () => {
  answered = await aComment({ status: 'published', answer });
  waiting = await aComment();
  declined = await aComment({ status: 'declined' });
});

describe('the log proves what readers see', () => {
  it.each([
    ['an answer', `UPDATE "AnswerRevision" SET "body" = 'Take 5 g of aspirin.'`],
    ['a source', `UPDATE "AnswerRevision" SET "sources" = 'https://elsewhere.example'`],
    ['who answered', `UPDATE "Answer" SET "name" = 'Dr Somebody Else'`],
    [
      'a message',
      `UPDATE "CommentRevision" SET "body" = 'Other words' WHERE "id" = (SELECT "publishedRevisionId" FROM "Comment" WHERE "status" = 'published')`,
    ],
    [
      'what stands for redacted words',
      `UPDATE "CommentRevision" SET "publicBody" = 'Other words' WHERE "id" = (SELECT "publishedRevisionId" FROM "Comment" WHERE "status" = 'published')`,
    ],
    ['an alias', `UPDATE "Comment" SET "alias" = 'Dr Somebody Else' WHERE "status" = 'published'`],
    ['an answer that is no longer there', `DELETE FROM "AnswerRevision"`],
    ['an answer that is hidden', `UPDATE "Answer" SET "publishedRevisionId" = NULL`],
    ['a salt', `UPDATE "AnswerRevision" SET "salt" = 'x'`],
    ['a state', `UPDATE "Comment" SET "status" = 'held' WHERE "status" = 'declined'`],
    [
      'a message that nobody read',
      `UPDATE "Comment" SET "status" = 'published', "publishedRevisionId" = "currentRevisionId" WHERE "status" = 'held'`,
    ],
    [
      'words shown without a word about their state',
      `UPDATE "Comment" SET "publishedRevisionId" = "currentRevisionId" WHERE "status" = 'declined'`,
    ],
  ])('%s that was changed behind its back is found', async (_what, sql) => {
    expect(await verifyLog()).toMatchObject({ seq: 2 });
    expect(await run(sql)).toBeGreaterThan(0);
    expect(await verifyLog()).toMatchObject({ brokenAt: expect.any(Number) as number });
  });

  it('and a chain written anew from the start without the key is refused', async () => {
    const rows = (await database().decision.findMany({ orderBy: { seq: 'asc' } })) as (ChainedDecision & {
      hash: string;
    })[];
    let previousHash = '0'.repeat(64);
    for (const row of rows) {
      const forged = { ...row, actorId: 'somebody else', rule: null, shown: null, previousHash };
      previousHash = hashDecision(forged, sealLog);
      await withoutLogGuard((tx) =>
        tx.decision.update({
          where: { seq: row.seq },
          data: {
            actorId: forged.actorId,
            rule: null,
            shown: null,
            previousHash: forged.previousHash,
            hash: previousHash,
          },
        }),
      );
    }
    expect(await verifyLog()).toMatchObject({ brokenAt: 1 });
    await run('DELETE FROM "LogPoint"');
    expect(await verifyLog()).toMatchObject({ brokenAt: 1 });
  });

  it('and nothing verifies with another secret', async () => {
    const { NEXTAUTH_SECRET } = env();
    replaceEnv({ NEXTAUTH_SECRET: 'another secret that nobody has seen before' });
    expect(await verifyLog()).toMatchObject({ brokenAt: 1 });
    replaceEnv({ NEXTAUTH_SECRET });
    expect(await verifyLog()).toMatchObject({ seq: 2 });
  });

  it('stays whole when words are edited, erased and put back; a salt goes with its words', async () => {
    await decideNow(own, declined.id, 'requeue', after(1));
    await decideNow(own, waiting.id, 'publish', after(2));
    const revision = { commentId: answered.id };
    const { salt } = await database().commentRevision.findFirstOrThrow({ where: revision });
    expect(salt).toMatch(/^\w{26}$/);
    expect(await eraseComment(answered.writer, await seen(answered.id), after(3))).toMatchObject({ kind: 'done' });
    expect(await database().commentRevision.findFirst({ where: revision })).toMatchObject({ body: '', salt: null });
    expect((await readEveryRow()).join('\n')).not.toContain(salt);
    expect(await verifyLog()).toMatchObject({ seq: 5 });
  });
});

describe('a log that began before keyed hashes', () => {
  /** The rows as an older release wrote them. */
  async function asBefore(): Promise<void> {
    await run('DELETE FROM "LogPoint"');
    let previousHash = '0'.repeat(64);
    for (const row of await database().decision.findMany({ orderBy: { seq: 'asc' } })) {
      const plain = { ...row, rule: null, shown: null, previousHash };
      previousHash = hashDecision(plain, sealLog);
      const change = { rule: null, shown: null, previousHash: plain.previousHash, hash: previousHash };
      await withoutLogGuard((tx) => tx.decision.update({ where: { seq: row.seq }, data: change }));
    }
    await run('UPDATE "CommentRevision" SET "salt" = NULL');
    await run('UPDATE "AnswerRevision" SET "salt" = NULL');
  }

  it('is whole by the older rule up to a point that is written down, and by the new one from there', async () => {
    await asBefore();
    expect(await verifyLog(), 'until the site was started once').toMatchObject({ brokenAt: 1 });
    for (const at of [noon, after(1)]) {
      await beginKeyedLog(at);
      await sealOldLogs(at);
    }
    expect(await database().logPoint.findMany({ where: { log: 'decisions' } })).toMatchObject([
      { log: 'decisions', seq: 2, at: noon },
    ]);
    expect(await verifyLog()).toMatchObject({ seq: 2 });
    await decideNow(own, waiting.id, 'publish', after(2));
    expect(await verifyLog()).toMatchObject({ seq: 3 });
  });

  it('also begins with the first decision, should that come first', async () => {
    await asBefore();
    await decideNow(own, waiting.id, 'publish', after(2));
    await sealOldLogs(after(3));
    expect(await verifyLog()).toMatchObject({ seq: 3 });
  });

  it('is covered little by little while others decide, and goes on where a process was killed', async () => {
    await asBefore();
    await beginKeyedLog(noon);
    expect(await verifyLog()).toMatchObject({ because: expect.stringContaining('still being written down') as string });
    for (let end: string | null = null; (await database().logBaseline.count()) === 0;)
      end = await transaction(async (tx) => {
        await lockChain(tx);
        return insertBaselines(tx, end, 1);
      });
    const first = await database().logBaseline.findMany();
    expect(first).toHaveLength(1);
    await decideNow(own, waiting.id, 'publish', after(2));
    await Promise.all([sealOldLogs(after(3)), sealOldLogs(after(3))]);
    expect(await database().logBaseline.findMany({ orderBy: { commentId: 'asc' } })).toEqual(
      expect.arrayContaining(first),
    );
    expect(await database().logBaseline.count(), 'nothing is taken of what was decided since').toBe(2);
    expect(await verifyLog()).toMatchObject({ seq: 3 });
  });

  it('is never covered a second time: what was changed since, and its row taken out, shows after any start', async () => {
    await asBefore();
    await beginKeyedLog(noon);
    await sealOldLogs(noon);
    await run('DELETE FROM "LogBaseline"');
    await run(`UPDATE "AnswerRevision" SET "body" = 'Take 5 g of aspirin.'`);
    await beginKeyedLog(after(1));
    await sealOldLogs(after(1));
    expect(await verifyLog()).toMatchObject({ because: expect.stringContaining('was not written down') as string });
  });

  it.each([
    ['a change of where keyed hashes begin', `UPDATE "LogPoint" SET "seq" = 1`],
    ['its removal', `DELETE FROM "LogPoint"`],
    ['a change of what was seen then', `UPDATE "LogBaseline" SET "shown" = 'x'`],
    ['its removal too', `DELETE FROM "LogBaseline"`],
    databaseKind === 'sqlite'
      ? ['another in its place', `REPLACE INTO "LogBaseline" SELECT * FROM "LogBaseline"`]
      : ['being emptied', `TRUNCATE "LogBaseline"`],
  ])('is kept by the database itself, which refuses %s', async (_what, sql) => {
    await asBefore();
    await beginKeyedLog(noon);
    await sealOldLogs(noon);
    await expect(transaction((tx) => tx.$executeRawUnsafe(sql))).rejects.toThrow('The log only grows');
    expect(await verifyLog()).toMatchObject({ seq: 2 });
  });

  it.each([
    ['an answer', `UPDATE "AnswerRevision" SET "body" = 'Take 5 g of aspirin.'`],
    ['what was written down of it', `UPDATE "LogBaseline" SET "shown" = 'x' WHERE "status" = 'published'`],
    ['that nothing was', `DELETE FROM "LogBaseline"`],
    ['an old reason', `UPDATE "Decision" SET "reason" = 'unkind' WHERE "seq" = 1`],
    ['the point', `UPDATE "LogPoint" SET "seq" = 1`],
  ])('shows when %s was changed since', async (_what, sql) => {
    await asBefore();
    await beginKeyedLog(noon);
    await sealOldLogs(noon);
    expect(await run(sql)).toBeGreaterThan(0);
    expect(await verifyLog()).toMatchObject({ brokenAt: expect.any(Number) as number });
  });
});
