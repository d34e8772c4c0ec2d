import { describe, expect, it } from 'vitest';
import { eraseComment } from '@/lib/comments/asking/change-own-comment';
import { confirmHours } from '@/lib/comments/comment';
import { commentMails } from '@/lib/comments/notifications/compose-mails';
import { changeContact, contactToken, settleContact } from '@/lib/comments/receipts/change-contact';
import { findContact } from '@/lib/comments/receipts/contact-store';
import { readContactLink } from '@/lib/comments/receipts/read-contact-link';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { unseal } from '@/lib/platform/crypto';
import { database } from '@/lib/platform/database/database';
import type { Mail } from '@/lib/platform/mail/mail';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { aCanary, aComment, type BuiltComment, decideNow, leaveContact, seen } from '@/tests/support/builders';
import { readEveryRow, undoSeconds, withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { ada, aViewer } from '@/tests/support/viewers';

withDatabase();

const own = aViewer('physician', ada);
const hour = 3600;
const addressOf = async (id: string) => {
  const contact = await findContact(id);
  return contact && unseal('contact', contact.emailEncrypted);
};

/** What the worker sends until then. */
async function delivered(seconds: number): Promise<Mail[]> {
  const mails: Mail[] = [];
  await deliverDue(commentMails, async (mail) => void mails.push(mail), after(seconds));
  return mails;
}

/** The token in the link of a mail. */
function tokenIn(mail: Mail | undefined, comment: BuiltComment): string {
  const [link] = mail?.text.match(/https:\S+\/receipt\/address\?\S+/) ?? [];
  const query = new URL(link ?? 'https://none.example').searchParams;
  expect(query.get('message')).toBe(comment.id);
  return query.get('token') ?? '';
}

describe('an address for news', () => {
  it('is kept sealed, apart, and is changed and taken away as its owner likes', async () => {
    const comment = await aComment();
    await leaveContact(comment.writer, 'someone@example.org');
    expect((await readEveryRow()).filter((line) => line.includes('someone@'))).toEqual([]);
    expect(await addressOf(comment.id)).toBe('someone@example.org');
    await changeContact(comment.writer, 'elsewhere@example.org', after(1));
    expect(await addressOf(comment.id)).toBe('elsewhere@example.org');
    expect(await readReceipt(comment.writer)).toMatchObject({ hasContact: true, contactConfirmed: false });
    await changeContact(comment.writer, null, after(2));
    expect(await findContact(comment.id)).toBeNull();
    expect(logLines().join('')).not.toContain('example.org');
  });

  it('cannot be left on what was erased', async () => {
    const comment = await aComment({ status: 'erased' });
    await changeContact(comment.writer, 'someone@example.org', noon).catch(() => undefined);
    expect(await findContact(comment.id)).toBeNull();
  });

  it('gets one mail that asks, and nothing else until its owner has confirmed it', async () => {
    const comment = await aComment();
    await changeContact(comment.writer, 'someone@example.org', noon);
    await decideNow(own, comment.id, 'publish', after(1));
    const mails = await delivered(1 + undoSeconds);
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['someone@example.org', 'Please confirm your e-mail address'],
    ]);
    expect(await settleContact(comment.id, tokenIn(mails[0], comment), 'confirm', after(hour))).toBe(true);
    expect(await readReceipt(comment.writer)).toMatchObject({ hasContact: true, contactConfirmed: true });
    await decideNow(own, comment.id, 'unpublish', after(hour + 1));
    const news = await delivered(hour + 1 + undoSeconds);
    expect(news.map(({ subject }) => subject)).toEqual(['News about what you sent us']);
    expect(await settleContact(comment.id, tokenIn(news[0], comment), 'remove', after(2 * hour))).toBe(true);
    expect(await findContact(comment.id)).toBeNull();
  });

  it('is asked in a mail without a word of the message, the post, or anything about health', async () => {
    const [body, alias] = [aCanary(), aCanary()];
    const comment = await aComment({ body: `How long does ${body} last?`, alias });
    await changeContact(comment.writer, 'someone@example.org', noon);
    const [mail] = await delivered(1);
    const text = JSON.stringify(mail);
    for (const word of [body, alias, 'Quillwort', 'someone@example.org: ', ada]) expect(text).not.toContain(word);
    expect(text).not.toMatch(/health|doctor|physician|patient|question|medic|clinic|practice/i);
  });

  it('is not confirmed by a link that ran out, was changed since, or belongs to another message', async () => {
    const [comment, other] = [await aComment(), await aComment()];
    await changeContact(comment.writer, 'someone@example.org', noon);
    await changeContact(other.writer, 'other@example.org', noon);
    const token = tokenIn(
      (await delivered(1)).find(({ to }) => to === 'someone@example.org'),
      comment,
    );
    const late = after(confirmHours * hour + 1);
    expect(await readContactLink(comment.id, token, late)).toBeNull();
    expect(await settleContact(comment.id, token, 'confirm', late)).toBe(false);
    expect(await settleContact(other.id, token, 'confirm', noon)).toBe(false);
    expect(await settleContact(comment.id, '', 'confirm', noon)).toBe(false);
    await changeContact(comment.writer, 'elsewhere@example.org', after(2));
    expect(await settleContact(comment.id, token, 'confirm', after(3))).toBe(false);
    expect(await settleContact(comment.id, token, 'remove', after(3))).toBe(false);
    expect((await database().contact.findMany()).map(({ confirmedAt }) => confirmedAt)).toEqual([null, null]);
  });

  it('that was replaced before the mail went out is asked once, and the first one never', async () => {
    const comment = await aComment();
    await changeContact(comment.writer, 'wrong@example.org', noon);
    await changeContact(comment.writer, 'right@example.org', noon);
    expect((await delivered(1)).map(({ to }) => to)).toEqual(['right@example.org']);
  });

  it('may be removed by a link that says nothing of the message', async () => {
    const comment = await aComment();
    await changeContact(comment.writer, 'someone@example.org', noon);
    const contact = await findContact(comment.id);
    const token = contact ? contactToken(comment.id, contact) : '';
    expect(await readContactLink(comment.id, token, noon)).toEqual({ confirmed: false, language: null });
    expect(await settleContact(comment.id, token, 'remove', noon)).toBe(true);
    expect(await delivered(1)).toEqual([]);
  });

  it('goes with the message that is erased, and its link with it', async () => {
    const comment = await aComment();
    await changeContact(comment.writer, 'someone@example.org', noon);
    const contact = await findContact(comment.id);
    await eraseComment(comment.writer, await seen(comment.id), after(1));
    expect(await settleContact(comment.id, contact ? contactToken(comment.id, contact) : '', 'confirm', after(2))).toBe(
      false,
    );
    expect(await delivered(3)).toEqual([]);
  });

  it('cannot be used to fill a stranger’s mailbox', async () => {
    const left: boolean[] = [];
    for (let round = 0; round < 7; round += 1)
      left.push(
        await changeContact((await aComment()).writer, round % 2 ? 'Victim@example.org' : 'victim@example.org', noon),
      );
    expect(left).toEqual([true, true, true, true, true, false, false]);
    const { writer } = await aComment();
    const more: boolean[] = [];
    for (let round = 0; round < 6; round += 1)
      more.push(await changeContact(writer, `stranger${round}@example.org`, noon));
    expect(more).toEqual([true, true, true, true, true, false]);
    expect(await addressOf(writer.commentId)).toBe('stranger4@example.org');
    expect(await changeContact(writer, 'stranger9@example.org', after(24 * hour))).toBe(true);
  });
});
