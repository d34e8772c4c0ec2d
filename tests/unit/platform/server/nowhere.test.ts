import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { knownAddresses } from '@/lib/platform/server/known-addresses.mjs';
import { nowhere, sendingNowhere } from '@/lib/platform/server/nowhere.mjs';

type Knows = (pattern: string, params: Record<string, string>) => Promise<boolean>;

const shared = globalThis as typeof globalThis & { bedsideKnows?: Knows | undefined };
const find = knownAddresses({
  a: '/posts',
  b: '/posts/[slug]',
  c: '/posts/page/[number]',
  d: '/topics/[id]',
  'e/route': '/topics/[id]/feed.xml',
  f: '/receipt/[id]',
  'g/route': '/media/[...path]',
  h: '/posts/[slug]/questions/[message]',
  i: '/topics/[id]/experiences/[theme]/older/[comment]',
});

const known = new Set([
  '/posts/[slug] migraine',
  '/posts/[slug] migraine.es',
  '/posts/page/[number] 3',
  '/topics/[id] lungs',
  '/topics/[id]/feed.xml lungs',
  '/media/[...path] a/b.jpg',
  '/posts/[slug]/questions/[message] migraine 7',
  '/topics/[id]/experiences/[theme]/older/[comment] lungs all 7',
]);

beforeEach(() => {
  shared.bedsideKnows = async (pattern, params) => known.has([pattern, ...Object.values(params)].join(' '));
});
afterEach(() => {
  shared.bedsideKnows = undefined;
});

function sentTo(url: string, method = 'GET'): Promise<string> {
  return new Promise((resolve) => {
    const request = { url, method } as IncomingMessage;
    sendingNowhere(({ url: to }: IncomingMessage) => resolve(to ?? ''), find)(request, {} as ServerResponse);
  });
}

it.each([
  '/posts/none',
  '/posts/none?x=1',
  '/posts/migraine.xx',
  '/posts/page/999',
  '/posts/page/3.5',
  '/posts/migraine/questions/8',
  '/posts/none/questions/7',
  '/topics/none',
  '/topics/none/feed.xml',
  '/topics/lungs/experiences/all/older/8',
  '/media/none.jpg',
  '/no/such/place',
  '/wp-login.php',
  '/posts/migraine/none',
  '/caf%C3%A9',
])('one page answers for what leads nowhere: %s', async (url) => {
  expect(await sentTo(url)).toBe(nowhere);
});

it.each([
  '/posts',
  '/posts/migraine',
  '/posts/migraine.es',
  '/posts/page/3',
  '/posts/migraine/questions/7',
  '/topics/lungs/feed.xml',
  '/topics/lungs/experiences/all/older/7',
  '/media/a/b.jpg',
  '/receipt/none',
  '/desk/none',
  '/api/none',
  '/_next/static/a.js',
  '/enhance.js',
  '/posts/',
  '//posts',
])('anything else is asked for as it stands: %s', async (url) => {
  expect(await sentTo(url)).toBe(url);
});

it('what comes to be is found at once', async () => {
  expect(await sentTo('/posts/new')).toBe(nowhere);
  known.add('/posts/[slug] new');
  expect(await sentTo('/posts/new')).toBe('/posts/new');
});

it('a form is never sent elsewhere', async () => {
  expect(await sentTo('/posts/none', 'POST')).toBe('/posts/none');
});

it('whoever cannot be asked, or does not answer, knows everything', async () => {
  shared.bedsideKnows = () => Promise.reject(new Error('no content'));
  expect(await sentTo('/posts/none')).toBe('/posts/none');
  shared.bedsideKnows = () => new Promise(() => undefined);
  expect(await sentTo('/posts/none')).toBe('/posts/none');
  shared.bedsideKnows = undefined;
  expect(await sentTo('/posts/none')).toBe('/posts/none');
});
