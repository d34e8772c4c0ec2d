import { expect, it } from 'vitest';
import { editComment } from '@/lib/comments/asking/change-own-comment';
import { readQueue } from '@/lib/comments/desk/read-queue';
import { parseLogFilter } from '@/lib/comments/log/log-filter';
import { readAccessLog } from '@/lib/comments/log/read-access-log';
import { messagesOf } from '@/lib/identity/access-log/listed-messages';
import { exportAccess } from '@/lib/identity/accounts/export-access';
import type { Viewer } from '@/lib/identity/viewer';
import { database, transaction } from '@/lib/platform/database/database';
import { aComment, aForm, posts, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { readDeskItem } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { ada, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const staff = aViewer('staff');
const open = (viewer: Viewer, at = noon) => readQueue(viewer, { state: 'waiting' }, at);
const rows = (action = 'preview') => database().accessRecord.findMany({ where: { action }, orderBy: { seq: 'asc' } });
const listed = async (action = 'preview') =>
  (await rows(action)).flatMap((row) =>
    messagesOf(row).map(({ commentId }) => ({ accountId: row.accountId, commentId })),
  );
const readLog = async (viewer: Viewer, given: Record<string, string> = {}) =>
  (
    await readAccessLog(
      viewer,
      parseLogFilter((name) => given[name] ?? ''),
      noon,
    )
  ).lines.flatMap(({ messages }) => messages.map(({ commentId }) => commentId));

it('the beginning of a message in the list is a reading: the log says whose, by whom and when', async () => {
  const mine = await aComment();
  const other = await aComment({ postId: posts.benClosed, physician: ben });
  await open(staff);
  expect((await listed()).map(({ commentId }) => commentId).sort()).toEqual([mine.id, other.id].sort());
  const { lines } = await readAccessLog(
    aViewer('physician', ada),
    parseLogFilter(() => ''),
    noon,
  );
  expect(lines).toMatchObject([{ action: 'preview', messages: [{ commentId: mine.id }], at: noon }]);
});

it('a list is one row for each queue in it, and each of its messages is found in the log', async () => {
  const mine = [];
  for (let turn = 0; turn < 5; turn += 1) mine.push((await aComment()).id);
  const shared = await aComment({ postId: posts.benWithAda, physician: ben });
  const others = await aComment({ postId: posts.benClosed, physician: ben });
  await open(staff);
  expect(await rows()).toHaveLength(2);
  const all = [...mine, shared.id, others.id].sort();
  expect((await readLog(aViewer('admin'))).sort()).toEqual(all);
  expect(await readLog(aViewer('admin'), { post: posts.benClosed }), 'that post alone').toEqual([others.id]);
  expect((await readLog(staff)).sort(), 'one’s own doings').toEqual(all);
  const toAda = await readLog(aViewer('physician', ada));
  expect([...toAda].sort(), 'another’s stay another’s').toEqual(all.filter((id) => id !== others.id).sort());
});

it('a person’s copy of the log holds none of the others in a list', async () => {
  const [one, other] = [await aComment(), await aComment()];
  await open(staff);
  const copied = [];
  for await (const row of exportAccess({ commentIds: [one.id] })) copied.push(row);
  expect(copied).toMatchObject([{ action: 'preview', commentId: one.id, detail: null }]);
  expect(JSON.stringify(copied)).not.toContain(other.id);
});

it('the same list within the hour is the same reading; another person, other words and a later look are not', async () => {
  const comment = await aComment();
  await open(staff);
  await open(staff, after(3599));
  expect(await listed()).toHaveLength(1);
  const colleague = aViewer('staff');
  await open(colleague, after(10));
  expect((await listed()).map(({ accountId }) => accountId)).toEqual([staff.accountId, colleague.accountId]);
  await editComment(
    comment.writer,
    aForm({ message: 'I have put it in other words.' }),
    await seen(comment.id),
    after(20),
  );
  await open(colleague, after(30));
  expect(await listed()).toHaveLength(3);
  await open(colleague, after(30 + 3601));
  expect(await listed()).toHaveLength(4);
});

it('who has the whole message open has read its beginning', async () => {
  const { id } = await aComment();
  await readDeskItem(staff, id, noon);
  await open(staff, after(1));
  expect(await listed()).toEqual([]);
  expect(await listed('read')).toEqual([{ accountId: staff.accountId, commentId: id }]);
});

it('a list that cannot be logged is not shown', async () => {
  await aComment();
  const rename = (from: string, to: string) =>
    transaction((tx) => tx.$executeRawUnsafe(`ALTER TABLE "${from}" RENAME TO "${to}"`));
  await rename('AccessRecord', 'AccessRecordElsewhere');
  try {
    await expect(open(staff)).rejects.toThrow();
  } finally {
    await rename('AccessRecordElsewhere', 'AccessRecord');
  }
});
