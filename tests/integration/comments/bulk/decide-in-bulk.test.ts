import { beforeEach, describe, expect, it } from 'vitest';
import { editComment, withdrawComment } from '@/lib/comments/asking/change-own-comment';
import { type BulkForm, type DecidedInBulk, decideInBulk } from '@/lib/comments/bulk/decide-in-bulk';
import { findComment } from '@/lib/comments/comment-store';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { readThread } from '@/lib/comments/thread/read-thread';
import type { Viewer } from '@/lib/identity/viewer';
import { database, transaction } from '@/lib/platform/database/database';
import { practiceReasonCode } from '@/lib/practice/canned-text';
import { saveCannedText } from '@/lib/practice/change-canned-texts';
import { readCannedTexts } from '@/lib/practice/read-canned-texts';
import { aComment, aForm, type BuiltComment, decideNow, posts, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { aPractice, ben, type Practice } from '@/tests/support/viewers';

withDatabase();

let practice: Practice;
beforeEach(async () => void (practice = await aPractice()));

const many = (
  viewer: Viewer,
  comments: readonly BuiltComment[],
  form: Partial<BulkForm> = {},
  at = after(60),
): Promise<DecidedInBulk> =>
  decideInBulk(
    viewer,
    {
      action: 'decline',
      reason: 'off-topic',
      formKey: 'a-key-of-one-form',
      items: comments.map(({ id, revisionId, version }) => ({ commentId: id, revisionId, version })),
      ...form,
    },
    at,
  );

const statusOf = async (id: string): Promise<string> => (await findComment(id, { everything: true }))?.status ?? '';

async function mark(id: string): Promise<void> {
  const findings = JSON.stringify([{ kind: 'name', start: 0, end: 3 }]);
  await transaction((tx) => tx.commentRevision.updateMany({ where: { commentId: id }, data: { findings } }));
}

describe('deciding about several messages', () => {
  it('declines each for the reason, by a decision of its own that its writer reads', async () => {
    const comments = [await aComment(), await aComment({ kind: 'experience' }), await aComment()];
    const { results } = await many(practice.desk, comments);
    expect(results).toEqual(comments.map(({ id, alias }) => ({ commentId: id, alias, kind: 'done' })));
    for (const { id, writer } of comments) {
      expect(await statusOf(id)).toBe('declined');
      expect((await readReceipt(writer))?.reason).toContain('not about this post');
    }
    const keys = (await database().decision.findMany()).map(({ idempotencyKey }) => idempotencyKey);
    expect(new Set(keys).size).toBe(3);
  });

  it('takes a reason of the practice’s own', async () => {
    const words = 'Please ask a pharmacist: they know every product by name.';
    await saveCannedText(practice.desk, { kind: 'decline', id: '', label: 'Names a product', words }, noon);
    const [text] = await readCannedTexts(practice.desk);
    const comment = await aComment();
    await many(practice.desk, [comment], { reason: practiceReasonCode(text?.id ?? '') });
    expect((await readReceipt(comment.writer))?.reason).toBe(words);
  });

  it('publishes experiences and replies, and never a question', async () => {
    const parent = await aComment({ status: 'published' });
    const experience = await aComment({ kind: 'experience' });
    const reply = await aComment({ kind: 'reply', parentId: parent.id });
    const question = await aComment();
    const { results, threads } = await many(practice.ada, [experience, reply, question], {
      action: 'publish',
      reason: null,
    });
    expect(results.map(({ kind }) => kind)).toEqual(['done', 'done', 'refused']);
    expect(results[2]).toMatchObject({ because: expect.stringContaining('It is a question') as string });
    expect(threads.map(({ postId }) => postId)).toEqual([posts.ada, posts.ada]);
    expect((await readThread(posts.ada)).comments.map(({ id }) => id).sort()).toEqual(
      [parent.id, experience.id].sort(),
    );
    expect(await statusOf(question.id)).toBe('held');
  });

  it('passes each on to the physician', async () => {
    const comments = [await aComment(), await aComment()];
    await many(practice.desk, comments, { action: 'escalate', reason: 'for-physician' });
    for (const { id } of comments)
      expect(await findComment(id, { everything: true })).toMatchObject({ status: 'held', escalation: 'physician' });
  });

  it.each(['decline', 'publish', 'escalate'] as const)(
    'leaves what sounds urgent or holds marked words for a closer look, and says so: %s',
    async (action) => {
      const urgent = await aComment({ kind: 'experience', riskRank: 3, urgency: 'emergency' });
      const reported = await aComment({ kind: 'experience', riskRank: 3 });
      const marked = await aComment({ kind: 'experience' });
      await mark(marked.id);
      const usual = await aComment({ kind: 'experience' });
      const reason = action === 'escalate' ? 'for-physician' : 'off-topic';
      const { results } = await many(practice.desk, [urgent, reported, marked, usual], { action, reason });
      expect(results.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused', 'done']);
      expect(results.slice(0, 3).map((result) => (result.kind === 'refused' ? result.because : ''))).toEqual([
        expect.stringContaining('sounds urgent'),
        expect.stringContaining('sounds urgent'),
        expect.stringContaining('Words in it are marked'),
      ]);
      for (const { id } of [urgent, reported, marked])
        expect(await findComment(id, { everything: true })).toMatchObject({ status: 'held', version: 1 });
    },
  );

  it('says of each that somebody was faster, and who; of each that was changed, to read it again', async () => {
    const [declined, published, edited, withdrawn, usual] = [
      await aComment(),
      await aComment({ kind: 'experience' }),
      await aComment(),
      await aComment(),
      await aComment(),
    ];
    await decideNow(practice.otherDesk, declined.id, 'decline', noon, { reason: 'off-topic' });
    await decideNow(practice.ada, published.id, 'publish', noon);
    await editComment(edited.writer, aForm({ message: 'I have put it in other words.' }), await seen(edited.id), noon);
    await withdrawComment(withdrawn.writer, await seen(withdrawn.id), noon);
    const { results } = await many(practice.desk, [declined, published, edited, withdrawn, usual]);
    expect(results).toMatchObject([
      { kind: 'already', by: 'Toni Brook', action: 'decline', ago: '1 minute ago', asWished: true },
      { kind: 'already', by: 'Dr Ada Rowe', action: 'publish', asWished: false },
      { kind: 'changed' },
      { kind: 'already', by: 'The writer', action: 'withdraw' },
      { kind: 'done' },
    ]);
    expect(await statusOf(published.id)).toBe('published');
    expect(await statusOf(edited.id)).toBe('held');
  });

  it('says of what is not there, and of what is another’s, the very same', async () => {
    const own = await aComment();
    const others = await aComment({ postId: posts.benClosed, physician: ben });
    const none = { ...own, id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' };
    const { results } = await many(practice.ada, [others, none, own]);
    const [first, second, third] = results;
    expect({ ...first, commentId: '' }).toEqual({ ...second, commentId: '' });
    expect(first).toMatchObject({ kind: 'refused', alias: '' });
    expect(third).toMatchObject({ kind: 'done' });
    expect(await statusOf(others.id)).toBe('held');
  });

  it('leaves a complaint to the administrator', async () => {
    const complaint = await aComment({ escalation: 'complaint' });
    expect((await many(practice.desk, [complaint])).results).toMatchObject([{ kind: 'refused' }]);
    expect((await many(practice.admin, [complaint])).results).toMatchObject([{ kind: 'done' }]);
  });

  it('that is sent twice decides once', async () => {
    const comments = [await aComment(), await aComment()];
    const [one, two] = await Promise.all([many(practice.desk, comments), many(practice.desk, comments)]);
    for (const { results } of [one, two]) expect(results.map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect(await database().decision.count()).toBe(2);
  });

  it('by two people at once: each message has one decision, and one of them is told of each', async () => {
    const comments = [];
    for (let count = 0; count < 6; count += 1) comments.push(await aComment({ kind: 'experience' }));
    const [one, two] = await Promise.all([
      many(practice.desk, comments, { formKey: 'the-first-form' }),
      many(practice.otherDesk, [...comments].reverse(), { formKey: 'the-other-form', action: 'publish', reason: null }),
    ]);
    for (const { id } of comments) {
      const kinds = [one, two].flatMap(({ results }) => results.filter((result) => result.commentId === id));
      expect(kinds.map(({ kind }) => kind).sort()).toEqual(['already', 'done']);
    }
    expect(await database().decision.count()).toBe(comments.length);
  });
});
