import { createServer, type IncomingMessage, request as ask, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cachingOf, settlingHeaders } from '@/lib/platform/server/outgoing-headers.mjs';
import { isReached, noteReached } from '@/lib/platform/web/reached-actions.mjs';

let behind: RequestListener;
const server = createServer(settlingHeaders((request, response) => behind(request, response)));
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

function get(headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: IncomingMessage['headers']; text: string }>((resolve, reject) => {
    const sent = ask({ port, host: '127.0.0.1', path: '/', method, headers, agent: false }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject).end();
  });
}

describe('for how long others may keep an answer', () => {
  it.each([
    ['', 'public, max-age=0, s-maxage=60'],
    ['s-maxage=60, stale-while-revalidate=31535940', 'public, max-age=0, s-maxage=60'],
    ['s-maxage=31536000', 'public, max-age=0, s-maxage=60'],
    ['public, max-age=0', 'public, max-age=0, s-maxage=60'],
    ['public, max-age=0, must-revalidate', 'public, max-age=0, s-maxage=60'],
    ['public, max-age=600', 'public, max-age=60'],
    ['public, max-age=20, stale-if-error=86400', 'public, max-age=20'],
    ['private, no-store', 'private, no-store'],
    [
      'private, no-cache, no-store, max-age=0, must-revalidate',
      'private, no-cache, no-store, max-age=0, must-revalidate',
    ],
    ['public, max-age=31536000, immutable', 'public, max-age=31536000, immutable'],
  ])('%s becomes %s', (given, settled) => {
    expect(cachingOf('GET', 200, given)).toBe(settled);
    expect(cachingOf('HEAD', 308, given)).toBe(settled);
  });

  it('is no time for a form and for what went wrong, and a minute for what is not there', () => {
    expect(cachingOf('POST', 200, '')).toBe('no-store');
    expect(cachingOf('GET', 503, 's-maxage=60')).toBe('no-store');
    expect(cachingOf('GET', 404, '')).toBe('public, max-age=0, s-maxage=60');
  });
});

it.each([
  [Infinity, '', 'public, max-age=0, s-maxage=60'],
  [25, '', 'public, max-age=0, s-maxage=25'],
  [25, 'public, max-age=600', 'public, max-age=25'],
  [0, '', 'public, max-age=0, s-maxage=0'],
  [3, 'private, no-store', 'private, no-store'],
])('a copy that others keep does not outlive what the clock changes in %d seconds', (turn, given, settled) => {
  expect(cachingOf('GET', 200, given, turn)).toBe(settled);
});

describe('the headers of an answer', () => {
  it('do not ask for a connection to the page’s own host, and ask for what they need', async () => {
    behind = (_request, response) => {
      response.appendHeader('link', '</>; rel=preconnect; crossorigin=""');
      response.appendHeader('link', '</>; rel=preconnect, </font.woff2>; rel=preload; as=font');
      response.end('page');
    };
    expect((await get()).headers.link).toBe('</font.woff2>; rel=preload; as=font');
    behind = (_request, response) =>
      response.writeHead(200, { link: '</>; rel=preconnect; crossorigin=""' }).end('page');
    const { headers, text } = await get();
    expect([headers.link, text]).toEqual([undefined, 'page']);
  });
});

describe('whoever has an answer', () => {
  const changed = 'Fri, 27 Nov 2026 10:00:00 GMT';
  const document: RequestListener = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/xml', etag: '"one"', 'last-modified': changed });
    response.write('words ');
    response.end('of it');
  };

  it.each([
    ['by its tag', { 'if-none-match': '"one"' }],
    ['by its tag among others', { 'if-none-match': '"zero", W/"one"' }],
    ['whatever it is', { 'if-none-match': '*' }],
    ['by its moment', { 'if-modified-since': changed }],
    ['by a later moment', { 'if-modified-since': 'Sat, 28 Nov 2026 10:00:00 GMT' }],
  ])('is not sent it again, %s', async (_how, headers) => {
    behind = document;
    const response = await get(headers);
    expect([response.status, response.text, response.headers.etag]).toEqual([304, '', '"one"']);
    expect(response.headers['content-type']).toBeUndefined();
    expect((await get(headers, 'HEAD')).status).toBe(304);
  });

  it.each([
    ['an older one by its tag, whatever its moment', { 'if-none-match': '"zero"', 'if-modified-since': changed }],
    ['an older one by its moment', { 'if-modified-since': 'Fri, 27 Nov 2026 09:59:59 GMT' }],
    ['no moment at all', { 'if-modified-since': 'yesterday' }],
    ['nothing', {}],
  ])('is sent it with %s', async (_what, headers) => {
    behind = document;
    expect((await get(headers as Record<string, string>)).text).toBe('words of it');
  });

  it('is told so for nothing but a whole document', async () => {
    behind = (_request, response) => response.writeHead(404, { etag: '"one"' }).end('none');
    expect((await get({ 'if-none-match': '"one"' })).status).toBe(404);
    behind = document;
    expect((await get({ 'if-none-match': '"one"' }, 'POST')).status).toBe(200);
  });
});

describe('a form', () => {
  const failing: RequestListener = (_request, response) => {
    response.statusCode = 500;
    response.setHeader('content-type', 'text/html');
    response.setHeader('content-length', 18);
    response.write('a page of a fault ');
    response.end();
  };

  it('that fails before any deed of ours was damaged, and is told so in words', async () => {
    behind = failing;
    const response = await get({}, 'POST');
    expect([response.status, response.headers['content-type']]).toEqual([400, 'text/plain; charset=utf-8']);
    expect(response.text).toMatch(/damaged/);
    expect(response.text).not.toMatch(/fault/);
    behind = (_request, response) => response.writeHead(500).end('fault');
    expect((await get({}, 'POST')).text).toMatch(/damaged/);
  });

  it('that fails in a deed of ours is a fault of ours', async () => {
    behind = (request, response) =>
      setImmediate(() => {
        expect(isReached()).toBe(false);
        noteReached();
        expect(isReached()).toBe(true);
        failing(request, response);
      });
    expect(await get({}, 'POST')).toMatchObject({ status: 500, text: 'a page of a fault ' });
  });

  it('is none when a page was asked for', async () => {
    behind = failing;
    expect((await get()).status).toBe(500);
    expect(isReached()).toBe(true);
  });
});
