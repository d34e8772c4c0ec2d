import { expect, it } from 'vitest';
import { messageLink } from '@/lib/comments/comment';
import { listPublicQuestions } from '@/lib/comments/duplicates/merged-store';
import { aComment, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { readSimilar } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { ada, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const own = aViewer('physician', ada);

it('every public question of the post is looked through, however many, and no other', async () => {
  const all: string[] = [];
  for (let count = 0; count < 8; count += 1)
    all.unshift((await aComment({ status: 'published', at: after(Math.floor(count / 2)) })).id);
  await aComment();
  await aComment({ kind: 'experience', status: 'published' });
  await aComment({ postId: posts.benWithAda, physician: ben, status: 'published' });
  for (const atOnce of [1, 2, 3, 500]) {
    const listed = (await listPublicQuestions(posts.ada, 100, atOnce)).map(({ id }) => id);
    expect([...listed].sort()).toEqual([...all].sort());
  }
  expect(await listPublicQuestions(posts.ada, 5, 2)).toHaveLength(5);
});

it('one is found by its address or its number, and not if it is of another post or not public', async () => {
  const [here, held] = [await aComment({ status: 'published' }), await aComment()];
  const elsewhere = await aComment({ postId: posts.benWithAda, physician: ben, status: 'published' });
  const asking = await aComment({ body: 'Something quite different that nobody else has asked.' });
  const found = async (asked: string) => (await readSimilar(own, asking.id, asked, noon)).questions.map(({ id }) => id);
  expect(await found(`https://bedside.example${messageLink('ada-alone', here.id)}`)).toEqual([here.id]);
  expect(await found(here.id)).toEqual([here.id]);
  for (const { id } of [held, elsewhere, asking]) expect(await found(id)).toEqual([]);
});
