import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeContact } from '@/lib/comments/change-contact';
import { editComment, eraseComment } from '@/lib/comments/change-own-comment';
import { commentNotices } from '@/lib/comments/notices';
import { submitComment } from '@/lib/comments/submit-comment';
import { disableAccount } from '@/lib/identity/manage-accounts';
import { database } from '@/lib/platform/database';
import { replaceEnv } from '@/lib/platform/env';
import { sendMail } from '@/lib/platform/mail';
import { deliverDue } from '@/lib/platform/outbox';
import {
  aCanary,
  aComment,
  aForm,
  decideNow,
  leaveContact,
  posts,
  postTitles,
  seen,
  type CommentParts,
} from '@/tests/support/builders';
import { undoSeconds, withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { startMailCatcher, type MailCatcher } from '@/tests/support/mail-catcher';
import { after, noon } from '@/tests/support/moments';
import { aPractice, ben, type Practice } from '@/tests/support/viewers';

withDatabase();

let mails: MailCatcher;
let practice: Practice;

beforeAll(async () => {
  mails = await startMailCatcher();
});

beforeEach(async () => {
  mails.raw.length = 0;
  mails.recipients.length = 0;
  practice = await aPractice();
  replaceEnv({ MAIL_URL: mails.url });
});

afterAll(async () => {
  replaceEnv({ MAIL_URL: '' });
  await mails.stop();
});

const urgent = 'I have crushing chest pain right now and I cannot breathe.';
const deliver = (seconds = undoSeconds): Promise<number> => deliverDue(commentNotices, sendMail, after(seconds));

/** The mail as it reads once its lines are put together again. */
const unfolded = (raw: string): string => raw.replace(/=\r\n/g, '').replace(/\r\n[ \t]/g, ' ');

async function withContact(
  parts: Partial<CommentParts> = {},
  address = 'someone@example.org',
): Promise<Awaited<ReturnType<typeof aComment>>> {
  const comment = await aComment(parts);
  await leaveContact(comment.writer, address);
  await database().outbox.deleteMany({ where: { kind: 'confirm-contact' } });
  return comment;
}

describe('the mails', () => {
  it('hold nothing that anyone wrote: no words, no alias, no note, no answer, no post, and nothing about health', async () => {
    const [body, alias, note, answer, edited] = Array.from({ length: 5 }, aCanary);
    const words = { body: `How long does ${body} last?`, alias: `${alias}` };
    const comments = {
      publish: await withContact(words),
      decline: await withContact(words),
      return: await withContact(words),
      answer: await withContact(words),
    };
    await changeContact((await aComment(words)).writer, 'asked@example.org', noon);
    const { ada, desk } = practice;
    await decideNow(desk, comments.publish.id, 'publish', noon, { note: `${note}` });
    await decideNow(desk, comments.decline.id, 'decline', noon, { reason: 'individual-advice', note: `${note}` });
    await decideNow(desk, comments.return.id, 'return', noon, { note: `${note}` });
    await decideNow(ada, comments.answer.id, 'answer', noon, {
      answer: `In general ${answer} passes by itself.`,
      note: `${note}`,
    });
    await decideNow(desk, (await aComment(words)).id, 'escalate', noon, { reason: 'for-physician', note: `${note}` });
    await decideNow(desk, (await aComment(words)).id, 'escalate', noon, { reason: 'complaint', note: `${note}` });
    await submitComment(
      aForm({ message: `${urgent} ${body}`, alias: 'Quiet Heron' }),
      { network: '192.0.2.1', codes: [] },
      noon,
    );
    await submitComment(
      aForm({ message: `How long does ${body} last?`, postId: posts.benWithAda, alias: 'Silver Otter' }),
      { network: '192.0.2.2', codes: [] },
      noon,
    );
    const again = await aComment(words);
    await editComment(again.writer, aForm({ message: `${urgent} ${edited}` }), again, noon);

    const kinds = new Set((await database().outbox.findMany()).map(({ kind }) => kind));
    expect([...kinds].sort(), 'every kind of notice is under test').toEqual(Object.keys(commentNotices).sort());
    await deliver();
    expect(mails.raw.length).toBeGreaterThanOrEqual(10);
    const forbidden = new RegExp(
      [
        body,
        alias,
        note,
        answer,
        edited,
        'Heron',
        'Otter',
        ...postTitles,
        'ada-alone',
        'ben-with-ada',
        'chest',
        'pain',
        'health',
        'medical',
        'symptom',
        'declin',
        'publish',
        'question',
        'answer',
        'patient',
        'complain',
        'physician',
        'emergency',
        'Dr ',
      ].join('|'),
      'i',
    );
    for (const raw of mails.raw) {
      expect(unfolded(raw)).not.toMatch(forbidden);
      expect(raw, 'plain text, nothing that could be markup').toMatch(/^Content-Type: text\/plain/m);
      expect(raw).not.toMatch(/<\w+[^@>]*>/);
    }
    expect(logLines().join('')).not.toMatch(new RegExp([body, alias, note, answer, edited, 'example'].join('|')));
  });

  it('are about the site only in their sender, and lead to it only', async () => {
    const { id } = await withContact();
    await decideNow(practice.desk, id, 'publish', noon);
    await deliver();
    const [raw = ''] = mails.raw.map(unfolded);
    expect(raw.match(/https?:\/\/[^\s]+/g)).toEqual([
      `https://bedside.example/receipt/${id}`,
      expect.stringMatching(`^https://bedside\\.example/receipt/address\\?message=3D${id}&token=3D[0-9a-f]{64}$`),
    ]);
    expect(raw).toMatch(/^From: Bedside <no-reply@localhost>$/m);
    expect(raw).toMatch(/^Subject: There is news for you$/m);
  });
});

describe('the writer', () => {
  it('is told once, after the window for undoing, at the address left', async () => {
    const { id } = await withContact();
    await decideNow(practice.desk, id, 'publish', noon);
    await deliver(undoSeconds - 1);
    expect(mails.recipients).toEqual([]);
    await deliver(undoSeconds);
    await deliver(undoSeconds * 60);
    expect(mails.recipients).toEqual(['someone@example.org']);
  });

  it('is told nothing of a decision that was taken back', async () => {
    const { id } = await withContact();
    await decideNow(practice.desk, id, 'decline', noon);
    await decideNow(practice.desk, id, 'undo', after(10));
    await deliver(3600);
    expect(mails.recipients).toEqual([]);
  });

  it('without an address, with one taken away, or with everything erased, is not written to', async () => {
    const none = await aComment();
    const removed = await withContact();
    const erased = await withContact();
    for (const { id } of [none, removed, erased]) await decideNow(practice.desk, id, 'publish', noon);
    await changeContact(removed.writer, null, after(5));
    await eraseComment(erased.writer, await seen(erased.id), after(5));
    await deliver();
    expect(mails.recipients).toEqual([]);
    expect((await database().outbox.findMany()).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
  });
});

describe('whoever is on call', () => {
  const addresses = ['ada.rowe', 'sam.field', 'toni.brook'].map((name) => `${name}@practice.example`);

  it('for urgent words is the post’s physician and all staff, at once', async () => {
    await submitComment(aForm({ message: urgent }), { network: '192.0.2.1', codes: [] }, noon);
    await deliver(0);
    expect([...mails.recipients].sort()).toEqual(addresses);
  });

  it('is not whoever has left', async () => {
    await disableAccount('sam.field@practice.example', noon);
    await submitComment(aForm({ message: urgent }), { network: '192.0.2.1', codes: [] }, noon);
    await deliver(0);
    expect([...mails.recipients].sort()).toEqual(addresses.filter((address) => !address.startsWith('sam')));
  });

  it('for a complaint is an administrator, and nobody whom it may be about', async () => {
    const { id } = await aComment();
    await decideNow(practice.desk, id, 'escalate', noon, { reason: 'complaint' });
    await deliver();
    expect(mails.recipients).toEqual(['kim.moor@practice.example']);
  });

  it('for an ordinary message is told once an hour, about the own posts', async () => {
    await submitComment(aForm({ postId: posts.benWithAda }), { network: '192.0.2.1', codes: [] }, noon);
    await submitComment(
      aForm({ postId: posts.benWithAda, message: 'Something else that I would like to know.' }),
      { network: '192.0.2.2', codes: [] },
      after(1),
    );
    await deliver();
    expect([...mails.recipients].sort()).toEqual(
      [`${ben.replace('-', '.')}@practice.example`, ...addresses.slice(1)].sort(),
    );
  });

  it('is not called any more once someone has decided', async () => {
    await submitComment(aForm({ message: urgent }), { network: '192.0.2.1', codes: [] }, noon);
    const [comment] = await database().comment.findMany();
    await decideNow(practice.desk, comment?.id ?? '', 'decline', noon);
    await deliver();
    expect(mails.recipients).toEqual([]);
  });

  it('with one address that the mail server refuses does not bury the others in mail', async () => {
    mails.refused.add('sam.field@practice.example');
    await submitComment(aForm({ message: urgent }), { network: '192.0.2.1', codes: [] }, noon);
    for (let hour = 0; hour < 10; hour += 1) await deliver(hour * 7200);
    mails.refused.clear();
    expect([...mails.recipients].sort()).toEqual(addresses.filter((address) => !address.startsWith('sam')));
  });
});
