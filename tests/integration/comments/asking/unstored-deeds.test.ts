/** A deed of a button that cannot be stored now: whoever pressed it gets it back, and it is not half done. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cookies, headers } from 'next/headers';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdWords } from '@/lib/comments/asking/hold-words';
import { eraseOwnAction, settleOwnAction, withdrawOwnAction } from '@/lib/comments/asking/own-comment-actions';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { database } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { keepingForms } from '@/lib/platform/server/unstored-forms.mjs';
import { aComment, type BuiltComment } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { whileSomeoneWrites } from '@/tests/support/someone-writes';

// Files share their modules: what is replaced here is loaded anew, and nobody after it finds it.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('next/headers', () => ({ cookies: vi.fn(), headers: vi.fn() }));
vi.mock('next/cache', () => ({ updateTag: () => undefined }));
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`to ${to}`);
  },
}));

withDatabase();

const deeds = { withdraw: withdrawOwnAction, erase: eraseOwnAction, settle: settleOwnAction };

/** As Next answers a form that a page sent without scripts. */
const server = createServer(
  keepingForms((request, response) => {
    const deed = deeds[new URL(request.url ?? '', 'http://x').searchParams.get('deed') as keyof typeof deeds];
    void (async () => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const type = request.headers['content-type'] ?? '';
      await deed(await new Response(Buffer.concat(parts), { headers: { 'content-type': type } }).formData());
    })().catch((error: Error) => {
      const [, to] = /^to (.*)/.exec(error.message) ?? [];
      response.writeHead(to ? 303 : 500, to ? { location: to } : {}).end('a page without the form');
    });
  }),
);
const shared = globalThis as typeof globalThis & { bedsideKeepWords?: typeof holdWords | undefined };
let url = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  shared.bedsideKeepWords = holdWords;
});
afterAll(async () => {
  shared.bedsideKeepWords = undefined;
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  vi.mocked(headers).mockResolvedValue(new Headers({ origin: env().SITE_URL }) as never);
  vi.mocked(cookies).mockResolvedValue({ get: () => undefined, set: () => undefined } as never);
});

function press(deed: keyof typeof deeds, { id, version, code }: BuiltComment, more = {}): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ commentId: id, version: String(version), code, ...more }))
    body.set(name, String(value));
  return fetch(`${url}/receipt/${id}?deed=${deed}`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin: env().SITE_URL },
  });
}

const stands = (id: string) =>
  database().comment.findUnique({ where: { id }, include: { revisions: { select: { body: true } } } });

describe.each([
  ['withdraw', { sure: 'yes' }],
  ['erase', { sure: 'yes' }],
  ['settle', { choice: 'remove' }],
] as const)('to %s', (deed, more) => {
  it('comes back as a page that does it later, and nothing of it is done', async () => {
    const comment = await aComment({ body: 'Please write to me at someone@example.org about the tablets.' });
    const before = await stands(comment.id);
    await whileSomeoneWrites(async () => {
      const response = await press(deed, comment, more);
      const html = await response.text();
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
      expect(html).toContain('try again in a moment');
      expect(html).toContain(`action="/receipt/${comment.id}?deed=${deed}"`);
      for (const [name, value] of Object.entries({ commentId: comment.id, code: comment.code, ...more }))
        expect(html).toContain(`name="${name}" value="${value}"`);
    }, 'Comment');
    expect(await stands(comment.id)).toEqual(before);
    const response = await press(deed, comment, more);
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/\?(done|changed)=/),
    ]);
    expect((await readReceipt(comment.writer))?.actions).toBeDefined();
  });
});
