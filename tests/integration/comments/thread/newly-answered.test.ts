import { expect, it } from 'vitest';
import { readNewlyAnswered } from '@/lib/comments/thread/read-support';
import { countQuestions } from '@/lib/comments/thread/read-thread';
import { aComment, type CommentParts, decideNow, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { after } from '@/tests/support/moments';
import { ada, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const answer = 'In general this passes by itself within a week or two.';
const answered = (parts: Partial<CommentParts> = {}) => aComment({ status: 'published', answer, ...parts });
const idsOf = async (mayShow: (postId: string) => boolean, most = 10) =>
  (await readNewlyAnswered(mayShow, most)).map(({ id }) => id);

it('shows what was answered last first, from beneath the posts that may be shown, and no more than asked for', async () => {
  const first = await answered();
  const elsewhere = await answered({ postId: posts.benWithAda, physician: ben, at: after(30) });
  const last = await answered({ at: after(60) });
  expect(await idsOf(() => true)).toEqual([last.id, elsewhere.id, first.id]);
  expect(await idsOf((postId) => postId === posts.ada)).toEqual([last.id, first.id]);
  expect(await idsOf(() => true, 1)).toEqual([last.id]);
});

it('shows nothing that waits for an answer, is not public, or was taken down', async () => {
  await aComment({ status: 'published' });
  await aComment();
  const { id } = await answered();
  await decideNow(aViewer('physician', ada), id, 'unpublish', after(60), { reason: 'could-harm' });
  expect(await idsOf(() => true)).toEqual([]);
});

it('counts the public questions beneath a post, and those with an answer', async () => {
  await answered();
  await aComment({ status: 'published' });
  await aComment({ kind: 'experience', status: 'published' });
  await aComment();
  expect(await countQuestions(posts.ada)).toEqual({ questions: 2, answered: 1 });
  expect(await countQuestions(posts.benClosed)).toEqual({ questions: 0, answered: 0 });
});
