import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withoutScripts } from '@/lib/platform/web/plain-document.mjs';

const page = '<html><head><script nonce="x" src="/_next/a.js"></script></head><body>Five results: é</body></html>';
let asked: string | undefined;
let behind: RequestListener;
const server = createServer(
  withoutScripts((request, response) => {
    asked = request.headers['accept-encoding'] as string | undefined;
    behind(request, response);
  }),
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

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

it.each(['gzip, br', 'identity'])(
  'a search is sent without scripts, under the policy of documents (%s)',
  async (encoding) => {
    behind = answering('text/html; charset=utf-8');
    const answer = await fetch(`${url}/search?q=a`, { headers: { 'accept-encoding': encoding } });
    expect(await answer.text()).toBe('<html><head></head><body>Five results: é</body></html>');
    expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self'$/);
    expect(answer.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : 'gzip');
    expect(asked).toBeUndefined();
  },
);

it('keeps the status and the headers that are written at once', async () => {
  behind = (_request, response) =>
    response.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '5' }).end('later');
  const answer = await fetch(`${url}/search`);
  expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([503, '5', 'later']);
});

it.each(['/search-me', '/posts?q=/search', '/desk/search'])('every other page keeps its scripts: %s', async (path) => {
  behind = answering('text/html');
  const answer = await fetch(`${url}${path}`);
  expect(await answer.text()).toBe(page);
  expect(answer.headers.get('content-security-policy')).toContain('strict-dynamic');
});

it('what is no page of words is not looked into', async () => {
  behind = answering('text/x-component');
  expect(await (await fetch(`${url}/search?q=a`)).text()).toBe(page);
  expect(await (await fetch(`${url}/search?q=a`, { headers: { rsc: '1' } })).text()).toBe(page);
});
