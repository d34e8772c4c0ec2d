import { createServer, type IncomingMessage, request as ask, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settlingHeaders } from '@/lib/platform/server/outgoing-headers.mjs';
import { rememberingResponses } from '@/lib/platform/server/response-cache.mjs';
import { noteVersion } from '@/lib/platform/web/page-versions.mjs';

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  text: string;
}

const documentHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'x-nextjs-prerender': '1',
  'x-nextjs-cache': 'HIT',
  'content-security-policy': "script-src 'self'",
  etag: '"one"',
};

let clock = 0;
let made = 0;
let version = 0;
let behind: RequestListener;
let port = 0;
const server = createServer(
  settlingHeaders(
    rememberingResponses(
      (request, response) => behind(request, response),
      () => clock,
    ),
  ),
);

beforeEach(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  ({ port } = server.address() as AddressInfo);
  // Each test starts with nothing kept.
  noteVersion('thread:of-this-test', (version += 1));
  made = 0;
  behind = (_request, response) => {
    made += 1;
    response.writeHead(200).end(`page ${made}`);
  };
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function get(path = '/posts/one', headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = ask({ port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on('error', reject).end();
  });
}

function document(headers: Record<string, string> = {}, status = 200): RequestListener {
  return (_request, response) => {
    made += 1;
    for (const [name, value] of Object.entries({ ...documentHeaders, ...headers })) response.setHeader(name, value);
    response.statusCode = status;
    response.write('page ');
    response.end(`${made}`);
  };
}

describe('a finished public document', () => {
  it('is sent again for a moment, with its headers and all its bytes', async () => {
    behind = document();
    const first = await get();
    const second = await get();
    expect([first.text, second.text, made]).toEqual(['page 1', 'page 1', 1]);
    expect(second.headers).toMatchObject(documentHeaders);
    expect(second.headers['content-length']).toBe('6');
  });

  it('is asked for again once the moment is over', async () => {
    behind = document();
    await get();
    clock += 1_000;
    expect((await get()).text).toBe('page 2');
  });

  it('is forgotten when anything has changed', async () => {
    behind = document();
    await get();
    noteVersion('thread:of-this-test', (version += 1));
    expect((await get()).text).toBe('page 2');
  });

  it('is not kept when the change came while it was made, even if others asked meanwhile', async () => {
    behind = (request, response) => {
      noteVersion('thread:of-this-test', (version += 1));
      document()(request, response);
    };
    await Promise.all([get(), get()]);
    behind = document();
    expect((await get()).text).toBe('page 3');
  });

  it('is not sent to those who have it', async () => {
    behind = document();
    await get();
    const response = await get('/posts/one', { 'if-none-match': '"one"' });
    expect([response.status, response.text, made]).toEqual([304, '', 1]);
    expect(response.headers['content-type']).toBeUndefined();
  });
});

describe('nothing is gathered', () => {
  /** Which parts of an answer are copied, though a layer such as compression is laid above meanwhile, which must stay there. */
  async function copied(headers: Record<string, string>, parts: string[]): Promise<boolean[]> {
    const copies = vi.spyOn(Buffer, 'from');
    const given = parts.map((part) => new TextEncoder().encode(part));
    behind = (_request, response) => {
      for (const [name, value] of Object.entries({ ...documentHeaders, ...headers })) response.setHeader(name, value);
      const below = response.write.bind(response);
      const laid = (part: unknown): boolean => below(part);
      response.write = laid;
      for (const part of given) response.write(part);
      expect(response.write).toBe(laid);
      response.end('the end');
    };
    expect((await get()).text).toBe(`${parts.join('')}the end`);
    const seen = given.map((part) => copies.mock.calls.some(([first]) => (first as unknown) === part));
    copies.mockRestore();
    return seen;
  }

  it.each([
    ['an export', { 'content-type': 'text/csv' }],
    ['a stream of events', { 'content-type': 'text/event-stream' }],
    ['a page of one person', { 'x-nextjs-prerender': '0' }],
  ])('of %s, from its first part on', async (_what, headers) => {
    expect(await copied(headers, ['a', 'b'])).toEqual([false, false]);
  });

  it('of a document once it is too long', async () => {
    const half = 'x'.repeat(200 * 1024);
    expect(await copied({}, [half, half, 'y'])).toEqual([true, true, false]);
    behind = document();
    expect((await get()).text).toBe('page 1');
  });
});

describe('the page for what leads nowhere', () => {
  it('is kept under its own address alone', async () => {
    behind = document({}, 404);
    await get('/nowhere');
    expect(await get('/nowhere')).toMatchObject({ status: 404, text: 'page 1' });
  });

  it('is not kept when it is something else', async () => {
    behind = document({}, 200);
    await get('/nowhere');
    expect((await get('/nowhere')).text).toBe('page 2');
  });
});

describe('what is not the same for everyone is made for each', () => {
  it.each([
    ['a page that was not prerendered', { 'x-nextjs-prerender': '0' }],
    ['a page that is just being renewed', { 'x-nextjs-cache': 'STALE' }],
    ['an answer that sets a cookie', { 'set-cookie': 'receipt=1' }],
    ['something else than a page', { 'content-type': 'text/x-component' }],
  ])('%s', async (_name, headers) => {
    behind = document(headers);
    await get();
    expect((await get()).text).toBe('page 2');
  });

  it('an address that leads nowhere', async () => {
    behind = document({}, 404);
    await get();
    expect((await get()).text).toBe('page 2');
  });

  it.each([
    ['a query', '/posts/one?x=1', {}, 'GET'],
    ['flight data', '/posts/one', { rsc: '1' }, 'GET'],
    ['a form', '/posts/one', { 'content-type': 'text/plain' }, 'POST'],
    ['headers only', '/posts/one', {}, 'HEAD'],
    ['another name of the site', '/posts/one', { host: 'other.example' }, 'GET'],
    ['other encodings', '/posts/one', { 'accept-encoding': 'gzip' }, 'GET'],
    ['a part of it', '/posts/one', { range: 'bytes=0-1' }, 'GET'],
  ])('a request with %s', async (_name, path, headers, method) => {
    behind = document();
    await get();
    await get(path, headers, method);
    expect(made).toBe(2);
  });
});
