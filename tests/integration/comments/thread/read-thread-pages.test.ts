import { describe, expect, it } from 'vitest';
import { pageLength } from '@/lib/comments/thread/read-thread';
import { readConversation, readThreadOutline, readThreadPage } from '@/lib/comments/thread/read-thread-pages';
import { database } from '@/lib/platform/database/database';
import { aComment, decideNow, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { after } from '@/tests/support/moments';
import { idOf, many } from '@/tests/support/thread/many-messages';
import { ada, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const own = aViewer('physician', ada);

describe('the pages of a thread', () => {
  const idsOf = ({ comments }: { comments: { id: string }[] }) => comments.map(({ id }) => id);

  it('hold every message once, newest first, also where moments are equal, and lead there and back', async () => {
    await many(2 * pageLength + 3, { begin: 1, sameMomentBy: 3 });
    const pages = [await readThreadPage(posts.ada, null)];
    for (let last = pages[0]; last?.olderThan; last = pages.at(-1) ?? null)
      pages.push(await readThreadPage(posts.ada, last.olderThan));
    expect(pages.map((page) => page && idsOf(page).length)).toEqual([pageLength, pageLength, 3]);
    const all = pages.flatMap((page) => (page ? idsOf(page) : []));
    expect(new Set(all).size).toBe(2 * pageLength + 3);
    expect(pages.map((page) => page?.newer)).toEqual([null, { after: null }, { after: pages[0]?.olderThan }]);
    const outline = await readThreadOutline(posts.ada);
    expect(outline.pages).toEqual([null, pages[0]?.olderThan, pages[1]?.olderThan]);
  });

  it('keep their place when something new is published, and when what stands around it is taken down', async () => {
    await many(pageLength + 2, { begin: 1 });
    const first = await readThreadPage(posts.ada, null);
    const place = first?.olderThan ?? '';
    const before = await readThreadPage(posts.ada, place);
    await aComment({ status: 'published', at: after(5000) });
    expect(idsOf((await readThreadPage(posts.ada, place))!)).toEqual(idsOf(before!));
    await database().comment.update({ where: { id: place }, data: { publishedRevisionId: null, publishedAt: null } });
    expect(await readThreadPage(posts.ada, place)).toBeNull();
  });

  it.each(['held', 'declined', 'withdrawn', 'erased'] as const)(
    'do not begin after what is %s, beneath another post, or a reply',
    async (status) => {
      const hidden = await aComment({ status });
      const other = await aComment({ postId: posts.benWithAda, physician: ben, status: 'published' });
      const parent = await aComment({ status: 'published' });
      const reply = await aComment({ kind: 'reply', parentId: parent.id, status: 'published' });
      for (const { id } of [hidden, other, reply]) expect(await readThreadPage(posts.ada, id)).toBeNull();
      for (const { id } of [hidden, other]) expect(await readConversation(posts.ada, id)).toBeNull();
    },
  );
});

describe('the page of one message', () => {
  it('holds its answer and its replies, a part at a time, and leads through all of them and back', async () => {
    const answer = 'In general this passes by itself within a week or two.';
    const { id } = await aComment({ status: 'published', answer });
    await many(2 * pageLength + 1, { parentId: id, begin: 1, sameMomentBy: 2 });
    const seenIds: string[] = [];
    const begins: string[] = [];
    for (let place: string | null = id; place !== null;) {
      const page: Awaited<ReturnType<typeof readConversation>> = await readConversation(posts.ada, place);
      expect(page?.comment).toMatchObject({ id, answer: { body: answer } });
      expect(page?.earlier).toBe(begins.at(-1) ?? null);
      seenIds.push(...(page?.comment.replies.map((reply) => reply.id) ?? []));
      begins.push(place);
      place = page?.later ?? null;
    }
    expect(begins).toHaveLength(3);
    expect(new Set(seenIds).size).toBe(2 * pageLength + 1);
  });

  it('is reached by every reply, which stands on it', async () => {
    const { id } = await aComment({ status: 'published' });
    await many(pageLength + 5, { parentId: id, begin: 1 });
    for (let number = 1; number <= pageLength + 5; number += 1) {
      const page = await readConversation(posts.ada, idOf(number));
      expect([page?.comment.id, page?.comment.replies[0]?.id]).toEqual([id, idOf(number)]);
    }
    expect((await readConversation(posts.ada, idOf(1)))?.earlier, 'the first reply').toBeNull();
    expect((await readConversation(posts.ada, idOf(2)))?.earlier, 'few before it').toBe(id);
  });

  it('is gone with what it stands beneath', async () => {
    const parent = await aComment({ status: 'published' });
    const reply = await aComment({ kind: 'reply', parentId: parent.id, status: 'published' });
    expect(await readConversation(posts.ada, reply.id)).not.toBeNull();
    await decideNow(own, parent.id, 'unpublish');
    for (const { id } of [parent, reply]) expect(await readConversation(posts.ada, id)).toBeNull();
  });
});
