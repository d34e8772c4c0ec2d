import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { isKnownAddress } from '@/lib/comments/thread/known-address';
import { knownAddresses } from '@/lib/platform/server/known-addresses.mjs';
import { aComment, decideNow, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { ada, aViewer } from '@/tests/support/viewers';

withDatabase();

/** Every address that the site has, as its folders write it. */
const patterns = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  .map((file) => `/${file.replace(/\/?(page\.tsx|route\.ts)$/, '').replace(/\([^)]*\)\/?/g, '')}`);
const find = knownAddresses(Object.fromEntries(patterns.map((pattern, index) => [String(index), pattern])));

const knows = (path: string): Promise<boolean> => {
  const address = find(path);
  if (!address?.pattern.includes('[')) throw new Error(`${path} has no name in it`);
  return isKnownAddress(address.pattern, address.params, noon);
};

const own = aViewer('physician', ada);
const anyId = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const slug = 'ada-alone';

describe('an address that somebody made up', () => {
  /** Asked for by a session or a code, or answered from a list of files without making a page. */
  const others = /^\/(desk|receipt|api|media)\//;

  it.each(patterns.filter((pattern) => pattern.includes('[') && !others.test(pattern)))(
    'is told from what is there, on %s',
    async (pattern) => {
      const made = pattern.replace(/\[[^\]]+\]/g, 'no-such-thing');
      expect(await knows(made)).toBe(false);
    },
  );

  it.each(['', '0', '1', '01', '2', '999', '1e3', '-1', '99999999'])(
    'is no page of the list of posts: "%s"',
    async (number) => {
      expect(await isKnownAddress('/posts/page/[number]', { number }, noon)).toBe(false);
    },
  );

  it.each([
    `/posts/${slug}/questions/${anyId}`,
    `/posts/${slug}/questions/older/${anyId}`,
    `/posts/no-such-post/questions/${anyId}`,
    `/topics/no-such-topic/questions/older/${anyId}`,
    `/practice/stories/${anyId}`,
    `/practice/stories/older/${anyId}`,
    `/reply/${anyId}`,
    `/report/${anyId}`,
  ])('may look right: %s', async (path) => {
    expect(await knows(path)).toBe(false);
  });
});

describe('what is there', () => {
  it.each([`/posts/${slug}`, `/posts/${slug}/changes`, `/posts/${slug}/opengraph-image`, `/posts/${slug}/questions`])(
    'is known: %s',
    async (path) => {
      expect(await knows(path)).toBe(true);
    },
  );

  let id: string;
  beforeEach(async () => {
    ({ id } = await aComment());
  });
  const pages = () => [
    `/posts/${slug}/questions/${id}`,
    `/posts/${slug}/questions/older/${id}`,
    `/reply/${id}`,
    `/report/${id}`,
  ];

  it('is known from the moment on that it is public, and no longer once it is not', async () => {
    for (const path of pages()) expect([path, await knows(path)]).toEqual([path, false]);
    await decideNow(own, id, 'publish');
    for (const path of pages()) expect([path, await knows(path)]).toEqual([path, true]);
    expect(await knows(`/posts/ben-with-ada/questions/${id}`), 'beneath another post').toBe(false);
    await decideNow(own, id, 'unpublish', after(1));
    for (const path of pages()) expect([path, await knows(path)]).toEqual([path, false]);
  });

  it('among what a topic gathers, only where a page may begin after it', async () => {
    const topic = 'practice';
    const { id: experience } = await aComment({ kind: 'experience', status: 'published', postId: posts.ada });
    expect(await knows(`/topics/${topic}/experiences/all/older/${experience}`)).toBe(true);
    expect(await knows(`/topics/${topic}/experiences/budget/older/${experience}`)).toBe(false);
    expect(await knows(`/topics/${topic}/experiences/none/older/${experience}`)).toBe(false);
    expect(await knows(`/topics/${topic}/questions/older/${experience}`)).toBe(false);
  });
});
