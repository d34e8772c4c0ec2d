import { describe, expect, it } from 'vitest';
import { transaction } from '@/lib/platform/database/database';
import { replaceEnv } from '@/lib/platform/env';
import { sendMail } from '@/lib/platform/mail/mail';
import { cancelMails, deliverDue, enqueue } from '@/lib/platform/mail/outbox';
import { withDatabase } from '@/tests/support/database';
import { startMailCatcher } from '@/tests/support/mail/mail-catcher';
import { aSender, composers, outboxRows, queue } from '@/tests/support/mail/outbox';
import { after, noon } from '@/tests/support/moments';

withDatabase();

describe('a mail', () => {
  it('is sent once, when its time has come', async () => {
    const { send, sent } = aSender();
    await queue('ada', 'news', after(60));
    expect(await deliverDue(composers, send, after(59))).toBe(0);
    expect(await deliverDue(composers, send, after(60))).toBe(1);
    expect(await deliverDue(composers, send, after(120))).toBe(0);
    expect(sent).toEqual(['ada@example.org']);
    expect(await outboxRows()).toMatchObject([{ state: 'sent', attempts: 1, lastError: null, leasedUntil: null }]);
  });

  it('is queued once however often it is asked for', async () => {
    for (let count = 0; count < 3; count += 1) await queue('ada');
    expect(await outboxRows()).toHaveLength(1);
  });

  it('is not queued when the deed that causes it fails', async () => {
    const deed = transaction(async (tx) => {
      await enqueue(tx, { kind: 'news', dedupeKey: 'news:ada', subjectId: 'ada', notBefore: noon }, noon);
      throw new Error('the deed failed');
    });
    await expect(deed).rejects.toThrow('the deed failed');
    expect(await outboxRows()).toEqual([]);
  });

  it('that was cancelled is never sent; one that was sent stays sent', async () => {
    const { send, sent } = aSender();
    for (const subjectId of ['early', 'late']) {
      await transaction((tx) =>
        enqueue(
          tx,
          {
            kind: 'news',
            dedupeKey: subjectId,
            subjectId,
            decisionId: 'decision',
            notBefore: subjectId === 'early' ? noon : after(60),
          },
          noon,
        ),
      );
    }
    await deliverDue(composers, send, noon);
    await transaction((tx) => cancelMails(tx, 'decision'));
    await deliverDue(composers, send, after(3600));
    expect(sent).toEqual(['early@example.org']);
    expect((await outboxRows()).map(({ state }) => state)).toEqual(['sent', 'cancelled']);
  });

  it('for nobody is settled without a mail', async () => {
    const { send, sent } = aSender();
    await queue('ada', 'nobody');
    expect(await deliverDue(composers, send, noon)).toBe(1);
    expect(sent).toEqual([]);
    expect(await outboxRows()).toMatchObject([{ state: 'sent' }]);
  });

  it('of a kind that nobody can compose is kept, with the fault', async () => {
    await queue('ada', 'unheard-of');
    await deliverDue(composers, aSender().send, noon);
    expect(await outboxRows()).toMatchObject([{ state: 'pending', attempts: 1, lastError: 'Error' }]);
  });
});

describe('with the mail server down', () => {
  it('a mail is sent once, later', async () => {
    const first = await startMailCatcher();
    const port = Number(new URL(first.url).port);
    await first.stop();
    replaceEnv({ MAIL_URL: first.url });
    await queue('ada');
    await deliverDue(composers, sendMail, noon);
    expect(await outboxRows()).toMatchObject([{ state: 'pending', attempts: 1, lastError: 'ESOCKET:ECONNREFUSED' }]);
    expect((await outboxRows())[0]?.notBefore.getTime()).toBeGreaterThan(noon.getTime() + 40_000);

    const second = await startMailCatcher(port);
    await deliverDue(composers, sendMail, after(30));
    expect(second.raw, 'it is not tried again at once').toEqual([]);
    await deliverDue(composers, sendMail, after(120));
    await deliverDue(composers, sendMail, after(7200));
    expect(second.recipients).toEqual(['ada@example.org']);
    expect(await outboxRows()).toMatchObject([{ state: 'sent', attempts: 2 }]);
    replaceEnv({ MAIL_URL: '' });
    await second.stop();
  });

  it('a mail that is refused eight times is dead, stays visible with its fault, and is not sent again', async () => {
    const sender = aSender();
    sender.down = () => true;
    await queue('ada');
    for (let hour = 0; hour < 12; hour += 1) await deliverDue(composers, sender.send, after(hour * 2 * 3600));
    expect(await outboxRows()).toMatchObject([
      { state: 'dead', attempts: 8, lastError: 'EENVELOPE:550', leasedUntil: null },
    ]);
    sender.down = () => false;
    expect(await deliverDue(composers, sender.send, after(1_000_000))).toBe(0);
    expect(sender.sent).toEqual([]);
  });

  it('a fault leaves its code in the database, and no address', async () => {
    const sender = aSender();
    sender.down = () => true;
    await queue('ada');
    await deliverDue(composers, sender.send, noon);
    expect(JSON.stringify(await outboxRows())).not.toContain('example.org');
  });

  it('one mail that fails does not hold up the others', async () => {
    const sender = aSender();
    sender.down = ({ to }) => to.startsWith('ada');
    for (const subjectId of ['ada', 'ben', 'kim']) await queue(subjectId);
    expect(await deliverDue(composers, sender.send, noon)).toBe(3);
    expect(sender.sent.sort()).toEqual(['ben@example.org', 'kim@example.org']);
  });

  it('for one of several people, the others are not written to again', async () => {
    const sender = aSender();
    sender.down = ({ to }) => to.startsWith('two');
    await queue('ada', 'for-three');
    await deliverDue(composers, sender.send, noon);
    sender.down = () => false;
    await deliverDue(composers, sender.send, after(3600));
    expect(sender.sent.sort()).toEqual(['one@example.org', 'three@example.org', 'two@example.org']);
  });
});
