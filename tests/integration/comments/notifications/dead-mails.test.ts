import { describe, expect, it } from 'vitest';
import {
  readUnsentMails,
  sendAllMailsAgain,
  sendMailAgain,
  type UnsentMails,
} from '@/lib/comments/notifications/read-dead-mails';
import { database } from '@/lib/platform/database/database';
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

  it('is one of many: they follow each other page after page, and all are sent again by one press', async () => {
    const row = (place: number) => ({
      id: `dead-${String(place).padStart(4, '0')}`,
      kind: 'waiting',
      dedupeKey: `waiting:nobody:${place}`,
      subjectId: 'nobody',
      state: 'dead',
      // Many at one moment.
      notBefore: after(Math.floor(place / 50)),
      createdAt: noon,
    });
    await database().outbox.createMany({ data: Array.from({ length: 230 }, (_, place) => row(place)) });
    const seen: string[] = [];
    for (let next: string | null | undefined; next !== null;) {
      const { dead, count, more }: UnsentMails = await readUnsentMails(test.practice.desk, next ?? null);
      expect(count).toBe(230);
      seen.push(...dead.map(({ id }) => id));
      next = more;
    }
    expect([seen.length, new Set(seen).size]).toEqual([230, 230]);
    await expect(sendAllMailsAgain(test.practice.ada, noon)).rejects.toMatchObject({ code: 'not-found' });
    expect(await sendAllMailsAgain(test.practice.desk, noon)).toBe(230);
    expect(await sendAllMailsAgain(test.practice.desk, noon), 'pressed twice').toBe(0);
    expect(await readUnsentMails(test.practice.desk)).toMatchObject({ dead: [], count: 0, more: null });
  });
});
