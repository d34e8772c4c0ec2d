import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { eraseComment } from '@/lib/comments/asking/change-own-comment';
import { commentMails } from '@/lib/comments/notifications/compose-mails';
import { changeContact } from '@/lib/comments/receipts/change-contact';
import { settleFollowing } from '@/lib/following/change-following';
import { followingMails } from '@/lib/following/compose-news';
import { database } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { sendMail } from '@/lib/platform/mail/mail';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { purge } from '@/lib/privacy/purge';
import { removeDemonstration } from '@/lib/privacy/remove-demonstration';
import { retention } from '@/lib/privacy/retention';
import { aComment, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { ask, linkIn, site, withOwnPosts } from '@/tests/support/followers';
import { after, noon } from '@/tests/support/moments';

withDatabase();
withOwnPosts();

const day = 24 * 3600;
const folder = (): string => path.join(env().DATA_DIR, 'outbox');
const filesWith = (words: string): string[] =>
  existsSync(folder())
    ? readdirSync(folder()).filter((name) => readFileSync(path.join(folder(), name), 'utf8').includes(words))
    : [];
const deliver = (seconds: number) => deliverDue({ ...commentMails, ...followingMails }, sendMail, after(seconds));

let addresses = 0;
/** A message whose writer left an address of their own, with the file that asks whether it is theirs. */
async function aWriterWithAddress() {
  const comment = await aComment();
  const address = `writer${(addresses += 1)}@example.org`;
  expect(await changeContact(comment.writer, address, noon)).toBe(true);
  await deliver(1);
  expect(filesWith(address)).toHaveLength(1);
  return { comment, address };
}

describe('mails that are files, while no mail server is set', () => {
  it('go when their writer erases the message', async () => {
    const [{ comment, address }, other] = [await aWriterWithAddress(), await aWriterWithAddress()];
    await eraseComment(comment.writer, await seen(comment.id), after(2));
    expect(filesWith(address)).toEqual([]);
    expect(filesWith(other.address)).toHaveLength(1);
  });

  it('go when their writer takes the address away, or leaves another', async () => {
    const [one, two] = [await aWriterWithAddress(), await aWriterWithAddress()];
    await changeContact(one.comment.writer, null, after(2));
    expect(filesWith(one.address)).toEqual([]);
    await changeContact(two.comment.writer, 'another@example.org', after(2));
    expect(filesWith(two.address)).toEqual([]);
  });

  it('go when who follows something stops the last of it', async () => {
    await ask('follower@example.org', [site], 0);
    await deliver(1);
    const [file = ''] = filesWith('follower@example.org');
    const text = readFileSync(path.join(folder(), file), 'utf8');
    const link = linkIn({ id: '', to: '', subject: '', text });
    await settleFollowing(...link, { kind: 'stop-all' }, after(2));
    expect(filesWith('follower@example.org')).toEqual([]);
  });

  it('go with the purge on the day that the table says, and not before', async () => {
    await sendMail({ id: 'old', to: 'staff@practice.example', subject: 'Something waits', text: 'Look.\n' });
    const written = (seconds: number) => {
      for (const name of filesWith('staff@practice.example'))
        utimesSync(path.join(folder(), name), noon, after(seconds));
    };
    written(0);
    const { days } = retention.mailFiles;
    await purge(after(days * day));
    expect(filesWith('staff@practice.example')).toEqual(['old.txt']);
    expect((await purge(after(days * day + 1), { dry: true })).mailFiles).toBe(1);
    expect((await purge(after(days * day + 1))).mailFiles).toBe(1);
    expect(filesWith('staff@practice.example')).toEqual([]);
  });

  it('go with the purge when the address has gone in any other way', async () => {
    const { address } = await aWriterWithAddress();
    await database().contact.deleteMany();
    await purge(after(3));
    expect(filesWith(address)).toEqual([]);
  });

  it('go with the demonstration, when they are to its people', async () => {
    await sendMail({ id: 'demo', to: 'elena.marsh@demo.invalid', subject: 'Something waits', text: 'Look.\n' });
    await sendMail({ id: 'real', to: 'jo@practice.example', subject: 'Something waits', text: 'Look.\n' });
    await removeDemonstration();
    expect(filesWith('demo.invalid')).toEqual([]);
    expect(filesWith('jo@practice.example')).toEqual(['real.txt']);
  });
});
