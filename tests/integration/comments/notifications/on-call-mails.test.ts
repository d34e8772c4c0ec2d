import { describe, expect, it } from 'vitest';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { disableAccount } from '@/lib/identity/accounts/manage-accounts';
import { database } from '@/lib/platform/database/database';
import { aComment, aForm, decideNow, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { deliver, urgent, useMails } from '@/tests/support/mail/mails';
import { after, noon } from '@/tests/support/moments';
import { ben } from '@/tests/support/viewers';

withDatabase();
const test = useMails();

describe('whoever is on call', () => {
  const addresses = ['ada.rowe', 'sam.field', 'toni.brook'].map((name) => `${name}@practice.example`);

  it('for urgent words is the post’s physician and all staff, at once', async () => {
    await submitComment(aForm({ message: urgent }), { network: '192.0.2.1', codes: [] }, noon);
    await deliver(0);
    expect([...test.mails.recipients].sort()).toEqual(addresses);
  });

  it('is every physician who wrote the post, even when the first of them has left', async () => {
    await disableAccount('ben.hale@practice.example', noon);
    const sender = { network: '192.0.2.1', codes: [] };
    await submitComment(aForm({ postId: posts.benWithAda, message: urgent }), sender, noon);
    await deliver(0);
    expect([...test.mails.recipients].sort()).toEqual(addresses);
  });

  it('hears of a published question of a post written with others, that it waits for an answer', async () => {
    const { id } = await aComment({ postId: posts.benWithAda, physician: ben });
    await decideNow(test.practice.desk, id, 'publish');
    await deliver();
    expect([...test.mails.recipients].sort()).toEqual(['ada.rowe@practice.example', 'ben.hale@practice.example']);
  });

  it('is not whoever has left', async () => {
    await disableAccount('sam.field@practice.example', noon);
    await submitComment(aForm({ message: urgent }), { network: '192.0.2.1', codes: [] }, noon);
    await deliver(0);
    expect([...test.mails.recipients].sort()).toEqual(addresses.filter((address) => !address.startsWith('sam')));
  });

  it('for a complaint is an administrator, and nobody whom it may be about', async () => {
    const { id } = await aComment();
    await decideNow(test.practice.desk, id, 'escalate', noon, { reason: 'complaint' });
    await deliver();
    expect(test.mails.recipients).toEqual(['kim.moor@practice.example']);
  });

  it('for an ordinary message is told once an hour, about the own posts and those written with others', async () => {
    await submitComment(aForm({ postId: posts.benWithAda }), { network: '192.0.2.1', codes: [] }, noon);
    await submitComment(
      aForm({ postId: posts.benWithAda, message: 'Something else that I would like to know.' }),
      { network: '192.0.2.2', codes: [] },
      after(1),
    );
    await deliver();
    expect([...test.mails.recipients].sort()).toEqual(
      [`${ben.replace('-', '.')}@practice.example`, ...addresses].sort(),
    );
  });

  it('is not called any more once someone has decided', async () => {
    await submitComment(aForm({ message: urgent }), { network: '192.0.2.1', codes: [] }, noon);
    const [comment] = await database().comment.findMany();
    await decideNow(test.practice.desk, comment?.id ?? '', 'decline', noon);
    await deliver();
    expect(test.mails.recipients).toEqual([]);
  });

  it('with one address that the mail server refuses does not bury the others in mail', async () => {
    test.mails.refused.add('sam.field@practice.example');
    await submitComment(aForm({ message: urgent }), { network: '192.0.2.1', codes: [] }, noon);
    for (let hour = 0; hour < 10; hour += 1) await deliver(hour * 7200);
    test.mails.refused.clear();
    expect([...test.mails.recipients].sort()).toEqual(addresses.filter((address) => !address.startsWith('sam')));
  });
});
