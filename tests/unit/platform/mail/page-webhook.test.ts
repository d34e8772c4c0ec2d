import { createHmac } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { env, replaceEnv } from '@/lib/platform/env';
import { hasPageWebhook, postPage } from '@/lib/platform/mail/page-webhook';

const before = { ...env() };
afterAll(() => replaceEnv(before));
const secret = 'a secret of thirty-two characters at least';
const page = {
  id: 'urgent-1-web',
  by: 'webhook' as const,
  to: '',
  subject: 'It sounds urgent',
  text: 'Look.\n\nhttps://b.example/desk/comments/1\n',
};
const now = new Date('2027-01-01T00:00:00Z');

beforeEach(() =>
  replaceEnv({
    PAGE_WEBHOOK_URL: 'https://hooks.example/page',
    PAGE_WEBHOOK_SECRET: secret,
    PAGE_WEBHOOK_STYLE: 'slack',
  }),
);

async function posted(answer: () => Promise<Response> = async () => new Response(null, { status: 204 })) {
  const calls: { url: string; init: RequestInit }[] = [];
  const ask = (async (url: string, init: RequestInit) => {
    calls.push({ url, init });
    return answer();
  }) as unknown as typeof fetch;
  await postPage(page, now, ask);
  return {
    url: calls[0]?.url,
    init: calls[0]?.init,
    headers: new Headers(calls[0]?.init.headers),
    count: calls.length,
  };
}

describe('a page by webhook', () => {
  it('is one post to the configured address, signed over its moment and its body, with a key of its own', async () => {
    const { url, init, headers } = await posted();
    expect(url).toBe('https://hooks.example/page');
    expect(init).toMatchObject({ method: 'POST', redirect: 'manual' });
    expect(init?.signal).toBeInstanceOf(AbortSignal);
    const body = String(init?.body);
    expect(JSON.parse(body)).toEqual({ text: `${page.subject}\n${page.text}` });
    const seconds = headers.get('x-bedside-timestamp') ?? '';
    expect(seconds).toBe(String(now.getTime() / 1000));
    const expected = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
    expect(headers.get('x-bedside-signature')).toBe(`v1=${expected}`);
    expect(headers.get('idempotency-key')).toBe(page.id);
  });

  it('for ntfy has its title and link in headers', async () => {
    replaceEnv({ PAGE_WEBHOOK_STYLE: 'ntfy' });
    const { init, headers } = await posted();
    expect(init?.body).toBe(page.text);
    expect([headers.get('title'), headers.get('priority'), headers.get('click')]).toEqual([
      page.subject,
      'urgent',
      'https://b.example/desk/comments/1',
    ]);
  });

  it.each([301, 302, 307, 308, 400, 404, 429, 500, 503])('fails on %i, and goes nowhere else', async (status) => {
    const headers = { location: 'https://elsewhere.example/' };
    await expect(posted(async () => new Response(null, { status, headers }))).rejects.toMatchObject({
      code: `WEBHOOK:${status}`,
    });
  });

  it('fails with the class of a fault alone when nobody answers', async () => {
    const silent = () => Promise.reject(new DOMException('https://hooks.example/page?key=1', 'TimeoutError'));
    await expect(posted(silent)).rejects.toMatchObject({
      code: 'WEBHOOK:TimeoutError',
      message: 'WEBHOOK:TimeoutError',
    });
  });

  it.each(['', 'http://hooks.example/', 'file:///etc/passwd'])('is not sent to “%s”', async (PAGE_WEBHOOK_URL) => {
    replaceEnv({ PAGE_WEBHOOK_URL });
    expect(hasPageWebhook()).toBe(PAGE_WEBHOOK_URL !== '');
    await expect(posted()).rejects.toMatchObject({ code: 'WEBHOOK:unset' });
  });
});
