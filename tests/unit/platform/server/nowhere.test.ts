import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { knownAddresses } from '@/lib/platform/server/known-addresses.mjs';
import { nowhere, sendingNowhere } from '@/lib/platform/server/nowhere.mjs';

const shared = globalThis as typeof globalThis & {
  bedsideKnows?: ((list: string, name: string) => Promise<boolean>) | undefined;
};
const find = knownAddresses({
  a: '/posts',
  b: '/posts/[slug]',
  c: '/posts/page/[number]',
  d: '/topics/[id]',
  'e/route': '/topics/[id]/feed.xml',
  f: '/receipt/[id]',
  'g/route': '/media/[...path]',
});

beforeEach(() => {
  shared.bedsideKnows = async (list, name) =>
    ['posts migraine', 'posts migraine.es', 'topics lungs'].includes(`${list} ${name}`);
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
  '/topics/none',
  '/topics/none/feed.xml',
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
  '/topics/lungs/feed.xml',
  '/media/a.jpg',
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

it('a form is never sent elsewhere', async () => {
  expect(await sentTo('/posts/none', 'POST')).toBe('/posts/none');
});

it('whoever cannot be asked knows everything', async () => {
  shared.bedsideKnows = () => Promise.reject(new Error('no content'));
  expect(await sentTo('/posts/none')).toBe('/posts/none');
  shared.bedsideKnows = undefined;
  expect(await sentTo('/posts/none')).toBe('/posts/none');
});
