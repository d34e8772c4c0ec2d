import { expect, it } from 'vitest';
import { editComment } from '@/lib/comments/asking/change-own-comment';
import { readQueue } from '@/lib/comments/desk/read-queue';
import { parseLogFilter } from '@/lib/comments/log/log-filter';
import { readAccessLog } from '@/lib/comments/log/read-access-log';
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
const listed = async (action = 'preview') =>
  (await database().accessRecord.findMany({ where: { action }, orderBy: { seq: 'asc' } })).map(
    ({ accountId, commentId }) => ({ accountId, commentId }),
  );

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
  expect(lines).toMatchObject([{ action: 'preview', commentId: mine.id, at: noon }]);
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
