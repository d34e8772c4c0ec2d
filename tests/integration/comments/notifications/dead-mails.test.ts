import { describe, expect, it } from 'vitest';
import { readUnsentMails, sendMailAgain } from '@/lib/comments/notifications/read-dead-mails';
import { decideNow } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { deliver, useMails, withContact } from '@/tests/support/mail/mails';
import { after, noon } from '@/tests/support/moments';

withDatabase();
const test = useMails();

describe('a mail that was given up', () => {
  it('is listed for staff and administrators without address or words, and can be sent again', async () => {
    const { id } = await withContact({ kind: 'experience' });
    await decideNow(test.practice.desk, id, 'publish', noon);
    test.mails.refused.add('someone@example.org');
    for (let hours = 1; hours <= 10; hours += 1) await deliver(hours * 7200);
    const { dead, unsent } = await readUnsentMails(test.practice.desk);
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
    expect((await readUnsentMails(test.practice.admin)).dead).toHaveLength(1);
    const [row] = dead;
    for (const act of [readUnsentMails(test.practice.ada), sendMailAgain(test.practice.ada, row?.id ?? '', noon)])
      await expect(act).rejects.toMatchObject({ code: 'not-found' });

    test.mails.refused.clear();
    expect(await sendMailAgain(test.practice.desk, row?.id ?? '', after(80_000))).toBe(true);
    expect(await sendMailAgain(test.practice.otherDesk, row?.id ?? '', after(80_000)), 'the second is told').toBe(
      false,
    );
    await deliver(80_000);
    expect(test.mails.recipients).toEqual(['someone@example.org']);
    expect((await readUnsentMails(test.practice.desk)).dead).toEqual([]);
  });

  it('has eight attempts again, and is then given up again', async () => {
    const { id } = await withContact({ kind: 'experience' });
    await decideNow(test.practice.desk, id, 'publish', noon);
    test.mails.refused.add('someone@example.org');
    for (let hours = 1; hours <= 10; hours += 1) await deliver(hours * 7200);
    const [row] = (await readUnsentMails(test.practice.desk)).dead;
    await sendMailAgain(test.practice.desk, row?.id ?? '', after(80_000));
    for (let hours = 12; hours <= 22; hours += 1) await deliver(hours * 7200);
    test.mails.refused.clear();
    expect((await readUnsentMails(test.practice.desk)).dead).toMatchObject([{ attempts: 16 }]);
  });
});
