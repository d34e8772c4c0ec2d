import { describe, expect, it } from 'vitest';
import { findAlikeAnswered, findAlikeElsewhere } from '@/lib/comments/asking/alike-answered';
import { aCanary, aComment, decideNow, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { noon } from '@/tests/support/moments';
import { ada, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const body = 'How long does the swollen ankle usually last after walking?';
const asked = 'How long will my swollen ankle usually last after walking?';
const answer = 'In general this passes by itself within a week or two.';
const find = (message = asked) => findAlikeAnswered(posts.ada, message, noon);

describe('answered questions that ask the same', () => {
  it('come with their words, their answer and who answered', async () => {
    const { id } = await aComment({ body, status: 'published', answer });
    expect(await find()).toMatchObject([{ id, question: body, by: 'Dr Ada Rowe', answer }]);
    expect(await find('May I keep the tablets in the fridge overnight?')).toEqual([]);
  });

  it('are public and answered, and nothing else is shown', async () => {
    const canary = aCanary();
    await aComment({ body: `${body} ${canary}` });
    await aComment({ body: `${body} ${canary}`, status: 'published' });
    await aComment({ body: `${body} ${canary}`, status: 'declined' });
    const { id } = await aComment({ body: `${body} ${canary}`, status: 'published', answer });
    await decideNow(aViewer('physician', ada), id, 'unpublish');
    expect(await find()).toEqual([]);
  });

  it('are the three most alike, the most alike first', async () => {
    for (const more of ['', ' And at night?', ' And in summer, on holiday, and when it is hot?', ' Today?'])
      await aComment({ body: `${body}${more}`, status: 'published', answer });
    const found = await find();
    expect(found).toHaveLength(3);
    expect(found[0]?.question).toBe(body);
  });

  it('are none beneath a post that is not there', async () => {
    expect(await findAlikeAnswered('01E00000000000000000000XXX', asked, noon)).toEqual([]);
  });
});

describe('for whoever decides', () => {
  it('come from other posts on the topics too, with how many were looked through', async () => {
    const canary = aCanary();
    const theirs = [];
    for (const postId of [posts.benWithAda, posts.benClosed]) {
      theirs.push((await aComment({ postId, physician: ben, body, status: 'published', answer })).id);
      await aComment({ postId, physician: ben, body: `${body} ${canary}` });
      await aComment({ postId, physician: ben, body: `${body} ${canary}`, status: 'published' });
    }
    await aComment({ body, status: 'published', answer });
    const found = await findAlikeElsewhere(posts.ada, asked, noon);
    expect(found.searched).toBe(2);
    expect(found.questions.map(({ id }) => id).sort()).toEqual(theirs.sort());
    expect(found.questions[0]).toMatchObject({ question: body, answer });
    expect(JSON.stringify(found)).not.toContain(canary);
    expect((await findAlikeElsewhere(posts.ada, 'May I keep the tablets in the fridge?', noon)).questions).toEqual([]);
  });
});
