import { beforeEach, describe, expect, it } from 'vitest';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { threadTag } from '@/lib/comments/comment';
import { findThreadVersion } from '@/lib/comments/thread-version-store';
import type { Connections } from '@/lib/platform/database/database';
import { noteVersion } from '@/lib/platform/web/page-versions.mjs';
import { searchSite } from '@/lib/search/read-search';
import { aCanary, aComment, aForm, type CommentParts, decideNow, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { after } from '@/tests/support/moments';
import { ada, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

let minutes = 0;
// Later than whatever an earlier test has left in memory: versions of threads follow the clock.
beforeEach(() => {
  minutes += 10;
});

const at = (): Date => after(minutes * 60);

/** As a reader would, once this process has learnt of the thread's change. */
async function find(words: string) {
  for (const postId of Object.values(posts)) noteVersion(threadTag(postId), await findThreadVersion(postId));
  return (await searchSite({ query: words, kind: null, topic: null, page: 1 }, at())).items;
}

describe('an answered question', () => {
  it('is found by its own words and by those of its answer, and names who answered', async () => {
    const [asked, told] = [aCanary(), aCanary()];
    const question = await aComment({
      at: at(),
      status: 'published',
      body: `How long does ${asked} last?`,
      answer: `In general ${told} passes within a week.`,
    });
    for (const words of [asked, told]) {
      const [found] = await find(words);
      const subject = found?.subject;
      expect([found?.id, found?.kind, subject?.is === 'answer' && subject.answered.answer.name]).toEqual([
        question.id,
        'answer',
        'Dr Ada Rowe',
      ]);
      expect(found?.snippet.parts.find(({ isMatch }) => isMatch)?.words).toBe(words);
    }
  });

  it('is not found a moment after it was taken down', async () => {
    const word = aCanary();
    const question = await aComment({
      at: at(),
      status: 'published',
      body: `How long does ${word} last?`,
      answer: 'About a week, in general.',
    });
    expect(await find(word)).toHaveLength(1);
    await decideNow(aViewer('physician', ada), question.id, 'unpublish', after(minutes * 60 + 5));
    expect(await find(word)).toEqual([]);
  });
});

describe('a claim met elsewhere', () => {
  it('is found with what a physician says of it, once it is rated', async () => {
    const [met, why] = [aCanary(), aCanary()];
    const claim = `Tea of ${met} replaces every tablet.`;
    const form = aForm({ message: 'Is this true, or only a story?', claim });
    const stored = await submitComment(form, { network: '192.0.2.1', codes: [] }, at());
    if (stored.kind !== 'stored') throw new Error(stored.kind);
    const physician = aViewer('physician', ada);
    await decideNow(physician, stored.commentId, 'publish', at());
    expect(await find(met)).toEqual([]);
    await decideNow(physician, stored.commentId, 'answer', at(), {
      answer: 'In general it does not, so keep to what was prescribed.',
      rating: 'misleading',
      ratingReason: `Nobody has tried it, and ${why} speaks against it.`,
    });
    for (const word of [met, why]) expect((await find(word)).map(({ id }) => id)).toEqual([stored.commentId]);
  });
});

describe('nothing else of a thread', () => {
  const hidden: [string, Partial<CommentParts>][] = [
    ['held', {}],
    ['sent back', { returned: true }],
    ['passed on', { escalation: 'physician' }],
    ['declined', { status: 'declined' }],
    ['withdrawn', { status: 'withdrawn' }],
    ['erased', { status: 'erased' }],
    ['published but not answered', { status: 'published' }],
    ['an experience', { status: 'published', kind: 'experience' }],
  ];

  it.each(hidden)('is found: %s', async (_name, parts) => {
    const word = aCanary();
    await aComment({ at: at(), status: 'published', answer: 'About a week, in general.' });
    await aComment({ at: at(), ...parts, body: `How long does ${word} last?` });
    expect(JSON.stringify(await find(word))).not.toContain(word);
  });
});

describe('while the database is away', () => {
  const connections = () => (globalThis as unknown as { bedsideConnections: Connections }).bedsideConnections;

  /** Runs `work` on a database that answers nothing; gives how often it was asked. */
  async function whileAway(work: () => Promise<unknown>): Promise<number> {
    const { reading } = connections();
    let tries = 0;
    connections().reading = new Proxy(reading, {
      get: () => {
        tries += 1;
        throw new Error('connection refused');
      },
    });
    await work().finally(() => (connections().reading = reading));
    return tries;
  }

  const findAt = async (words: string, moment: Date) =>
    (await searchSite({ query: words, kind: null, topic: null, page: 1 }, moment)).items.map(({ id }) => id);

  it('one try is made for all threads and searches, what may have changed is not shown, and the posts are still found', async () => {
    const words = [aCanary(), aCanary()];
    const [changed, kept] = [aCanary(), aCanary()];
    for (const [index, postId] of [posts.ada, posts.benWithAda].entries())
      await aComment({
        at: at(),
        postId,
        physician: index === 0 ? ada : ben,
        status: 'published',
        body: `How long does ${words[index] ?? ''} last?`,
        answer: `In general ${index === 0 ? changed : kept} passes within a week.`,
      });
    expect(await find(changed)).toHaveLength(1);
    const versions = await Promise.all([posts.ada, posts.benWithAda].map(findThreadVersion));
    for (const [index, postId] of [posts.ada, posts.benWithAda].entries())
      noteVersion(threadTag(postId), (versions[index] ?? 0) + 1);
    const moment = at();
    const tries = await whileAway(async () => {
      const found = await Promise.all(['Quillwort', changed, kept, words[0] ?? ''].map((word) => findAt(word, moment)));
      expect(found[0]).toContain(posts.ada);
      expect(found.slice(1)).toEqual([[], [], []]);
      expect(await findAt(changed, moment)).toEqual([]);
    });
    expect(tries).toBe(1);
    expect(logLines().filter((line) => line.includes('search-thread-unread'))).toHaveLength(1);
    expect(await whileAway(() => findAt(changed, moment)), 'none before the pause is over').toBe(0);
    expect(await findAt(changed, new Date(moment.getTime() + 4_000))).toHaveLength(1);
    expect(await findAt(kept, new Date(moment.getTime() + 4_000))).toHaveLength(1);
  });
});
