import { describe, expect, it } from 'vitest';
import { exportLog } from '@/lib/comments/log/export-log';
import { type LogFilter, parseLogFilter } from '@/lib/comments/log/log-filter';
import { readAccessLog } from '@/lib/comments/log/read-access-log';
import { readDecisions } from '@/lib/comments/log/read-decisions';
import { noteSignIn } from '@/lib/identity/sign-in/note-sign-in';
import type { Viewer } from '@/lib/identity/viewer';
import { database, transaction } from '@/lib/platform/database/database';
import { aCanary, aComment, decideNow, posts } from '@/tests/support/builders';
import { databaseKind, withDatabase } from '@/tests/support/database';
import { readDeskItem } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { ada, aPractice, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const part = (given: Record<string, string> = {}): LogFilter => parseLogFilter((name) => given[name] ?? '');
const day = 24 * 3600;

async function rows(viewer: Viewer, given: Record<string, string> = {}): Promise<number[]> {
  return (await readDecisions(viewer, part(given), noon)).lines.map(({ seq }) => seq);
}

async function textOf(lines: AsyncGenerator<string>): Promise<string> {
  let text = '';
  for await (const line of lines) text += line;
  return text;
}

describe('the log of decisions', () => {
  it('can be narrowed by deed, person, post and days', async () => {
    const { desk, ben: other } = await aPractice();
    const first = await aComment();
    const second = await aComment({ postId: posts.benClosed, physician: ben });
    await decideNow(desk, first.id, 'publish', noon);
    await decideNow(other, second.id, 'decline', after(day));
    await decideNow(desk, first.id, 'unpublish', after(2 * day));
    expect(await rows(desk)).toEqual([3, 2, 1]);
    expect(await rows(desk, { action: 'decline' })).toEqual([2]);
    expect(await rows(desk, { person: desk.accountId })).toEqual([3, 1]);
    expect(await rows(desk, { person: 'writer' })).toEqual([]);
    expect(await rows(desk, { post: posts.benClosed })).toEqual([2]);
    expect(await rows(desk, { from: '2026-12-02' })).toEqual([3, 2]);
    expect(await rows(desk, { to: '2026-12-02' })).toEqual([2, 1]);
    expect(await rows(desk, { from: '2026-12-02', to: '2026-12-02', action: 'publish' })).toEqual([]);
    expect(await rows(desk, { before: '3' })).toEqual([2, 1]);
    expect(await rows(aViewer('physician', ada), { action: 'decline' }), 'another’s stay another’s').toEqual([]);
  });

  it('comes in pages that follow each other without a gap', async () => {
    const { desk } = await aPractice();
    for (let turn = 0; turn < 5; turn += 1) await aComment({ status: 'published' });
    const read = (before: number | null) => readDecisions(desk, { ...part(), before }, noon, 2);
    const first = await read(null);
    const second = await read(first.before);
    const third = await read(second.before);
    expect([first, second, third].map(({ lines }) => lines.map(({ seq }) => seq))).toEqual([[5, 4], [3, 2], [1]]);
    expect(third.before).toBeNull();
  });
});

describe('opening an item', () => {
  it('is written down: who, which and when, and no word of it', async () => {
    const { desk, admin } = await aPractice();
    const canary = aCanary();
    const { id } = await aComment({ body: `How long does ${canary} last?`, alias: canary });
    await readDeskItem(desk, id, after(5));
    const { lines } = await readAccessLog(admin, part(), noon);
    expect(lines).toMatchObject([{ action: 'read', by: 'Sam Field', messages: [{ commentId: id }], at: after(5) }]);
    expect(JSON.stringify([lines, await database().accessRecord.findMany()])).not.toContain(canary);
  });

  it('that was refused, or whose words everyone can read, is not', async () => {
    const { ben: other, desk } = await aPractice();
    const { id } = await aComment();
    await expect(readDeskItem(other, id, noon)).rejects.toMatchObject({ code: 'not-found' });
    await readDeskItem(desk, (await aComment({ status: 'published' })).id, noon);
    expect(await database().accessRecord.count()).toBe(0);
  });

  it('shows nothing when it cannot be written down', async () => {
    const { desk } = await aPractice();
    const { id } = await aComment();
    await transaction((tx) => tx.$executeRawUnsafe('ALTER TABLE "AccessRecord" RENAME TO "AccessRecordElsewhere"'));
    try {
      await expect(readDeskItem(desk, id, noon)).rejects.toThrow();
    } finally {
      await transaction((tx) => tx.$executeRawUnsafe('ALTER TABLE "AccessRecordElsewhere" RENAME TO "AccessRecord"'));
    }
  });
});

describe('the log of access', () => {
  it('is whole for an administrator; others see their own doings, and a physician what was opened beneath the own posts', async () => {
    const people = await aPractice();
    await noteSignIn(people.ada.accountId, noon);
    await noteSignIn(people.desk.accountId, noon);
    await readDeskItem(people.desk, (await aComment()).id, noon);
    await readDeskItem(people.desk, (await aComment({ postId: posts.benClosed, physician: ben })).id, noon);
    await readDeskItem(people.otherDesk, (await aComment({ postId: posts.benWithAda, physician: ben })).id, noon);
    const seen = async (viewer: Viewer, given: Record<string, string> = {}): Promise<string[]> =>
      (await readAccessLog(viewer, part(given), noon)).lines.map(({ by, action }) => `${by} ${action}`).sort();
    expect(await seen(people.admin)).toHaveLength(5);
    expect(await seen(people.ada)).toEqual(['Dr Ada Rowe sign-in', 'Sam Field read', 'Toni Brook read']);
    expect(await seen(people.ben)).toEqual(['Sam Field read', 'Toni Brook read']);
    expect(await seen(people.desk)).toEqual(['Sam Field read', 'Sam Field read', 'Sam Field sign-in']);
    expect(await seen(people.admin, { person: people.otherDesk.accountId })).toEqual(['Toni Brook read']);
    expect(await seen(people.admin, { action: 'sign-in' })).toHaveLength(2);
    expect(await seen(people.admin, { post: posts.benClosed })).toEqual(['Sam Field read']);
  });

  it.each([
    ['a change', `UPDATE "AccessRecord" SET "accountId" = 'somebody else'`],
    ['a removal', `DELETE FROM "AccessRecord"`],
    databaseKind === 'sqlite'
      ? ['a row put in the place of another', `REPLACE INTO "AccessRecord" SELECT * FROM "AccessRecord"`]
      : ['being emptied', `TRUNCATE "AccessRecord"`],
  ])('is kept by the database itself, which refuses %s', async (_name, sql) => {
    const { desk } = await aPractice();
    await noteSignIn(desk.accountId, noon);
    const before = await database().accessRecord.findMany();
    await expect(transaction((tx) => tx.$executeRawUnsafe(sql))).rejects.toThrow('The log only grows');
    expect(await database().accessRecord.findMany()).toEqual(before);
  });
});

describe('a copy of a log', () => {
  it('holds what its page shows, and taking it is written down', async () => {
    const { desk, admin } = await aPractice();
    const { id } = await aComment();
    await decideNow(desk, id, 'decline', after(60));
    const text = await textOf(await exportLog(desk, 'decisions', part(), after(99)));
    expect(text).toBe(
      '"row","at","by","action","reason","kind","post","message"\r\n' +
        `"1","2026-12-01T12:01:00.000Z","Sam Field","decline","Not about this post","question","Quillwort and the patient who waited","${id}"\r\n`,
    );
    expect((await readAccessLog(admin, part(), noon)).lines).toMatchObject([
      { action: 'export', by: 'Sam Field', at: after(99), messages: [] },
    ]);
    expect(await textOf(await exportLog(admin, 'access', part(), after(100)))).toMatch(
      /^"row","at","by","action","post","message"\r\n(.*\r\n){2}$/,
    );
  });

  it('goes on past the first page, and stays inside what is the reader’s', async () => {
    const { ben: reader } = await aPractice();
    const { id } = await aComment({ postId: posts.benClosed, physician: ben });
    await aComment({ status: 'published' });
    for (let turn = 0; turn < 3; turn += 1) {
      await decideNow(reader, id, 'publish', after(turn));
      await decideNow(reader, id, 'undo', after(turn));
    }
    const lines = (await textOf(await exportLog(reader, 'decisions', part(), noon, 4))).trim().split('\r\n');
    expect(lines.slice(1).map((line) => JSON.parse(line.split(',')[0] ?? ''))).toEqual(['7', '6', '5', '4', '3', '2']);
  });
});
