import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { POST } from '@/app/api/mail-reports/route';
import { mostRefusals } from '@/lib/following/following';
import { readReport } from '@/lib/following/mail-report';
import { spreadNews } from '@/lib/following/spread-news';
import { database } from '@/lib/platform/database/database';
import { replaceEnv } from '@/lib/platform/env';
import { withDatabase } from '@/tests/support/database';
import { delivered, follows, site, withOwnPosts, writePost } from '@/tests/support/followers';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';

withDatabase();
withOwnPosts();

const secret = 'thirty-two characters that nobody else knows';
beforeEach(() => replaceEnv({ MAIL_REPORT_SECRET: secret }));
afterEach(() => replaceEnv({ MAIL_REPORT_SECRET: '' }));

const gone = 'gone@example.org';
const bounced = { recipient: gone, action: 'failed', status: '5.1.1', messageId: '<one@bedside.example>' };

async function report(
  reports: unknown,
  { key = secret, seconds = Math.floor(Date.now() / 1000), body = JSON.stringify({ reports }) } = {},
): Promise<number> {
  const signature = `v1=${createHmac('sha256', key).update(`${seconds}.${body}`).digest('hex')}`;
  const headers = { 'x-bedside-timestamp': String(seconds), 'x-bedside-signature': signature };
  return (await POST(new Request('https://bedside.example/api/mail-reports', { method: 'POST', body, headers })))
    .status;
}

const refusals = async (): Promise<number | undefined> =>
  (await database().follower.findFirst({ select: { refusals: true } }))?.refusals;

describe('a report of a mail service', () => {
  it('ends what goes to a mailbox that is gone, whatever its address is written like', async () => {
    await spreadNews(noon);
    await follows(gone, [site]);
    expect(await report([{ ...bounced, recipient: ' Gone@Example.org ' }])).toBe(200);
    expect(await refusals()).toBe(mostRefusals);
    await writePost('fern', 1);
    await spreadNews(after(60));
    expect(await delivered(60)).toEqual([]);
    expect(logLines().join('')).not.toContain('example.org');
  });

  it('counts once when it comes again, and three that are soft end it', async () => {
    await follows(gone, [site]);
    const soft = { ...bounced, status: '5.2.2' };
    for (const times of [1, 1, 1]) expect([times, await report([soft])]).toEqual([times, 200]);
    expect(await refusals()).toBe(1);
    await report([
      { ...soft, messageId: '<two@bedside.example>' },
      { ...soft, messageId: '<three@bedside.example>' },
    ]);
    expect(await refusals()).toBe(mostRefusals);
  });

  it('of spam erases the address, and one of an address that nobody left says the same', async () => {
    await follows(gone, [site]);
    expect(await report([{ recipient: 'nobody@example.org', action: 'complained' }])).toBe(200);
    expect(await database().follower.count()).toBe(1);
    expect(await report([{ recipient: gone, action: 'complained' }])).toBe(200);
    expect(await database().follower.count()).toBe(0);
  });

  it('does nothing with a wrong key, an old stamp, other words than were signed, or no secret set', async () => {
    await follows(gone, [site]);
    const now = Math.floor(Date.now() / 1000);
    expect(await report([bounced], { key: 'x'.repeat(32) })).toBe(404);
    expect(await report([bounced], { seconds: now - 400 })).toBe(404);
    expect(await report([bounced], { seconds: now + 400 })).toBe(404);
    const unsigned = new Request('https://bedside.example/api/mail-reports', {
      method: 'POST',
      body: '{"reports":[]}',
    });
    expect((await POST(unsigned)).status).toBe(404);
    replaceEnv({ MAIL_REPORT_SECRET: '' });
    expect(await report([bounced], { key: '' })).toBe(404);
    expect(await refusals()).toBe(0);
  });

  it('that is no report is refused whole', async () => {
    await follows(gone, [site]);
    expect(await report([], { body: 'no JSON' })).toBe(400);
    expect(await report([bounced, { recipient: gone }])).toBe(400);
    expect(await report(Array.from({ length: 201 }, () => bounced))).toBe(400);
    expect(await refusals()).toBe(0);
  });
});

it.each([
  ['failed', '5.1.1', 'hard'],
  ['failed', '5.2.1', 'hard'],
  ['failed', '5.1.10', 'hard'],
  ['failed', '5.2.2', 'soft'],
  ['failed', '4.2.2', 'soft'],
  ['failed', '', 'soft'],
  ['failed', '5.7.1', null],
  ['failed', '4.4.1', null],
  ['failed', '5.4.4', null],
  ['delayed', '4.2.2', null],
  ['delivered', '2.0.0', null],
  ['complained', '', 'complaint'],
] as const)('%s with %s is %s', (action, status, outcome) => {
  expect(readReport({ action, status })).toBe(outcome);
});
