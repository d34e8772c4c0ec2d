import { beforeEach, describe, expect, it } from 'vitest';
import { eraseComment, withdrawComment } from '@/lib/comments/asking/change-own-comment';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { commentMails } from '@/lib/comments/notifications/compose-mails';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { removeDemonstrationComments } from '@/lib/comments/retention/remove-demonstration-comments';
import { transaction } from '@/lib/platform/database/database';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { purge } from '@/lib/privacy/purge';
import { aComment, type BuiltComment, decideNow, leaveContact, posts, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { readDeskItem, readSimilar } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { aKept, merge, row, threadNow } from '@/tests/support/questions-put-together';
import { aPractice, ben, type Practice } from '@/tests/support/viewers';

withDatabase();

let practice: Practice;

beforeEach(async () => void (practice = await aPractice()));

describe('when the question that stands for another goes', () => {
  const ways: Record<string, (kept: BuiltComment) => Promise<unknown>> = {
    'because it is taken down': (kept) => decideNow(practice.desk, kept.id, 'unpublish', after(90)),
    'because its writer takes it back': async (kept) => withdrawComment(kept.writer, await seen(kept.id), after(90)),
    'because its writer erases it': async (kept) => eraseComment(kept.writer, await seen(kept.id), after(90)),
    'with the demonstration': async (kept) => {
      await transaction((tx) => tx.comment.update({ where: { id: kept.id }, data: { demonstration: true } }));
      await removeDemonstrationComments();
    },
  };

  it.each(Object.keys(ways))('%s, the other waits to be read again', async (way) => {
    const kept = await aKept();
    const duplicate = await aComment();
    await merge(practice.ada, duplicate.id, kept.id);
    await ways[way]?.(kept);
    expect(await row(duplicate.id)).toMatchObject({ status: 'held', mergedIntoId: null });
    expect((await readDeskItem(practice.ada, duplicate.id, after(99))).last).toMatchObject({
      action: 'unmerge',
      why: 'The question that it was merged with is not public any more',
    });
    expect(await threadNow()).toEqual([]);
    expect(await verifyLog()).not.toHaveProperty('brokenAt');
  });

  it('because its own publishing is undone, the other waits too; and that it was put together cannot be brought back', async () => {
    const kept = await aComment();
    await decideNow(practice.ada, kept.id, 'publish', noon);
    const { id } = await aComment();
    await merge(practice.desk, id, kept.id, after(1));
    await decideNow(practice.ada, kept.id, 'undo', after(2));
    expect(await row(id)).toMatchObject({ status: 'held', mergedIntoId: null });
  });

  it('after it was taken apart, undoing that is refused', async () => {
    const kept = await aKept();
    const { id } = await aComment();
    await merge(practice.ada, id, kept.id);
    await decideNow(practice.ada, id, 'unmerge', after(1), { reason: 'merged-by-mistake' });
    await decideNow(practice.desk, kept.id, 'unpublish', after(2));
    expect(await decideNow(practice.ada, id, 'undo', after(3))).toMatchObject({ kind: 'problems' });
    expect(await row(id)).toMatchObject({ status: 'held', mergedIntoId: null });
  });
});

describe('the writer of a question that another stands for', () => {
  it('is no longer counted once they take it back', async () => {
    const kept = await aKept();
    const [one, two] = [await aComment(), await aComment()];
    for (const { id } of [one, two]) await merge(practice.ada, id, kept.id);
    expect(await threadNow()).toMatchObject([{ askedSame: 2 }]);
    await withdrawComment(one.writer, await seen(one.id), after(1));
    expect(await threadNow()).toMatchObject([{ askedSame: 1 }]);
    expect(await eraseComment(two.writer, await seen(two.id), after(2))).toMatchObject({
      thread: expect.any(Number) as number,
    });
    expect(await threadNow()).toMatchObject([{ askedSame: 0 }]);
  });

  it('is still counted when their words have been kept long enough', async () => {
    const kept = await aKept();
    const { id } = await aComment();
    await merge(practice.ada, id, kept.id);
    await purge(after(366 * 24 * 3600));
    expect((await row(id)).status).toBe('erased');
    expect(await threadNow()).toMatchObject([{ askedSame: 1 }]);
  });

  it('hears of the answer when it comes, once, and their address is kept until then', async () => {
    const kept = await aComment({ status: 'published' });
    const duplicate = await aComment();
    await leaveContact(duplicate.writer, 'someone@example.org');
    await merge(practice.ada, duplicate.id, kept.id);
    await purge(after(60 * 24 * 3600));
    const sent: string[] = [];
    const deliver = (at: Date) => deliverDue(commentMails, async ({ to }) => void sent.push(to), at);
    await deliver(after(61 * 24 * 3600));
    sent.length = 0;
    const late = after(62 * 24 * 3600);
    await decideNow(practice.ada, kept.id, 'answer', late);
    await deliver(new Date(late.getTime() + 61_000));
    expect(sent).toEqual(['someone@example.org']);
    expect((await readReceipt(duplicate.writer))?.keptWith?.answered).toBe(true);
  });
});

describe('the list of questions that ask the same', () => {
  it('holds public questions of the thread but this one, by words, and is not found for who may not see it', async () => {
    const { id } = await aComment({ body: 'Is the rash catching for my family?' });
    const other = await aKept({ body: 'How long is a rash catching for others?' });
    await aKept({ body: 'Can tablets be taken with grapefruit?' });
    for (const hidden of ['held', 'declined', 'withdrawn'] as const)
      await aComment({ status: hidden, body: 'A rash?' });
    await aComment({ status: 'published', kind: 'experience', body: 'My rash went within a week.' });
    await aComment({ status: 'published', postId: posts.benWithAda, physician: ben, body: 'And this rash, please?' });
    const all = await readSimilar(practice.ada, id, '', noon);
    expect(all).toMatchObject({ searched: 2, more: false });
    expect(all.questions[0]).toEqual({ id: other.id, alias: other.alias, text: other.body, answered: true });
    expect((await readSimilar(practice.ada, id, 'rash', noon)).questions.map((question) => question.id)).toEqual([
      other.id,
    ]);
    await expect(readSimilar(practice.ben, id, '', noon)).rejects.toMatchObject({ code: 'not-found' });
  });
});
