import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownAddresses } from '@/lib/platform/server/known-addresses.mjs';
import { findRefusal, refusingStrange, routesThatHear } from '@/lib/platform/server/refused-requests.mjs';

const find = knownAddresses({
  '/(site)/page': '/',
  '/(post)/posts/[slug]/page': '/posts/[slug]',
  '/(site)/topics/[id]/feed.xml/route': '/topics/[id]/feed.xml',
  '/feed.xml/route': '/feed.xml',
  '/media/[...path]/route': '/media/[...path]',
  '/(desk)/desk/comments/[id]/open/route': '/desk/comments/[id]/open',
  '/(desk)/desk/posts/[id]/save/route': '/desk/posts/[id]/save',
  '/_not-found/page': '/_not-found',
});
const form = { 'content-type': 'multipart/form-data; boundary=seam' };

function refusalOf(method: string, url: string, headers: Record<string, string> = {}): number | null {
  return findRefusal({ method, url, headers: { host: 'localhost:3000', ...headers } }, find)?.status ?? null;
}

describe('what the build made', () => {
  it.each([
    ['/', '/'],
    ['/posts/migraine', '/posts/[slug]'],
    ['/topics/lungs/feed.xml', '/topics/[id]/feed.xml'],
    ['/media/a/b.jpg', '/media/[...path]'],
    ['/feedXxml', undefined],
    ['/posts', undefined],
    ['/posts/a/b', undefined],
    ['/_not-found', undefined],
  ])('is found by its address: %s', (path, pattern) => {
    expect(find(path)?.pattern).toBe(pattern);
  });
});

describe('a method', () => {
  const places = ['/', '/posts/migraine', '/feed.xml', '/topics/lungs/feed.xml', '/media/a.jpg', '/_next/static/a.js'];

  it.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'PROPFIND'])('%s is taken nowhere', (method) => {
    for (const place of [...places, '/nothing-here', '/api/health'])
      expect([place, refusalOf(method, place, form)]).toEqual([place, 405]);
  });

  it.each(['GET', 'HEAD'])('%s is taken everywhere', (method) => {
    for (const place of [...places, '/nothing-here']) expect([place, refusalOf(method, place)]).toEqual([place, null]);
  });

  it('POST is taken by pages, for a form, and by nothing else', () => {
    expect(refusalOf('POST', '/posts/migraine', form)).toBeNull();
    expect(refusalOf('POST', '/posts/migraine/', form)).toBeNull();
    for (const place of ['/feed.xml', '/topics/lungs/feed.xml', '/media/a.jpg'])
      expect([place, refusalOf('POST', place, form)]).toEqual([place, 405]);
    for (const place of ['/nothing-here', '/_next/static/a.js'])
      expect([place, refusalOf('POST', place, form)]).toEqual([place, 404]);
  });

  it.each([
    {},
    { 'content-type': 'text/plain', 'next-action': 'a'.repeat(42) },
    { 'content-type': 'application/x-www-form-urlencoded' },
    { 'content-type': 'multipart/form-data' },
    { 'content-type': 'multipart/form-data-too; boundary=seam' },
  ])('POST without a form is damaged: %j', (headers) => {
    expect(refusalOf('POST', '/posts/migraine', headers as Record<string, string>)).toBe(400);
  });

  it('POST is heard by the routes that our pages tell something', () => {
    expect(refusalOf('POST', '/desk/comments/01K/open', { 'content-type': 'text/plain' })).toBeNull();
  });

  it('these are the routes that have an answer to it', () => {
    const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('route.ts') && /\bPOST\b/.test(readFileSync(path.join('app', file), 'utf8')),
    );
    const patterns = files.map(
      (file) =>
        `/${path
          .dirname(file)
          .split(path.sep)
          .filter((part) => !part.startsWith('('))
          .join('/')}`,
    );
    expect(patterns.sort()).toEqual([...routesThatHear].sort());
  });
});

describe('an address', () => {
  it.each(['*', '', 'posts', '/posts/%E0%A4%A', '/%', '/%00', '/a%0d%0ab', '/a\\b', '/%5c', 'ftp://x/y'])(
    'that says nothing is damaged: %s',
    (url) => {
      expect(refusalOf('GET', url)).toBe(400);
    },
  );

  it.each(['/', '/posts/caf%C3%A9', '/search?q=%E0%A4%A', '/a%25b', '/a;b', '/..%2f', '/日本'])(
    'that says something goes on: %s',
    (url) => {
      expect(refusalOf('GET', url)).toBeNull();
    },
  );

  it.each(['a b', '[', 'x:99999', '%', 'a/b', ''])('beneath a host that is none is damaged: %s', (host) => {
    expect(refusalOf('GET', '/', { host })).toBe(400);
  });

  it.each(['practice.example', 'localhost:3000', '[::1]:3000', '127.0.0.1'])('beneath a host goes on: %s', (host) => {
    expect(refusalOf('GET', '/', { host })).toBeNull();
  });

  it.each([
    ['http://practice.example/posts?x=1', '/posts?x=1'],
    ['HTTP://practice.example', '/'],
    ['http://practice.example?x', '/?x'],
    ['/posts#ask', '/posts'],
    ['/posts?x=/http://y', '/posts?x=/http://y'],
  ])('%s is the same as %s', (url, same) => {
    const request = { method: 'GET', url, headers: { range: 'bytes=9-1', 'content-type': 'text/plain' } };
    refusingStrange(() => undefined, find)(request as never, {} as never);
    expect(request).toEqual({ method: 'GET', url: same, headers: {} });
  });

  it('of the picture optimizer leads nowhere', () => {
    expect(refusalOf('GET', '/_next/image?url=%2Fmedia%2Fa.jpg&w=640&q=75')).toBe(404);
    expect(refusalOf('GET', '/_next/static/image.js')).toBeNull();
  });
});
