import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepingForms } from '@/lib/platform/server/unstored-forms.mjs';
import { sayInTitle } from '@/lib/platform/web/form-news';
import { withoutScripts } from '@/lib/platform/web/plain-document.mjs';

const words = 'Five results: é. '.repeat(100);
const page = `<html><head><script nonce="x" src="/_next/a.js"></script></head><body><main>${words}</main></body></html>`;
const plain = `<html><head></head><body><main>${words}</main></body></html>`;
let asked: string | undefined;
let behind: RequestListener;
const server = createServer(
  keepingForms(
    withoutScripts((request, response) => {
      asked = request.headers['accept-encoding'] as string | undefined;
      behind(request, response);
    }),
  ),
);
let url = '';

const answering =
  (type: string): RequestListener =>
  (_request, response) => {
    response.setHeader('content-type', type);
    response.setHeader('content-security-policy', "script-src 'nonce-x' 'strict-dynamic'");
    response.flushHeaders();
    response.write(page.slice(0, 20));
    setImmediate(() => response.end(Buffer.from(page.slice(20))));
  };

type Small = { headers: Record<string, string>; html: string };
const shared = globalThis as typeof globalThis & {
  bedsideKeepWords?: (() => Promise<Small | null>) | undefined;
  bedsideBrokenPage?: ((path: string, reference: string | null) => Small) | undefined;
};

beforeAll(async () => {
  shared.bedsideKeepWords = async () => null;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  shared.bedsideKeepWords = undefined;
  return new Promise((resolve) => server.close(resolve));
});

it.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['gzip, br;q=0', 'gzip'],
  ['identity', null],
])('a search is sent without scripts, under the policy of documents (%s)', async (encoding, sent) => {
  behind = answering('text/html; charset=utf-8');
  const response = await fetch(`${url}/search?q=a`, { headers: { 'accept-encoding': encoding } });
  expect(await response.text()).toBe(plain);
  expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self'$/);
  expect(response.headers.get('content-encoding')).toBe(sent);
  expect(asked).toBeUndefined();
});

it('keeps the status and the headers that are written at once', async () => {
  behind = (_request, response) =>
    response.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '5' }).end('later');
  const response = await fetch(`${url}/search`);
  expect([response.status, response.headers.get('retry-after'), await response.text()]).toEqual([503, '5', 'later']);
});

it.each(['/receipt', '/receipt/x?edit=1', '/reply/x', '/report/x', '//receipt/x'])(
  'so is a page of a patient: %s',
  async (path) => {
    behind = answering('text/html');
    expect(await (await fetch(`${url}${path}`)).text()).toBe(plain);
  },
);

const send = (path: string, headers: Record<string, string> = {}): Promise<Response> => {
  const body = new FormData();
  body.append('message', 'Some words');
  return fetch(`${url}${path}`, { method: 'POST', body, headers });
};

it.each(['/posts/a', '/posts/a/questions/x', '/topics/a/questions', '/receipt/x', '/deskwork'])(
  'and the page that answers a form: %s',
  async (path) => {
    behind = answering('text/html');
    const response = await send(path);
    expect([await response.text(), response.headers.get('content-security-policy')]).toEqual([
      plain,
      expect.stringMatching(/script-src 'self'$/),
    ]);
  },
);

it('keeps our own script, however its tag is written', async () => {
  const own = '<script type="module" src="/enhance.js"></script>';
  behind = (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(page.replace('</body>', `${own}</body>`));
  expect(await (await fetch(`${url}/receipt`)).text()).toBe(plain.replace('</body>', `${own}</body>`));
});

it.each(['/search-me', '/posts?q=/search', '/posts/receipt'])(
  'every finished page is sent as it is: %s',
  async (path) => {
    behind = answering('text/html');
    const response = await fetch(`${url}${path}`);
    expect(await response.text()).toBe(page);
    expect(response.headers.get('content-security-policy')).toContain('strict-dynamic');
  },
);

it.each(['/desk/search', '/desk', '/desk/comments/x', '/sign-in?next=/receipt'])(
  'a page of staff keeps its scripts, whether it is read or answers a form: %s',
  async (path) => {
    behind = answering('text/html');
    expect(await (await fetch(`${url}${path}`)).text()).toBe(page);
    expect(await (await send(path)).text()).toBe(page);
  },
);

it('so does what React asks for on a page that an older build made', async () => {
  behind = answering('text/html');
  expect(await (await send('/posts/a', { 'next-action': 'x' })).text()).toBe(page);
});

describe('the title of the page that answers a form', () => {
  const titled = '<html><head><title>A post</title></head><body><main>The form</main></body></html>';
  const title = async (response: Promise<Response>) => /<title>(.*?)<\/title>/.exec(await (await response).text())?.[1];

  it('says what the page says first, as text, in that answer alone', async () => {
    behind = (_request, response) => {
      sayInTitle('Nothing has been sent & <nothing> stored');
      sayInTitle(null);
      setImmediate(() => response.writeHead(200, { 'content-type': 'text/html' }).end(titled));
    };
    expect(await title(send('/posts/a'))).toBe('Nothing has been sent &amp; &lt;nothing&gt; stored – A post');
    behind = (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(titled);
    expect(await title(send('/posts/a'))).toBe('A post');
    expect(() => sayInTitle('outside of every request')).not.toThrow();
  });
});

it('what is no page of words is not looked into', async () => {
  behind = answering('text/x-component');
  expect(await (await fetch(`${url}/search?q=a`)).text()).toBe(page);
  expect(await (await fetch(`${url}/search?q=a`, { headers: { rsc: '1' } })).text()).toBe(page);
});

describe('a page that could not be made', () => {
  const blank =
    (digest: string): RequestListener =>
    (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<html><head></head><body><template data-dgst="${digest}"></template></body></html>`);

  it('is answered by one that says so, with the number of the fault and the address to try again', async () => {
    const asked: unknown[] = [];
    shared.bedsideBrokenPage = (...given) => {
      asked.push(given);
      return {
        headers: { 'content-type': 'text/html', 'content-security-policy': 'none at all' },
        html: 'Later, please.',
      };
    };
    behind = blank('4711');
    const response = await fetch(`${url}/receipt/x?edit=1`);
    expect([response.status, await response.text(), asked]).toEqual([
      500,
      'Later, please.',
      [['/receipt/x?edit=1', '4711']],
    ]);
    expect(response.headers.get('content-security-policy')).toBe('none at all');
    shared.bedsideBrokenPage = undefined;
    expect((await fetch(`${url}/receipt/x`)).status).toBe(500);
  });

  it('is left to those who have the words when a form was sent', async () => {
    shared.bedsideKeepWords = async () => ({ headers: { 'content-type': 'text/html' }, html: 'Your words.' });
    behind = blank('4711');
    const response = await send('/receipt/x');
    expect([response.status, await response.text()]).toEqual([500, 'Your words.']);
    shared.bedsideKeepWords = async () => null;
  });

  it('for there is no such thing says so, in its own words', async () => {
    const missing =
      '<html><body><main><template data-dgst="NEXT_HTTP_ERROR_FALLBACK;404"></template>No.</main></body></html>';
    behind = (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(missing);
    const response = await fetch(`${url}/reply/x`);
    expect([response.status, await response.text()]).toEqual([404, missing]);
  });
});
