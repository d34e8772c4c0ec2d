import { describe, expect, it } from 'vitest';
import { editComment } from '@/lib/comments/asking/change-own-comment';
import { findReason } from '@/lib/comments/reasons';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { issueReceipt, recogniseWriter, recogniseWriterOf } from '@/lib/comments/receipts/recognise-writer';
import { database, transaction } from '@/lib/platform/database/database';
import { replaceEnv } from '@/lib/platform/env';
import { en } from '@/lib/shared/messages/en';
import { aComment, aForm, decideNow, seen } from '@/tests/support/builders';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { ada, aViewer } from '@/tests/support/viewers';

withDatabase();

const own = aViewer('physician', ada);

describe('a receipt code', () => {
  it('opens its own comment and no other', async () => {
    const [one, other] = [await aComment(), await aComment()];
    expect(await recogniseWriter(one.code)).toEqual({ commentId: one.id });
    expect(await recogniseWriterOf(one.id, [other.code, one.code])).toEqual({
      writer: { commentId: one.id },
      code: one.code,
    });
    expect(await recogniseWriterOf(one.id, [other.code])).toBeNull();
    expect(await recogniseWriterOf(one.id, [])).toBeNull();
  });

  it('opens nothing when its secret half is another’s, is invented, or is no code at all', async () => {
    const [one, other] = [await aComment(), await aComment()];
    const [mine, theirs] = [one.code, other.code].map((code) => code.replaceAll('-', ''));
    for (const check of '0123456789ABCDEFGHJKMNPQRSTVWXYZ')
      expect(await recogniseWriter(`${mine?.slice(0, 8)}${theirs?.slice(8, 20)}${check}`)).toBeNull();
    expect(await recogniseWriter('')).toBeNull();
    expect(await recogniseWriter('0000-0000-0000-0000-0000-0')).toBeNull();
  });

  it('opens nothing once the site has another secret, since a copy of the database is not enough', async () => {
    const { code, id } = await aComment();
    const { NEXTAUTH_SECRET } = { NEXTAUTH_SECRET: 'a secret that only the tests know, and no site' };
    replaceEnv({ NEXTAUTH_SECRET: 'another secret, of somebody with a copy of it' });
    const found = await recogniseWriter(code);
    replaceEnv({ NEXTAUTH_SECRET });
    expect(found).toBeNull();
    expect(await recogniseWriter(code)).toEqual({ commentId: id });
  });

  it('shares nothing in the database with another code of the same writer', async () => {
    const { id } = await aComment();
    const codes = await Promise.all([1, 2].map(() => transaction((tx) => issueReceipt(tx, id))));
    expect(codes[0]).not.toBe(codes[1]);
    const rows = await database().receipt.findMany({ where: { commentId: id } });
    for (const column of ['locator', 'salt', 'secretHash'] as const)
      expect(new Set(rows.map((row) => row[column])).size).toBe(3);
    for (const code of codes)
      expect((await readEveryRow()).join('\n')).not.toContain(code.replaceAll('-', '').slice(8, 20));
  });
});

describe('a receipt', () => {
  it('shows the words and where they stand', async () => {
    const comment = await aComment({ alias: 'Quiet Heron' });
    expect(await readReceipt(comment.writer)).toMatchObject({
      commentId: comment.id,
      version: 1,
      alias: 'Quiet Heron',
      body: comment.body,
      status: 'held',
      returned: false,
      answered: false,
      earlierIsPublic: false,
      sentAt: noon,
      reason: null,
      note: null,
      hasContact: false,
      actions: ['edit', 'withdraw', 'erase'],
      post: { slug: 'ada-alone', byline: 'Dr Ada Rowe' },
    });
  });

  it.each([
    ['decline', 'unkind', ['second-look', 'withdraw', 'erase']],
    ['return', 'unclear', ['edit', 'withdraw', 'erase']],
  ] as const)('after “%s” says why, with what was written to them', async (action, reason, actions) => {
    const { id, writer } = await aComment();
    await decideNow(own, id, action, noon, { reason, note: 'Please have a look at the other post.' });
    expect(await readReceipt(writer)).toMatchObject({
      reason: findReason(action, reason)?.toWriter(en.reasons),
      note: 'Please have a look at the other post.',
      actions,
    });
  });

  it.each([
    ['en', /mistake/],
    ['es', /error/],
    ['ar', /خطأ/],
  ] as const)('in %s says why its answer is gone, for as long as nothing follows', async (language, words) => {
    replaceEnv({ SITE_LANGUAGE: language });
    const { id, writer } = await aComment({ status: 'published', answer: 'In general this passes within a week.' });
    const note = 'It was meant for another question.';
    await decideNow(own, id, 'unanswer', noon, { reason: 'answered-by-mistake', note });
    const reason = expect.stringMatching(words) as string;
    expect(await readReceipt(writer)).toMatchObject({
      status: 'published',
      answered: false,
      reason,
      note,
      reasonIsOwn: false,
    });
    await decideNow(own, id, 'answer', after(1));
    expect(await readReceipt(writer)).toMatchObject({ answered: true, reason: null, note: null });
    replaceEnv({ SITE_LANGUAGE: 'en' });
  });

  it('says no reason any more once the writer has sent it again, or the decision was taken back', async () => {
    const [one, other] = [await aComment(), await aComment()];
    await decideNow(own, one.id, 'return', noon, { note: 'What do you mean?' });
    await editComment(one.writer, aForm({ message: 'I have put it in other words.' }), await seen(one.id), after(60));
    expect(await readReceipt(one.writer)).toMatchObject({ returned: false, reason: null, note: null });
    await decideNow(own, other.id, 'decline', noon, { note: 'What do you mean?' });
    await decideNow(own, other.id, 'undo', after(1));
    expect(await readReceipt(other.writer)).toMatchObject({ status: 'held', reason: null, note: null });
  });

  it('says that earlier words are public while new ones wait, and that there is an answer', async () => {
    const comment = await aComment({ status: 'published', answer: 'In general this passes by itself within a week.' });
    expect(await readReceipt(comment.writer)).toMatchObject({
      status: 'published',
      answered: true,
      earlierIsPublic: false,
    });
    await editComment(comment.writer, aForm({ message: 'I have put it in other words.' }), comment, after(60));
    expect(await readReceipt(comment.writer)).toMatchObject({
      status: 'held',
      earlierIsPublic: true,
      body: 'I have put it in other words.',
    });
  });

  it('is null once the row itself is gone', async () => {
    const { id, writer } = await aComment();
    await database().comment.delete({ where: { id } });
    expect(await readReceipt(writer)).toBeNull();
  });
});
