import { beforeEach, describe, expect, it } from 'vitest';
import { readAlike } from '@/lib/comments/duplicates/similar-questions';
import { eraseComment, withdrawComment } from '@/lib/comments/asking/change-own-comment';
import { findComment } from '@/lib/comments/comment-store';
import { decideComment } from '@/lib/comments/decisions/decide-comment';
import type { DecideOutcome } from '@/lib/comments/decisions/decide-outcome';
import { parseLogFilter } from '@/lib/comments/log/log-filter';
import { commentNotices } from '@/lib/comments/notifications/compose-mails';
import { readDecisions } from '@/lib/comments/log/read-decisions';
import { readDeskItem } from '@/lib/comments/desk/read-desk';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { readThread } from '@/lib/comments/thread/read-thread';
import { removeDemonstrationComments } from '@/lib/comments/retention/remove-demonstration-comments';
import { verifyLog } from '@/lib/comments/log/verify-log';
import type { Viewer } from '@/lib/identity/viewer';
import { database, transaction } from '@/lib/platform/database/database';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { purge } from '@/lib/privacy/purge';
import { aComment, aDecision, decideNow, leaveContact, posts, seen, type BuiltComment } from '@/tests/support/builders';
import { undoSeconds, withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { aPractice, ben, type Practice } from '@/tests/support/viewers';

withDatabase();

let practice: Practice;
beforeEach(async () => void (practice = await aPractice()));

const answer = 'In general this passes by itself within a week or two.';
const aKept = (parts: Parameters<typeof aComment>[0] = {}): Promise<BuiltComment> =>
  aComment({ status: 'published', answer, ...parts });

const merge = (viewer: Viewer, id: string, into: string | null, at = noon): Promise<DecideOutcome> =>
  decideNow(viewer, id, 'merge', at, { into });

const row = async (id: string) => {
  const found = await findComment(id, { everything: true });
  if (!found) throw new Error('there is no such comment');
  return found;
};

const threadNow = async () => (await readThread(posts.ada)).comments;

describe.each(['held', 'published'] as const)('a %s question that asks the same as a public one', (status) => {
  it('is put together with it by one command: not shown, but counted beneath the other', async () => {
    const kept = await aKept();
    const { id } = await aComment({ status });
    expect(await merge(practice.desk, id, kept.id)).toMatchObject({
      kind: 'done',
      thread: expect.any(Number) as number,
    });
    expect(await threadNow()).toMatchObject([{ id: kept.id, askedSame: 1 }]);
    expect(await row(id)).toMatchObject({ status: 'declined', publishedRevisionId: null, mergedIntoId: kept.id });
  });

  it('tells its writer where the answer stands, and everyone at the desk what was done', async () => {
    const kept = await aKept();
    const duplicate = await aComment({ status });
    await merge(practice.ada, duplicate.id, kept.id);
    expect((await readReceipt(duplicate.writer))?.keptWith).toEqual({
      commentId: kept.id,
      shown: true,
      answered: true,
    });
    const [line] = (
      await readDecisions(
        practice.desk,
        parseLogFilter(() => ''),
        noon,
      )
    ).lines;
    expect(line).toMatchObject({ action: 'merge', by: 'Dr Ada Rowe', reason: `The same as message ${kept.id}` });
    expect((await readDeskItem(practice.desk, duplicate.id, noon)).keptWith).toEqual({
      id: kept.id,
      alias: kept.alias,
    });
    expect((await readDeskItem(practice.desk, kept.id, noon)).standsFor).toEqual([
      { id: duplicate.id, alias: duplicate.alias },
    ]);
    expect(await verifyLog()).not.toHaveProperty('brokenAt');
  });

  it('comes back as it was when that is undone inside the window, and not later', async () => {
    const kept = await aKept();
    const { id } = await aComment({ status });
    const before = await row(id);
    await merge(practice.desk, id, kept.id);
    expect(await decideNow(practice.desk, id, 'undo', after(undoSeconds + 1))).toMatchObject({ kind: 'problems' });
    expect(await decideNow(practice.desk, id, 'undo', after(undoSeconds))).toMatchObject({ kind: 'done' });
    const { status: now, publishedRevisionId, publishedAt, mergedIntoId } = await row(id);
    expect({ now, publishedRevisionId, publishedAt, mergedIntoId }).toEqual({
      now: status,
      publishedRevisionId: before.publishedRevisionId,
      publishedAt: before.publishedAt,
      mergedIntoId: null,
    });
    expect((await threadNow()).find((comment) => comment.id === kept.id)?.askedSame).toBe(0);
  });

  it('waits again when it is taken apart, for a reason', async () => {
    const kept = await aKept();
    const duplicate = await aComment({ status });
    await merge(practice.desk, duplicate.id, kept.id);
    expect(await decideNow(practice.ada, duplicate.id, 'unmerge', after(90), { reason: null })).toMatchObject({
      kind: 'problems',
    });
    expect(
      await decideNow(practice.ada, duplicate.id, 'unmerge', after(90), { reason: 'asks-something-else' }),
    ).toMatchObject({ kind: 'done' });
    expect(await row(duplicate.id)).toMatchObject({ status: 'held', mergedIntoId: null, publishedRevisionId: null });
    expect((await readReceipt(duplicate.writer))?.keptWith).toBeNull();
    expect(await threadNow()).toMatchObject([{ id: kept.id, askedSame: 0 }]);
  });
});

describe('what cannot be put together', () => {
  const problem = { kind: 'problems', problems: [{ field: 'into' }] };

  it('is with nothing chosen, with itself, with what is not public, in another thread, or no question', async () => {
    const { id } = await aComment({ status: 'published' });
    const held = await aComment();
    const declined = await aComment({ status: 'declined' });
    const experience = await aComment({ status: 'published', kind: 'experience' });
    const elsewhere = await aComment({ status: 'published', postId: posts.benWithAda, physician: ben });
    for (const into of [null, id, held.id, declined.id, experience.id, elsewhere.id, '01ARZ3NDEKTSV4RRFFQ69G5FAV'])
      expect(await merge(practice.ada, id, into), String(into)).toMatchObject(problem);
    expect((await row(id)).status).toBe('published');
  });

  it('is a circle or a chain: what stands for others stays, and what is put together stands for nothing', async () => {
    const [one, two, three] = [await aKept(), await aKept(), await aKept()];
    await merge(practice.ada, one.id, two.id);
    expect(await merge(practice.ada, two.id, one.id)).toMatchObject(problem);
    expect(await merge(practice.ada, two.id, three.id)).toMatchObject(problem);
    expect(await merge(practice.ada, three.id, one.id)).toMatchObject(problem);
  });

  it('is anything by whom it does not belong to, and an experience or a complaint by anyone', async () => {
    const kept = await aKept();
    const { id } = await aComment();
    const experience = await aComment({ kind: 'experience' });
    const complaint = await aComment({ escalation: 'complaint' });
    const refused = { code: 'not-found' };
    await expect(merge(practice.ben, id, kept.id)).rejects.toMatchObject(refused);
    await expect(merge(practice.admin, id, kept.id)).rejects.toMatchObject(refused);
    await expect(merge(practice.ada, experience.id, kept.id)).rejects.toMatchObject(refused);
    for (const viewer of [practice.ada, practice.desk, practice.admin])
      await expect(merge(viewer, complaint.id, kept.id)).rejects.toMatchObject(refused);
    await expect(decideNow(practice.ada, id, 'unmerge', noon, { reason: 'merged-by-mistake' })).rejects.toMatchObject(
      refused,
    );
  });
});

describe('parallel hands', () => {
  it('that put two questions together with each other: one wins, the other is told', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const [one, two] = [await aKept(), await aKept()];
      const outcomes = await Promise.all([merge(practice.ada, one.id, two.id), merge(practice.desk, two.id, one.id)]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'problems']);
    }
  });

  it('that put one question together with two others: the second is told who was first', async () => {
    const [one, two] = [await aKept(), await aKept()];
    const duplicate = await aComment();
    const form = (into: string) => aDecision(duplicate, 'merge', { into });
    const outcomes = await Promise.all([
      decideComment(practice.ada, form(one.id), noon),
      decideComment(practice.desk, form(two.id), noon),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['already', 'done']);
    expect(
      outcomes.find(({ kind }) => kind === 'already'),
      'another question is another wish',
    ).toMatchObject({
      asWished: false,
      last: { action: 'merge' },
    });
  });

  it('that take the other question down: nothing is left without a question that stands for it', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const kept = await aKept();
      const { id } = await aComment();
      const [outcome] = await Promise.all([
        merge(practice.ada, id, kept.id),
        decideNow(practice.desk, kept.id, 'unpublish', noon),
      ]);
      expect(['done', 'problems']).toContain(outcome.kind);
      expect(await row(id)).toMatchObject({ status: 'held', mergedIntoId: null });
    }
  });

  it('told kindly: the question is not public any more', async () => {
    const kept = await aKept();
    const { id } = await aComment();
    await decideNow(practice.desk, kept.id, 'unpublish');
    expect(await merge(practice.ada, id, kept.id)).toMatchObject({
      problems: [{ field: 'into', message: expect.stringContaining('not public any more') as string }],
    });
  });

  it('that press twice make one decision', async () => {
    const kept = await aKept();
    const form = aDecision(await aComment(), 'merge', { into: kept.id });
    const outcomes = await Promise.all([
      decideComment(practice.ada, form, noon),
      decideComment(practice.ada, form, noon),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect(await database().decision.count({ where: { action: 'merge' } })).toBe(1);
  });
});

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
      why: 'The question that stood for it is not public any more',
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
    const deliver = (at: Date) => deliverDue(commentNotices, async ({ to }) => void sent.push(to), at);
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
    const all = await readAlike(practice.ada, id, '', noon);
    expect(all).toMatchObject({ searched: 2, more: false });
    expect(all.questions[0]).toEqual({ id: other.id, alias: other.alias, text: other.body, answered: true });
    expect((await readAlike(practice.ada, id, 'rash', noon)).questions.map((question) => question.id)).toEqual([
      other.id,
    ]);
    await expect(readAlike(practice.ben, id, '', noon)).rejects.toMatchObject({ code: 'not-found' });
  });
});
