import {
  createServer,
  type IncomingMessage,
  request as httpRequest,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { formBytes, limitingForms } from '@/lib/platform/server/form-bodies.mjs';
import { keepingForms, losesWords } from '@/lib/platform/server/unstored-forms.mjs';

const shared = globalThis as typeof globalThis & { bedsideKeepWords?: unknown };
let page: RequestListener = (_request, response) => void response.end('by the page');
let seen: string[] = [];
const server = createServer(
  limitingForms(
    keepingForms((request: IncomingMessage, response: ServerResponse) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        seen.push(Buffer.concat(parts).toString());
        page(request, response);
      });
    }),
  ),
);
let url = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
afterEach(() => {
  seen = [];
  page = (_request, response) => void response.end('by the page');
  delete shared.bedsideKeepWords;
});

function send(message: string, headers: Record<string, string> = {}, path = '/posts/a-post'): Promise<Response> {
  const body = new FormData();
  body.append('message', message);
  return fetch(`${url}${path}`, { method: 'POST', body, headers });
}

function holding(): { lost: { status: number; body: Buffer | null; path: string }[] } {
  const lost: { status: number; body: Buffer | null; path: string }[] = [];
  shared.bedsideKeepWords = async (given: (typeof lost)[number]) => {
    lost.push(given);
    return { headers: { 'content-type': 'text/html', 'x-held': 'yes' }, html: `held: ${String(given.body)}` };
  };
  return { lost };
}

/** A body whose length is not said. */
function sendInPieces(pieces: number, size: number): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${url}/x`, { method: 'POST', headers: { 'content-type': 'text/plain' } }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    for (let piece = 0; piece < pieces; piece += 1) sent.write('x'.repeat(size));
    sent.end();
  });
}

describe('a file', () => {
  it('is taken by the pages that take files, up to their own limit, and by no other', async () => {
    const file = 'x'.repeat(2 * 1024 * 1024);
    expect(await (await send(file, {}, '/desk/posts/import?x=1')).text()).toBe('by the page');
    for (const path of ['/desk/posts/imports', '/desk/posts/new', '/posts/desk/posts/import'])
      expect((await send(file, {}, path)).status).toBe(413);
    expect((await send('x'.repeat(22 * 1024 * 1024), {}, '/desk/posts/import')).status).toBe(413);
  });

  it('waits while two others are being received', async () => {
    const waiting: (() => void)[] = [];
    page = (_request, response) => void waiting.push(() => void response.end('taken'));
    const file = 'x'.repeat(1024 * 1024);
    const two = [send(file, {}, '/desk/posts/import'), send(file, {}, '/desk/posts/import')];
    while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await send(file, {}, '/desk/posts/import')).status).toBe(503);
    for (const end of waiting) end();
    expect(await Promise.all((await Promise.all(two)).map((one) => one.text()))).toEqual(['taken', 'taken']);
    page = (_request, response) => void response.end('by the page');
    expect((await send(file, {}, '/desk/posts/import')).status).toBe(200);
  });
});

describe('a body', () => {
  it.each([0, 1, 60_000, 200_000])('of %d characters reaches the page whole', async (length) => {
    const message = 'x'.repeat(length);
    expect(await (await send(message)).text()).toBe('by the page');
    expect(seen[0]).toContain(message);
  });

  it.each([formBytes.taken, 1024 * 1024])(
    'of more than %d bytes is answered 413 with its words, by nobody else',
    async (size) => {
      const { lost } = holding();
      const response = await send(`begin ${'x'.repeat(size)} end`);
      expect([response.status, seen.length]).toEqual([413, 0]);
      expect(await response.text()).toMatch(/^held: [\s\S]*begin x+ end/);
      expect(lost).toMatchObject([{ status: 413, path: '/posts/a-post' }]);
    },
  );

  it.each([['too large and sent by scripts', 'x'.repeat(300_000), { 'next-action': 'an-id' }]])(
    '%s is answered 413 in plain words',
    async (_which, message, headers) => {
      holding();
      const response = await send(message, headers as Record<string, string>);
      expect([response.status, seen.length]).toEqual([413, 0]);
      expect(await response.text()).toMatch(/^This is too much to send at once: [\d,]+ KB\. We can take 256 KB\./);
    },
  );

  it('far too large is not even read for its words', async () => {
    const { lost } = holding();
    const response = await send('x'.repeat(3 * 1024 * 1024));
    expect([response.status, lost]).toEqual([413, []]);
    expect(await response.text()).toMatch(/^This is too much to send at once: [\d,]+ KB\. We can take 256 KB\./);
  });

  it('whose length nobody said is counted as it comes', async () => {
    expect(await sendInPieces(3, 10)).toEqual({ status: 200, text: 'by the page' });
    expect(seen).toEqual(['x'.repeat(30)]);
    seen = [];
    expect(await sendInPieces(40, 10_000)).toMatchObject({ status: 413 });
    expect(seen).toEqual([]);
  });

  it('of any other kind of request is bounded too', async () => {
    const response = await fetch(url, {
      method: 'PUT',
      body: 'x'.repeat(300_000),
      headers: { 'content-type': 'text/plain' },
    });
    expect([response.status, seen.length]).toEqual([413, 0]);
  });
});

it.each([
  ['/posts/a', 409, true],
  ['/posts/a', 403, true],
  ['/desk/comments/x', 403, true],
  ['/posts/a', 404, true],
  ['/posts/a', 400, true],
  ['/desk/comments/x', 409, true],
  ['/desk/comments/x', 500, true],
  ['/desk/comments/x', 404, false],
  ['/deskwork', 404, true],
  ['/posts/a', 303, false],
  ['/posts/a', 429, false],
])('an answer to a form loses its words or not: %s, %d', (path, status, lost) => {
  expect(losesWords(path, status)).toBe(lost);
});
