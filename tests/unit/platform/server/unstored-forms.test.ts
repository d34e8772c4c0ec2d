import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Hindrance, noteHindrance } from '@/lib/platform/not-stored';
import { settlingHeaders } from '@/lib/platform/server/outgoing-headers.mjs';
import { keepingForms } from '@/lib/platform/server/unstored-forms.mjs';
import { noteReached } from '@/lib/platform/web/reached-actions.mjs';

type Sent = { path: string; headers: IncomingHttpHeaders; body: Buffer; hindrance: Hindrance | null };
const shared = globalThis as typeof globalThis & {
  bedsideKeepWords?: ((sent: Sent) => Promise<{ headers: Record<string, string>; html: string } | null>) | undefined;
};

let page: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
const server = createServer(
  keepingForms((request: IncomingMessage, response: ServerResponse) => page(request, response)) as RequestListener,
);
let url = '';
let held: Sent[] = [];

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/posts/a-post`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
afterEach(() => {
  held = [];
  shared.bedsideKeepWords = undefined;
});

function keepWords(): void {
  shared.bedsideKeepWords = async (sent) => {
    held.push(sent);
    return { headers: { 'content-type': 'text/html' }, html: `held: ${/kumquat/.exec(sent.body.toString())?.[0]}` };
  };
}

function send(headers: Record<string, string> = {}): Promise<Response> {
  const body = new FormData();
  body.append('message', 'kumquat');
  return fetch(url, { method: 'POST', body, headers });
}

/** As an action does that meets a fault and brings the form back. */
const formAfter = (hindrance: Hindrance) => (request: IncomingMessage, response: ServerResponse) => {
  request.resume().on('end', () => {
    noteHindrance(hindrance);
    response.setHeader('content-type', 'text/html');
    response.write('the form ');
    response.end('with its words');
  });
};

describe('a form whose words could not be stored', () => {
  it.each(['busy', 'full', 'read-only', 'away'] as const)(
    'comes back as 503 with when to try again: %s',
    async (kind) => {
      keepWords();
      page = formAfter(kind);
      const response = await send();
      expect([response.status, await response.text(), held]).toEqual([503, 'the form with its words', []]);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    },
  );

  it('is answered by the page that holds the words when nothing else can be', async () => {
    keepWords();
    page = (_, response) => {
      noteHindrance('full');
      response.writeHead(500, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      response.write('a page without');
      response.end('the form');
    };
    const response = await send();
    expect([response.status, await response.text()]).toEqual([503, 'held: kumquat']);
    expect(held.map(({ path, hindrance }) => [path, hindrance])).toEqual([['/posts/a-post', 'full']]);
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  it('keeps its words too when the fault is ours, which is still said as a fault', async () => {
    keepWords();
    page = (_, response) => {
      response.statusCode = 500;
      response.end('Internal Server Error');
    };
    const response = await send();
    expect([response.status, await response.text(), response.headers.get('retry-after')]).toEqual([
      500,
      'held: kumquat',
      null,
    ]);
  });

  it('of the desk is on that page always, since the desk writes down who reads', async () => {
    keepWords();
    page = formAfter('busy');
    const body = new FormData();
    body.append('answer', 'kumquat');
    const response = await fetch(new URL('/desk/comments/x', url), { method: 'POST', body });
    expect([response.status, await response.text()]).toEqual([503, 'held: kumquat']);
  });

  it('is held as it came, whatever becomes of its headers on the way', async () => {
    let type: string | undefined;
    shared.bedsideKeepWords = async ({ headers }) => {
      type = headers['content-type'];
      return { headers: {}, html: 'held' };
    };
    page = (request, response) => {
      for (const name of Object.keys(request.headers)) delete request.headers[name];
      response.writeHead(403).end('not from here');
    };
    const response = await send();
    expect([response.status, await response.text(), type]).toEqual([
      403,
      'held',
      expect.stringMatching(/^multipart\/form-data; *boundary=/),
    ]);
  });

  it('gets a sentence even when that page cannot be made', async () => {
    shared.bedsideKeepWords = () => Promise.reject(new Error('no'));
    page = (_, response) => response.writeHead(502).end();
    const response = await send();
    expect([response.status, (await response.text()).includes('could not be stored')]).toEqual([502, true]);
  });
});

describe('what is left alone', () => {
  it('is a form that was stored, whatever other requests met', async () => {
    keepWords();
    page = (_, response) => response.writeHead(303, { location: '/receipt/x' }).end();
    const response = await fetch(url, { method: 'POST', body: new FormData(), redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/receipt/x']);
    page = (_, response) => response.end('fine');
    expect([(await send()).status, held]).toEqual([200, []]);
  });

  it('is what a page’s own script sent, since it brings the form back itself', async () => {
    keepWords();
    page = formAfter('busy');
    const response = await send({ 'next-action': 'x' });
    expect([response.status, held]).toEqual([200, []]);
  });
});

describe('behind what settles each response, a form that failed', () => {
  const whole = createServer(
    settlingHeaders(
      keepingForms((request: IncomingMessage, response: ServerResponse) => page(request, response)),
    ) as RequestListener,
  );
  let address = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => whole.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(whole.address() as AddressInfo).port}/posts/a-post`;
  });
  afterAll(() => new Promise((resolve) => whole.close(resolve)));

  it.each([
    ['could not be read before a deed of ours was reached', false, 400],
    ['is a fault of ours afterwards', true, 500],
  ])('%s, and holds its words either way', async (_when, reached, status) => {
    keepWords();
    page = (_, response) =>
      setImmediate(() => {
        if (reached) noteReached();
        response.statusCode = 500;
        response.end('a page without the form');
      });
    const body = new FormData();
    body.append('message', 'kumquat');
    const response = await fetch(address, { method: 'POST', body });
    expect([response.status, await response.text()]).toEqual([status, 'held: kumquat']);
  });
});
