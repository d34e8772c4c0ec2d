import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { editComment, eraseComment } from '@/lib/comments/asking/change-own-comment';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { commentMails } from '@/lib/comments/notifications/compose-mails';
import { queueDailyMails, queueReminders } from '@/lib/comments/notifications/queue-reminders';
import { readUnsentMails, sendMailAgain } from '@/lib/comments/notifications/read-dead-mails';
import { changeContact } from '@/lib/comments/receipts/change-contact';
import { reportComment } from '@/lib/comments/thread/report-comment';
import { changeOwnDetails, disableAccount } from '@/lib/identity/accounts/manage-accounts';
import { database } from '@/lib/platform/database/database';
import { replaceEnv } from '@/lib/platform/env';
import { sendMail } from '@/lib/platform/mail/mail';
import { deliverDue } from '@/lib/platform/mail/outbox';
import {
  aCanary,
  aComment,
  aForm,
  aProof,
  type CommentParts,
  decideNow,
  leaveContact,
  posts,
  postTitles,
  seen,
} from '@/tests/support/builders';
import { undoSeconds, withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { type MailCatcher, startMailCatcher } from '@/tests/support/mail-catcher';
import { after, noon } from '@/tests/support/moments';
import { plansOf } from '@/tests/support/query-plans';
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

const day = 24 * 3600;
const urgent = 'I have crushing chest pain right now and I cannot breathe.';
const deliver = (seconds = undoSeconds): Promise<number> => deliverDue(commentMails, sendMail, after(seconds));

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

    const report = { reason: 'could-harm', words: `${body}`, proof: aProof() } as const;
    const reader = { device: 'DEVICE', network: '192.0.2.3' };
    await reportComment(comments.publish.id, report, reader, after(1));

    const { otherDesk } = practice;
    await changeOwnDetails(otherDesk, { mailDaily: true });
    await queueReminders(after(3 * day));
    await queueDailyMails(after(3 * day));
    const kinds = new Set((await database().outbox.findMany()).map(({ kind }) => kind));
    expect([...kinds].sort(), 'every kind of mail is under test').toEqual(Object.keys(commentMails).sort());
    await deliver(3 * day);
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
    const { id } = await withContact({ kind: 'experience' });
    await decideNow(practice.desk, id, 'publish', noon);
    await deliver();
    const [raw = ''] = mails.raw.map(unfolded);
    expect(raw.match(/https?:\/\/[^\s]+/g)).toEqual([
      `https://bedside.example/receipt/${id}`,
      expect.stringMatching(`^https://bedside\\.example/receipt/address\\?message=3D${id}&token=3D[0-9a-f]{64}$`),
    ]);
    expect(raw).toMatch(/^From: Bedside <no-reply@localhost>$/m);
    expect(raw).toMatch(/^Subject: News about what you sent us$/m);
  });
});

