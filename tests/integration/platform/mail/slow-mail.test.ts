import { afterEach, expect, it, vi } from 'vitest';
import { database, transaction } from '@/lib/platform/database/database';
import { replaceEnv } from '@/lib/platform/env';
import { closeMail, sendMail } from '@/lib/platform/mail/mail';
import { handsOf } from '@/lib/platform/mail/mail-lanes';
import { type Composers, enqueue, enqueueAll, startOutboxWorker } from '@/lib/platform/mail/outbox';
import { withDatabase } from '@/tests/support/database';
import { type MailCatcher, startMailCatcher } from '@/tests/support/mail/mail-catcher';

withDatabase();

const mailOf = (id: string, to: string) => ({ id, to, subject: 'There is news', text: 'There is news.\n' });
const composers: Composers = {
  reminder: async ({ dedupeKey }) => [mailOf(dedupeKey, 'later@example.org')],
  'urgent-comment': async ({ dedupeKey }) =>
    Array.from({ length: 8 }, (_, index) => mailOf(`${dedupeKey}-${index}`, `on-call-${index}@example.org`)),
  'sign-in-link': async ({ dedupeKey }) => [mailOf(dedupeKey, 'signs-in@example.org')],
};

let mails: MailCatcher;
let letGo = (): void => undefined;
let stop = (): Promise<void> => Promise.resolve();

afterEach(async () => {
  letGo();
  await stop();
  closeMail();
  replaceEnv({ MAIL_URL: '' });
  await mails.stop();
});

/** The worker, with a mail server that keeps every reminder waiting until it is let go. */
async function startSlow(): Promise<() => number> {
  let held = 0;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  mails = await startMailCatcher(0, (address) => {
    if (address !== 'later@example.org') return Promise.resolve();
    held += 1;
    return gate;
  });
  replaceEnv({ MAIL_URL: mails.url });
  stop = startOutboxWorker(composers, sendMail, 50);
  return () => held;
}

const queue = (kind: string, key: string): Promise<boolean> => {
  const now = new Date();
  return transaction((tx) => enqueue(tx, { kind, dedupeKey: key, subjectId: key, notBefore: now }, now));
};

it('with two thousand reminders in front and a mail server that takes none of them, an urgent mail reaches everyone on call', async () => {
  const long = new Date(Date.now() - 60_000);
  const reminders = Array.from({ length: 2_000 }, (_, index) => ({
    kind: 'reminder',
    dedupeKey: `reminder-${index}`,
    subjectId: 'someone',
    notBefore: long,
  }));
  for (let from = 0; from < reminders.length; from += 500)
    await transaction((tx) => enqueueAll(tx, reminders.slice(from, from + 500), long));
  const held = await startSlow();
  await vi.waitFor(() => expect(held()).toBe(handsOf.usual), { timeout: 20_000 });

  await queue('urgent-comment', 'urgent');
  await queue('sign-in-link', 'sign-in');
  await vi.waitFor(() => expect(mails.recipients).toHaveLength(9), { timeout: 20_000 });
  expect([...mails.recipients].sort()).toEqual(
    ['signs-in', ...Array.from({ length: 8 }, (_, index) => `on-call-${index}`)]
      .map((name) => `${name}@example.org`)
      .sort(),
  );
  expect(held(), 'no more at once than the lane has hands').toBe(handsOf.usual);
});

it('keeps its connections from one mail to the next', async () => {
  await startSlow();
  letGo();
  for (let turn = 0; turn < 20; turn += 1) await queue('reminder', `reminder-${turn}`);
  await vi.waitFor(async () => expect(await database().outbox.count({ where: { state: 'sent' } })).toBe(20), {
    timeout: 20_000,
  });
  expect(mails.recipients).toHaveLength(20);
  expect(mails.connections()).toBeLessThanOrEqual(handsOf.usual);
});

it('begins nothing any more once it is stopped, and is stopped when what it had begun is settled', async () => {
  const held = await startSlow();
  for (let turn = 0; turn < 20; turn += 1) await queue('reminder', `reminder-${turn}`);
  await vi.waitFor(() => expect(held()).toBe(handsOf.usual), { timeout: 20_000 });
  const stopped = stop();
  letGo();
  await stopped;
  const states = (await database().outbox.findMany()).map(({ state }) => state);
  expect(states.filter((state) => state === 'sent')).toHaveLength(handsOf.usual);
  expect(states.filter((state) => state === 'pending')).toHaveLength(20 - handsOf.usual);
});
