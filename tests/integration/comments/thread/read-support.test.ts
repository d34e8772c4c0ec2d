import { describe, expect, it } from 'vitest';
import { editComment } from '@/lib/comments/asking/change-own-comment';
import { everyThread, threadTag } from '@/lib/comments/comment';
import { readTypicalWaits } from '@/lib/comments/figures/read-typical-wait';
import type { Theme } from '@/lib/comments/theme';
import { countExperiences, readSupportPage, readSupportTags } from '@/lib/comments/thread/read-support';
import { findThreadVersion } from '@/lib/comments/thread-version-store';
import { versionTag } from '@/lib/platform/web/page-versions.mjs';
import { aCanary, aComment, aForm, type CommentParts, decideNow, posts, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { ada, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const own = aViewer('physician', ada);
const both = [posts.ada, posts.benWithAda];
const experiences = { postIds: both, kind: 'experience', theme: null } as const;
const questions = { postIds: both, kind: 'question', theme: null } as const;

const shared = (parts: Partial<CommentParts> = {}) => aComment({ kind: 'experience', status: 'published', ...parts });
const atBen = { postId: posts.benWithAda, physician: ben } as const;

async function idsOf(filter: Parameters<typeof readSupportPage>[0], from: string | null = null, most = 10) {
  const page = await readSupportPage(filter, from, most);
  return page?.comments.map(({ id }) => id) ?? null;
}

async function themed(theme: Theme, at: Date): Promise<string> {
  const { id } = await shared({ at });
  await decideNow(own, id, 'theme', at, { theme });
  return id;
}

describe('what a topic gathers', () => {
  it('brings the first three replies of each message, and how many there are', async () => {
    const { id: parentId } = await shared();
    const alone = await shared();
    for (let turn = 0; turn < 5; turn += 1)
      await aComment({
        kind: 'reply',
        parentId,
        status: 'published',
        body: `So it was for me, too (${turn}).`,
        at: after(turn),
      });
    await aComment({ kind: 'reply', parentId });
    const page = await readSupportPage(experiences, null, 10);
    const [one, other] = [parentId, alone.id].map((id) => page?.comments.find((comment) => comment.id === id));
    expect(one?.replies.map(({ body }) => body)).toEqual([0, 1, 2].map((turn) => `So it was for me, too (${turn}).`));
    expect([one?.replyCount, other?.replyCount, other?.replies.length]).toEqual([5, 0, 0]);
  });

  it('comes from every post of it and from no other, what was published last first, with the post it stands beneath', async () => {
    const early = await shared({ at: noon });
    const late = await shared({ ...atBen, at: after(60) });
    await shared({ postId: posts.benClosed, physician: ben, at: after(120) });
    const page = await readSupportPage(experiences, null, 10);
    expect(page?.comments.map(({ id, postId, body }) => [id, postId, body])).toEqual([
      [late.id, posts.benWithAda, late.body],
      [early.id, posts.ada, early.body],
    ]);
    expect(page?.olderThan).toBeNull();
    expect(await idsOf({ ...experiences, postIds: [] })).toEqual([]);
  });

  it('can be narrowed to one theme', async () => {
    const budget = await themed('budget', noon);
    await themed('feelings', after(60));
    await shared({ at: after(120) });
    expect(await idsOf({ ...experiences, theme: 'budget' })).toEqual([budget]);
    expect(await idsOf({ ...experiences, theme: 'side-effects' })).toEqual([]);
  });

  it('says how many experiences there are, and how many on each theme that has any', async () => {
    await themed('budget', noon);
    await themed('budget', after(60));
    await themed('feelings', after(120));
    await shared({ ...atBen, at: after(180) });
    await shared({ postId: posts.benClosed, physician: ben, at: after(240) });
    await shared({ status: 'held', at: after(300) });
    await aComment({ status: 'published' });
    const { all, of } = await countExperiences(both);
    expect(all).toBe(4);
    expect([...of].sort()).toEqual([
      ['budget', 2],
      ['feelings', 1],
    ]);
    expect(await countExperiences([])).toEqual({ all: 0, of: new Map() });
  });

  it('holds questions once they have an answer, and no replies', async () => {
    const answer = 'In general this passes by itself within a week or two.';
    const answered = await aComment({ status: 'published', answer });
    const waiting = await aComment({ status: 'published' });
    await shared({ kind: 'reply', parentId: waiting.id });
    expect(await idsOf(questions)).toEqual([answered.id]);
    expect(await idsOf(experiences)).toEqual([]);
  });

  it('comes a page at a time, without a gap and without a repeat, also where two were published at once', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 7; index += 1)
      ids.push((await shared({ ...(index % 2 ? atBen : {}), at: after(60 * Math.floor(index / 2)) })).id);
    const seenIds: string[] = [];
    for (let from: string | null = null; ;) {
      const page = await readSupportPage(experiences, from, 3);
      seenIds.push(...(page?.comments.map(({ id }) => id) ?? []));
      from = page?.olderThan ?? null;
      if (from === null) break;
    }
    expect(seenIds).toEqual(await idsOf(experiences));
    expect([...seenIds].sort()).toEqual([...ids].sort());
  });

  it.each(['held', 'declined', 'withdrawn', 'erased'] as const)('holds nothing that is %s', async (status) => {
    const canary = aCanary();
    const { id } = await shared({ status, body: `This helped me: ${canary}.` });
    expect(JSON.stringify(await readSupportPage(experiences, null, 10))).not.toContain(canary);
    expect(await readSupportPage(experiences, id, 10)).toBeNull();
  });

  it('shows an edited experience as it was approved, until the new words are', async () => {
    const canary = aCanary();
    const comment = await shared();
    const form = aForm({ kind: 'experience', theme: 'feelings', message: `Now I say something else: ${canary}.` });
    await editComment(comment.writer, form, await seen(comment.id), after(60));
    expect((await readSupportPage(experiences, null, 10))?.comments).toMatchObject([
      { body: comment.body, theme: null },
    ]);
    expect(await idsOf({ ...experiences, theme: 'feelings' })).toEqual([]);
    await decideNow(own, comment.id, 'publish', after(120));
    expect(await idsOf({ ...experiences, theme: 'feelings' })).toEqual([comment.id]);
  });

  it('does not begin a page after a comment of another topic, kind or theme', async () => {
    const elsewhere = await shared({ postId: posts.benClosed, physician: ben });
    const question = await aComment({ status: 'published' });
    const budget = await themed('budget', noon);
    expect(await readSupportPage(experiences, elsewhere.id, 10)).toBeNull();
    expect(await readSupportPage(experiences, question.id, 10)).toBeNull();
    expect(await readSupportPage({ ...experiences, theme: 'feelings' }, budget, 10)).toBeNull();
    expect(await readSupportPage(experiences, budget, 10)).toEqual({ comments: [], olderThan: null });
  });
});