describe('the writer', () => {
  it('is told once, after the window for undoing, at the address left', async () => {
    const { id } = await withContact({ kind: 'experience' });
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
    const none = await aComment({ kind: 'experience' });
    const removed = await withContact({ kind: 'experience' });
    const erased = await withContact({ kind: 'experience' });
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

describe('a message that nobody has decided about', () => {
  const hour = 3600;
  const onCall = ['ada.rowe', 'sam.field', 'toni.brook'].map((name) => `${name}@practice.example`);

  /** Whom reminders reach at that moment, however often they are asked for, with what each of them says. */
  async function remindersAt(seconds: number): Promise<{ to: string[]; texts: string[] }> {
    mails.raw.length = 0;
    mails.recipients.length = 0;
    await Promise.all([1, 2].map(() => queueReminders(after(seconds))));
    await queueReminders(after(seconds + 1));
    await deliver(seconds + 1);
    const texts = mails.raw.map((raw) => unfolded(raw).split('\r\n\r\n')[1] ?? '');
    return { to: [...mails.recipients].sort(), texts: [...new Set(texts)] };
  }
  const toAt = async (seconds: number): Promise<string[]> => (await remindersAt(seconds)).to;

  it('brings everyone on call one reminder when it is overdue and one in every period after that, until someone decides', async () => {
    const { id } = await aComment();
    expect(await toAt(48 * hour - 2)).toEqual([]);
    const first = await remindersAt(48 * hour);
    expect(first).toEqual({ to: onCall, texts: ['One message at the desk is overdue. The oldest has waited 2 days.'] });
    expect(await toAt(72 * hour - 2)).toEqual([]);
    expect(await toAt(72 * hour)).toEqual(onCall);
    await decideNow(practice.desk, id, 'publish', after(73 * hour), {});
    expect(await toAt(200 * hour)).not.toContain('sam.field@practice.example');
  });

  it('that sounds urgent does so every hour; one that looks automatic, or is with its writer, never', async () => {
    await aComment({ riskRank: 0 });
    await aComment({ returned: true });
    expect(await toAt(500 * hour)).toEqual([]);
    await aComment({ riskRank: 3, urgency: 'crisis' });
    for (const passed of [1, 2, 3]) expect(await toAt(passed * hour)).toEqual(onCall);
    expect(await toAt(3.5 * hour)).toEqual([]);
  });

  it('is one of a number: three hundred bring each person one mail, which says how many and how old', async () => {
    for (let turn = 0; turn < 14; turn += 1) await aComment({ at: after(turn * hour) });
    await aComment({ riskRank: 3, urgency: 'crisis', at: after(80 * hour) });
    expect(await remindersAt(90 * hour)).toEqual({
      to: onCall,
      texts: ['One message should be read now.\r\n15 messages at the desk are overdue. The oldest has waited 3 days.'],
    });
    expect(await database().outbox.count({ where: { kind: 'reminder' } })).toBe(3);
    // The one that sounds urgent is told of again; what a mail has said of the others counts for their day.
    expect(await toAt(91 * hour)).toEqual(onCall);
  });

  it('stops counting at a hundred', async () => {
    for (let turn = 0; turn < 101; turn += 1) await aComment();
    const { texts } = await remindersAt(48 * hour);
    expect(texts).toEqual(['99 or more messages at the desk are overdue. The oldest has waited 2 days.']);
  });

  it('goes through an index, however much is held', async () => {
    await aComment();
    const indexes = `Comment_status_returned_(physician_|escalation_)?riskRank_heldAt_id_idx`;
    const kinds = await plansOf(() => queueReminders(after(49 * hour)));
    expect(kinds.length).toBeGreaterThan(3);
    for (const plan of kinds)
      expect(plan).toMatch(new RegExp(`${indexes}|Comment_reviewerId_idx|Comment_physician_openSince_id_idx`));
    for (const plan of kinds) expect(plan).not.toMatch(/SCAN [`"]?Comment|Seq Scan/);
  });

  it('of a complaint is the named reviewer’s, and the administrators’ while there is none who can sign in', async () => {
    const { id } = await aComment({ escalation: 'complaint' });
    await deliver();
    expect(await toAt(49 * hour)).toEqual(['kim.moor@practice.example']);
    await database().comment.update({ where: { id }, data: { reviewerId: practice.ben.accountId } });
    expect(await toAt(74 * hour)).toEqual(['ben.hale@practice.example']);
    await disableAccount('ben.hale@practice.example', noon);
    expect(await toAt(99 * hour)).toEqual(['kim.moor@practice.example']);
  });
});

describe('whoever wants one mail a day', () => {
  const toni = 'toni.brook@practice.example';
  beforeEach(() => changeOwnDetails(practice.otherDesk, { mailDaily: true }));

  it('gets it once, if something waits, and nothing in between', async () => {
    await queueDailyMails(noon);
    await deliver();
    expect(mails.recipients, 'nothing waits').not.toContain(toni);
    await submitComment(aForm(), { network: '192.0.2.1', codes: [] }, noon);
    await decideNow(practice.desk, (await aComment()).id, 'escalate', noon);
    await deliver();
    expect(mails.recipients).not.toContain(toni);
    await queueDailyMails(after(17 * 3600));
    await deliver(17 * 3600);
    expect(mails.recipients, 'it is too early in the day').not.toContain(toni);
    for (const hour of [18, 19, 30]) await queueDailyMails(after(hour * 3600));
    await deliver(31 * 3600);
    expect(mails.recipients.filter((address) => address === toni)).toHaveLength(1);
  });

  it('is still told at once of what sounds urgent', async () => {
    await submitComment(aForm({ message: urgent }), { network: '192.0.2.1', codes: [] }, noon);
    await deliver(0);
    expect(mails.recipients).toContain(toni);
  });
});

describe('a mail that was given up', () => {
  it('is listed for staff and administrators without address or words, and can be sent again', async () => {
    const { id } = await withContact({ kind: 'experience' });
    await decideNow(practice.desk, id, 'publish', noon);
    mails.refused.add('someone@example.org');
    for (let hours = 1; hours <= 10; hours += 1) await deliver(hours * 7200);
    const { dead, unsent } = await readUnsentMails(practice.desk);
    expect(dead).toEqual([
      {
        id: expect.any(String) as string,
        kind: 'news-for-writer',
        createdAt: noon,
        attempts: 8,
        lastError: 'EENVELOPE:550',
      },
    ]);
    expect(unsent).toBe(0);
    expect((await readUnsentMails(practice.admin)).dead).toHaveLength(1);
    const [row] = dead;
    for (const act of [readUnsentMails(practice.ada), sendMailAgain(practice.ada, row?.id ?? '', noon)])
      await expect(act).rejects.toMatchObject({ code: 'not-found' });

    mails.refused.clear();
    expect(await sendMailAgain(practice.desk, row?.id ?? '', after(80_000))).toBe(true);
    expect(await sendMailAgain(practice.otherDesk, row?.id ?? '', after(80_000)), 'the second is told').toBe(false);
    await deliver(80_000);
    expect(mails.recipients).toEqual(['someone@example.org']);
    expect((await readUnsentMails(practice.desk)).dead).toEqual([]);
  });

  it('has eight attempts again, and is then given up again', async () => {
    const { id } = await withContact({ kind: 'experience' });
    await decideNow(practice.desk, id, 'publish', noon);
    mails.refused.add('someone@example.org');
    for (let hours = 1; hours <= 10; hours += 1) await deliver(hours * 7200);
    const [row] = (await readUnsentMails(practice.desk)).dead;
    await sendMailAgain(practice.desk, row?.id ?? '', after(80_000));
    for (let hours = 12; hours <= 22; hours += 1) await deliver(hours * 7200);
    mails.refused.clear();
    expect((await readUnsentMails(practice.desk)).dead).toMatchObject([{ attempts: 16 }]);
  });
});
