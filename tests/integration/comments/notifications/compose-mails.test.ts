import { describe, expect, it } from 'vitest';
import { editComment, eraseComment } from '@/lib/comments/asking/change-own-comment';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { commentMails } from '@/lib/comments/notifications/compose-mails';
import { queueEscalations } from '@/lib/comments/notifications/queue-escalations';
import { queueDailyMails, queueReminders } from '@/lib/comments/notifications/queue-reminders';
import { changeContact } from '@/lib/comments/receipts/change-contact';
import { reportComment } from '@/lib/comments/thread/report-comment';
import { changeOwnDetails } from '@/lib/identity/accounts/manage-accounts';
import { database } from '@/lib/platform/database/database';
import { siteDay } from '@/lib/platform/site-time';
import { addDays } from '@/lib/shared/days';
import { aCanary, aComment, aForm, aProof, decideNow, posts, postTitles, seen } from '@/tests/support/builders';
import { undoSeconds, withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { deliver, unfolded, urgent, useMails, withContact } from '@/tests/support/mail/mails';
import { after, noon } from '@/tests/support/moments';

withDatabase();
const test = useMails();

const day = 24 * 3600;

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
    const { ada, desk } = test.practice;
    await decideNow(desk, comments.publish.id, 'publish', noon, { note: `${note}` });
    await decideNow(desk, comments.decline.id, 'decline', noon, { reason: 'individual-advice', note: `${note}` });
    await decideNow(desk, comments.return.id, 'return', noon, { note: `${note}` });
    await decideNow(ada, comments.answer.id, 'answer', noon, {
      answer: `In general ${answer} passes by itself.`,
      note: `${note}`,
      reviewBy: addDays(siteDay(after(3 * day)), 30),
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

    const { otherDesk } = test.practice;
    await changeOwnDetails(otherDesk, { mailDaily: true });
    await queueReminders(after(3 * day));
    await queueDailyMails(after(3 * day));
    await queueEscalations(after(3 * day));
    const kinds = new Set((await database().outbox.findMany()).map(({ kind }) => kind));
    expect([...kinds].sort(), 'every kind of mail is under test').toEqual(Object.keys(commentMails).sort());
    await deliver(3 * day);
    expect(test.mails.raw.length).toBeGreaterThanOrEqual(10);
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
    for (const raw of test.mails.raw) {
      expect(unfolded(raw)).not.toMatch(forbidden);
      expect(raw, 'plain text, nothing that could be markup').toMatch(/^Content-Type: text\/plain/m);
      expect(raw).not.toMatch(/<\w+[^@>]*>/);
    }
    expect(logLines().join('')).not.toMatch(new RegExp([body, alias, note, answer, edited, 'example'].join('|')));
  });

  it('are about the site only in their sender, and lead to it only', async () => {
    const { id } = await withContact({ kind: 'experience' });
    await decideNow(test.practice.desk, id, 'publish', noon);
    await deliver();
    const [raw = ''] = test.mails.raw.map(unfolded);
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
    await decideNow(test.practice.desk, id, 'publish', noon);
    await deliver(undoSeconds - 1);
    expect(test.mails.recipients).toEqual([]);
    await deliver(undoSeconds);
    await deliver(undoSeconds * 60);
    expect(test.mails.recipients).toEqual(['someone@example.org']);
  });

  it('is told nothing of a decision that was taken back', async () => {
    const { id } = await withContact();
    await decideNow(test.practice.desk, id, 'decline', noon);
    await decideNow(test.practice.desk, id, 'undo', after(10));
    await deliver(3600);
    expect(test.mails.recipients).toEqual([]);
  });

  it('without an address, with one taken away, or with everything erased, is not written to', async () => {
    const none = await aComment({ kind: 'experience' });
    const removed = await withContact({ kind: 'experience' });
    const erased = await withContact({ kind: 'experience' });
    for (const { id } of [none, removed, erased]) await decideNow(test.practice.desk, id, 'publish', noon);
    await changeContact(removed.writer, null, after(5));
    await eraseComment(erased.writer, await seen(erased.id), after(5));
    await deliver();
    expect(test.mails.recipients).toEqual([]);
    expect((await database().outbox.findMany()).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
  });
});
