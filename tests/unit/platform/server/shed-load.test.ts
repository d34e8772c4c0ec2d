import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sheddingLoad } from '@/lib/platform/server/shed-load.mjs';

type SmallPage = { headers: Record<string, string>; html: string } | null;
const shared = globalThis as typeof globalThis & {
  bedsideUsedUp?: Map<string, number> | undefined;
  bedsideRefuseTooMany?: ((sent: { path: string; body: Buffer }) => Promise<SmallPage>) | undefined;
};

let seen: string[] = [];
const server = createServer(
  sheddingLoad((request: IncomingMessage, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      seen.push(Buffer.concat(parts).toString());
      response.end('by the page');
    });
  }),
);
let url = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, resolve));
  url = `http://localhost:${(server.address() as AddressInfo).port}/posts/a-post`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
afterEach(() => {
  seen = [];
  shared.bedsideUsedUp = undefined;
  shared.bedsideRefuseTooMany = undefined;
});

function send(message: string, headers: Record<string, string> = {}): Promise<Response> {
  const body = new FormData();
  body.append('message', message);
  return fetch(url, { method: 'POST', body, headers });
}

function whileUsedUp(page: SmallPage): { looks: string[] } {
  const looks: string[] = [];
  shared.bedsideUsedUp = new Map([['some limit', Infinity]]);
  shared.bedsideRefuseTooMany = async ({ body }) => {
    looks.push(body.toString());
    return page;
  };
  return { looks };
}

const wait = { headers: { 'content-type': 'text/html' }, html: 'please wait' };

describe('a form', () => {
  it('goes to the page while no limit is used up, and nobody looks into it', async () => {
    const { looks } = whileUsedUp(wait);
    shared.bedsideUsedUp?.clear();
    expect(await (await send('some words')).text()).toBe('by the page');
    expect([looks.length, seen[0]?.includes('some words')]).toEqual([0, true]);
  });

  it('is answered in front of the page while one is', async () => {
    const { looks } = whileUsedUp(wait);
    const response = await send('some words');
    expect([response.status, await response.text()]).toEqual([429, 'please wait']);
    expect([looks[0]?.includes('some words'), seen]).toEqual([true, []]);
  });

  it.each(['some words', 'x'.repeat(60_000)])('that is not refused reaches the page whole', async (message) => {
    const { looks } = whileUsedUp(null);
    expect(await (await send(message)).text()).toBe('by the page');
    expect(seen).toEqual(looks);
    expect(seen[0]).toContain(message);
  });

  it('goes to the page when looking into it fails', async () => {
    whileUsedUp(null);
    shared.bedsideRefuseTooMany = () => Promise.reject(new Error('no database'));
    expect(await (await send('some words')).text()).toBe('by the page');
    expect(seen[0]).toContain('some words');
  });

  it.each([
    ['that scripts sent', 'some words', { 'next-action': 'an-id' }],
    ['that is larger than any of ours', 'x'.repeat(70_000), {}],
  ])('%s is none to look into', async (_which, message, headers) => {
    const { looks } = whileUsedUp(wait);
    expect(await (await send(message, headers)).text()).toBe('by the page');
    expect(looks).toEqual([]);
  });
});

it('a page that is asked for is none either', async () => {
  whileUsedUp(wait);
  expect(await (await fetch(url)).text()).toBe('by the page');
});
