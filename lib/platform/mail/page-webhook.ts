/**
 * Pages by a web address that the practice has set: an ntfy topic, or what Slack and its likes take. Signed, over HTTPS, to that address
 * and no other; it knows nothing of what a page says. What fails is the outbox's to try again.
 */
import { createHmac } from 'node:crypto';
import { env } from '@/lib/platform/env';
import type { Mail } from './mail';

const patienceMilliseconds = 10_000;

/** Whether pages go there, too. */
export function hasPageWebhook(): boolean {
  return env().PAGE_WEBHOOK_URL !== '';
}

class WebhookFault extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = 'WebhookFault';
  }
}

interface Post {
  body: string;
  headers: Record<string, string>;
}

/** `ntfy`: words as the body, the rest as headers. `slack`: JSON with one text. */
function bodyOf({ subject, text }: Mail): Post {
  if (env().PAGE_WEBHOOK_STYLE === 'slack')
    return { body: JSON.stringify({ text: `${subject}\n${text}` }), headers: { 'content-type': 'application/json' } };
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  return {
    body: text,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      title: subject,
      priority: 'urgent',
      ...(link ? { click: link } : {}),
    },
  };
}

/** Of the moment and the body, as `v1=` and hex; whoever hears it refuses what is old. */
export function pageSignature(secret: string, seconds: number, body: string): string {
  return `v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

/** Resolves once it was taken. A redirect is not followed: it could lead anywhere. The same page has the same key, so that one sent twice is one. */
export async function postPage(mail: Mail, now: Date, ask: typeof fetch = fetch): Promise<void> {
  const { PAGE_WEBHOOK_URL: url, PAGE_WEBHOOK_SECRET: secret } = env();
  if (!url.startsWith('https://')) throw new WebhookFault('WEBHOOK:unset');
  const { body, headers } = bodyOf(mail);
  const seconds = Math.floor(now.getTime() / 1000);
  let response: Response;
  try {
    response = await ask(url, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMilliseconds),
      headers: {
        ...headers,
        'idempotency-key': mail.id,
        'x-bedside-timestamp': String(seconds),
        'x-bedside-signature': pageSignature(secret, seconds, body),
      },
    });
  } catch (error) {
    throw new WebhookFault(`WEBHOOK:${error instanceof Error ? error.name : 'unknown'}`);
  }
  await response.body?.cancel();
  if (response.status < 200 || response.status > 299) throw new WebhookFault(`WEBHOOK:${response.status}`);
}