describe('what is cached of it', () => {
  it('goes out of date whenever any thread changes, and not before', async () => {
    const name = threadTag(everyThread);
    expect(await readSupportTags()).toEqual([name, versionTag(name, 0)]);
    const one = await shared();
    const first = await findThreadVersion(everyThread);
    expect(await readSupportTags()).toEqual([name, versionTag(name, first)]);
    await shared({ ...atBen, status: 'held' });
    expect(await findThreadVersion(everyThread)).toBe(first);
    await shared(atBen);
    const second = await findThreadVersion(everyThread);
    expect(second).toBeGreaterThan(first);
    await decideNow(own, one.id, 'unpublish', noon);
    expect(await findThreadVersion(everyThread)).toBeGreaterThan(second);
    expect(await findThreadVersion(posts.ada)).toBe(await findThreadVersion(everyThread));
  });
});

describe('how long messages waited', () => {
  it('is not said of too few', async () => {
    for (let index = 0; index < 4; index += 1) await shared();
    expect((await readTypicalWaits(after(60))).read).toBeNull();
  });

  it('is the time within which half of the last month’s were read', async () => {
    const day = 24 * 60 * 60;
    const arrived = [];
    for (const hours of [1, 2, 3, 40, 90]) arrived.push({ hours, ...(await aComment({ at: noon })) });
    const old = await aComment({ at: after(-60 * day) });
    await decideNow(own, old.id, 'decline', after(60));
    for (const { id, hours } of arrived) await decideNow(own, id, 'decline', after(hours * 3600));
    expect((await readTypicalWaits(after(4 * day))).read).toEqual({ kind: 'within', hours: 3 });
    expect((await readTypicalWaits(after(40 * day))).read).toBeNull();
  });
});
