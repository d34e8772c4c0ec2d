import { expect, it } from 'vitest';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { commentMails } from '@/lib/comments/notifications/compose-mails';
import { readUnsentMails, sendMailAgain } from '@/lib/comments/notifications/read-dead-mails';
import { readThread } from '@/lib/comments/thread/read-thread';
import { database } from '@/lib/platform/database/database';
import { replaceEnv } from '@/lib/platform/env';
import { sendMail } from '@/lib/platform/mail/mail';
import { deliverDue, triesAtMost } from '@/lib/platform/mail/outbox';
import { aComment, aForm, decideNow, leaveContact, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { readDeskItem } from '@/tests/support/desk/desk-deeds';
import { startMailCatcher } from '@/tests/support/mail/mail-catcher';
import { after, noon } from '@/tests/support/moments';
import { aPractice, type Practice } from '@/tests/support/viewers';

withDatabase();

const hour = 3600;
const round = (at: Date): Promise<number> => deliverDue(commentMails, sendMail, at);
const unsentState = { state: { notIn: ['sent', 'cancelled'] } };
const unsent = () => database().outbox.count({ where: unsentState });

/** Mail goes down; then a message arrives, another is decided about, and a third is passed on. Who is to hear of it in the end. */
async function workWithoutMail({ ada, desk }: Practice): Promise<string[]> {
  const decided = await aComment();
  await leaveContact(decided.writer, 'patient@example.org');
  await database().outbox.updateMany({ where: { kind: 'confirm-contact' }, data: { state: 'sent' } });
  const passedOn = await aComment();
  expect((await decideNow(ada, decided.id, 'answer')).kind).toBe('done');
  expect((await decideNow(desk, passedOn.id, 'escalate')).kind).toBe('done');
  const sent = await submitComment(aForm(), { network: '192.0.2.1', codes: [] }, noon);
  expect(sent.kind).toBe('stored');
  // Mail is nobody's worry who reads or decides.
  expect((await readThread(posts.ada)).comments.map(({ id }) => id)).toEqual([decided.id]);
  expect(await readDeskItem(desk, passedOn.id, noon)).toMatchObject({ id: passedOn.id, status: 'held' });
  const onCall = ['ada.rowe', 'sam.field', 'toni.brook'].map((name) => `${name}@practice.example`);
  return [...onCall, ...onCall, 'patient@example.org'].sort();
}

/** Nothing listens at `port`, where its mail should go. */
async function aPracticeWithoutMail() {
  const practice = await aPractice();
  const down = await startMailCatcher();
  await down.stop();
  replaceEnv({ MAIL_URL: down.url });
  return { practice, port: Number(new URL(down.url).port) };
}

it('mail that is down loses nothing: when it is back, everyone has each mail once', async () => {
  const { practice, port } = await aPracticeWithoutMail();
  const wanted = await workWithoutMail(practice);
  await round(after(120));
  expect(await unsent(), 'all of it waits').toBe(wanted.length);
  expect((await readUnsentMails(practice.desk)).unsent).toBe(wanted.length);

  const up = await startMailCatcher(port);
  for (const at of [2 * hour, 3 * hour, 4 * hour]) await round(after(at));
  expect(up.recipients.sort()).toEqual(wanted);
  const ids = up.raw.map((raw) => /^message-id:\s*(\S+)/im.exec(raw)?.[1]);
  expect(new Set(ids).size, 'no mail twice').toBe(wanted.length);
  expect(await unsent()).toBe(0);
  replaceEnv({ MAIL_URL: '' });
  await up.stop();
});

it('mail that is down for four days loses nothing, and nobody has to press anything', async () => {
  const { practice, port } = await aPracticeWithoutMail();
  const wanted = await workWithoutMail(practice);
  for (const at of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 24, 48, 72, 95]) await round(after(at * 2 * hour));
  expect(await readUnsentMails(practice.desk)).toMatchObject({ dead: [], unsent: wanted.length });
  const up = await startMailCatcher(port);
  await round(after(200 * hour));
  await round(after(210 * hour));
  expect(up.recipients.sort()).toEqual(wanted);
  replaceEnv({ MAIL_URL: '' });
  await up.stop();
});

/** As many as were tried before. */
const triedBefore = (attempts: number) => database().outbox.updateMany({ where: unsentState, data: { attempts } });

it('mail that stays down for longer ends in a list that the desk sees, and what is sent again from there arrives once', async () => {
  const { practice, port } = await aPracticeWithoutMail();
  const wanted = await workWithoutMail(practice);
  await round(after(hour));
  await triedBefore(triesAtMost.otherwise - 2);
  for (let attempt = 1; attempt <= 3; attempt += 1) await round(after((attempt + 1) * 2 * hour));
  const { dead, unsent: waiting } = await readUnsentMails(practice.desk);
  expect([dead.length, waiting]).toEqual([wanted.length, 0]);
  for (const { attempts, lastError } of dead) expect([attempts, lastError]).toEqual([125, 'ESOCKET:ECONNREFUSED']);
  await expect(readUnsentMails(practice.ben)).rejects.toMatchObject({ code: 'not-found' });

  const up = await startMailCatcher(port);
  await round(after(20 * hour));
  expect(up.recipients, 'nothing is sent that nobody asked for').toEqual([]);
  for (const { id } of dead) {
    expect(await sendMailAgain(practice.desk, id, after(21 * hour))).toBe(true);
    expect(await sendMailAgain(practice.otherDesk, id, after(21 * hour)), 'pressed twice').toBe(false);
  }
  await round(after(22 * hour));
  await round(after(30 * hour));
  expect(up.recipients.sort()).toEqual(wanted);
  expect(await readUnsentMails(practice.desk)).toMatchObject({ dead: [], unsent: 0 });
  replaceEnv({ MAIL_URL: '' });
  await up.stop();
});
