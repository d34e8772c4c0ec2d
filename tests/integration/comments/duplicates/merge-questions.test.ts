import { beforeEach, describe, expect, it } from 'vitest';
import { parseLogFilter } from '@/lib/comments/log/log-filter';
import { readDecisions } from '@/lib/comments/log/read-decisions';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { database } from '@/lib/platform/database/database';
import { aComment, aDecision, decideNow, posts } from '@/tests/support/builders';
import { undoSeconds, withDatabase } from '@/tests/support/database';
import { decideComment, readDeskItem } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { aKept, merge, row, threadNow } from '@/tests/support/questions-put-together';
import { aPractice, ben, type Practice } from '@/tests/support/viewers';

withDatabase();

let practice: Practice;

beforeEach(async () => void (practice = await aPractice()));

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
    const reason = expect.stringContaining('asks something else') as string;
    expect(await readReceipt(duplicate.writer)).toMatchObject({ keptWith: null, reason });
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
