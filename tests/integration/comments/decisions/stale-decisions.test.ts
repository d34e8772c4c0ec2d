import { describe, expect, it } from 'vitest';
import { editComment, withdrawComment } from '@/lib/comments/asking/change-own-comment';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { readThread } from '@/lib/comments/thread/read-thread';
import { findThreadVersion } from '@/lib/comments/thread-version-store';
import type { StaffAction } from '@/lib/comments/transitions';
import type { Viewer } from '@/lib/identity/viewer';
import { database } from '@/lib/platform/database/database';
import { aComment, aDecision, aForm, posts, seen } from '@/tests/support/builders';
import { readEveryRow, whileFailing, withDatabase } from '@/tests/support/database';
import { answer, decisions, done, outboxRows, own, refusal, row, staff } from '@/tests/support/desk/decisions';
import { decideComment } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { aPractice } from '@/tests/support/viewers';

withDatabase();

describe('a stale form', () => {
  it('changes nothing, and tells who was first, when, and what they decided', async () => {
    const { ada: first, desk } = await aPractice();
    const comment = await aComment();
    done(await decideComment(first, aDecision(comment, 'publish'), after(5)));
    const before = await readEveryRow();
    expect(await decideComment(desk, aDecision(comment, 'decline'), after(9))).toEqual({
      kind: 'already',
      last: expect.objectContaining({ action: 'publish', by: 'Dr Ada Rowe', at: after(5) }) as unknown,
      asWished: false,
    });
    expect(await readEveryRow()).toEqual(before);
  });

  it('says so when the other decided just the same', async () => {
    const { ada: first, desk } = await aPractice();
    const comment = await aComment();
    done(await decideComment(first, aDecision(comment, 'publish'), noon));
    expect(await decideComment(desk, aDecision(comment, 'publish'), noon)).toMatchObject({
      kind: 'already',
      asWished: true,
    });
  });

  it('never publishes words that its sender has not read', async () => {
    const comment = await aComment();
    await editComment(comment.writer, aForm({ message: 'Quite another text than you have read.' }), comment, after(1));
    expect(await decideComment(own, aDecision(comment, 'publish'), after(2))).toMatchObject({
      kind: 'already',
      last: { action: 'edit', by: 'The writer' },
      asWished: false,
      changed: { before: comment.body, after: 'Quite another text than you have read.' },
    });
    const now = await seen(comment.id);
    expect(
      await decideComment(own, aDecision({ ...now, revisionId: comment.revisionId }, 'publish'), after(2)),
      'right version, old words',
    ).toMatchObject({ kind: 'already' });
    expect(
      await decideComment(own, aDecision({ ...now, version: comment.version }, 'publish'), after(2)),
      'old version, right words',
    ).toMatchObject({ kind: 'already' });
    expect((await readThread(posts.ada)).comments).toEqual([]);
    expect(await row(comment.id)).toMatchObject({ status: 'held' });
  });

  it('for what its writer has withdrawn says that the writer was first', async () => {
    const comment = await aComment();
    await withdrawComment(comment.writer, comment, after(1));
    expect(await decideComment(own, aDecision(comment, 'publish'), after(2))).toMatchObject({
      kind: 'already',
      last: { action: 'withdraw', by: 'The writer', at: after(1) },
    });
  });
});

describe('several people at the same instant', () => {
  it('have one winner, and everyone else is told who it was', async () => {
    const { ada: first, desk, otherDesk } = await aPractice();
    const comment = await aComment();
    const attempts: [Viewer, StaffAction][] = [
      [first, 'publish'],
      [desk, 'decline'],
      [otherDesk, 'return'],
      [first, 'answer'],
      [desk, 'publish'],
      [otherDesk, 'escalate'],
    ];
    const outcomes = await Promise.all(
      attempts.map(([viewer, action], index) => decideComment(viewer, aDecision(comment, action), after(index))),
    );
    const winners = outcomes.flatMap((outcome, index) => (outcome.kind === 'done' ? [index] : []));
    expect(winners).toHaveLength(1);
    const winner = winners[0] ?? -1;
    const [viewer, action] = attempts[winner] ?? (attempts[0] as [Viewer, StaffAction]);
    outcomes.forEach((outcome, index) => {
      if (index !== winner)
        expect(outcome).toMatchObject({
          kind: 'already',
          last: { action, by: viewer.name, at: after(winner) },
          asWished: attempts[index]?.[1] === action,
        });
    });
    expect(await decisions()).toMatchObject([{ action, actorId: viewer.accountId }]);
    expect(await row(comment.id)).toMatchObject({ version: 2 });
    // Of the winner alone: its physician hears of a question that staff published.
    const beside = action === 'publish' && viewer !== first ? ['open-waits'] : [];
    const kinds = [action === 'escalate' ? 'escalated' : 'news-for-writer', ...beside];
    expect((await outboxRows()).map(({ kind }) => kind).sort()).toEqual(kinds);
  });

  it('deciding on different comments all succeed, in one unbroken chain', async () => {
    const comments = await Promise.all(Array.from({ length: 12 }, () => aComment()));
    const outcomes = await Promise.all(
      comments.map((comment, index) =>
        decideComment(index % 2 ? own : staff, aDecision(comment, index % 3 ? 'publish' : 'decline'), noon),
      ),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(comments.map(() => 'done'));
    expect(await verifyLog()).toMatchObject({ seq: 12 });
    const threads = outcomes.flatMap((outcome) =>
      outcome.kind === 'done' && outcome.thread !== null ? [outcome.thread] : [],
    );
    expect(new Set(threads).size, 'each change of the page has a version of its own').toBe(8);
    expect(await findThreadVersion(posts.ada)).toBe(Math.max(...threads));
  });
});

describe('the same press of a button', () => {
  it('that arrives again is one decision, with the same answer', async () => {
    const comment = await aComment();
    const form = aDecision(comment, 'answer', { answer });
    const first = done(await decideComment(own, form, noon));
    expect(done(await decideComment(own, form, after(30))).decisionId).toBe(first.decisionId);
    expect(await decisions()).toHaveLength(1);
    expect(await database().answerRevision.count()).toBe(1);
  });

  it('that arrives many times at once is one decision', async () => {
    const comment = await aComment();
    const form = aDecision(comment, 'publish');
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => decideComment(staff, form, noon)));
    expect(new Set(outcomes.map((outcome) => done(outcome).decisionId)).size).toBe(1);
    expect(await decisions()).toHaveLength(1);
    expect((await outboxRows()).filter(({ kind }) => kind === 'news-for-writer')).toHaveLength(1);
  });

  it('is not another person’s, nor another comment’s', async () => {
    const [one, other] = [await aComment(), await aComment()];
    const form = aDecision(one, 'publish');
    done(await decideComment(own, form, noon));
    await expect(decideComment(staff, form, noon)).rejects.toMatchObject(refusal);
    await expect(
      decideComment(own, { ...form, commentId: other.id, revisionId: other.revisionId }, noon),
    ).rejects.toMatchObject(refusal);
    expect(await row(other.id)).toMatchObject({ status: 'held', version: 1 });
  });
});

describe('a process that dies on the way', () => {
  it.each([
    ['Comment', 'UPDATE'],
    ['Answer', 'INSERT'],
    ['AnswerRevision', 'INSERT'],
    ['Answer', 'UPDATE'],
    ['DecisionNote', 'INSERT'],
    ['Decision', 'INSERT'],
    ['Outbox', 'INSERT'],
    ['ThreadVersion', 'INSERT'],
  ] as const)('at the table %s (%s) leaves question and answer both as they were', async (table, event) => {
    const comment = await aComment();
    const form = aDecision(comment, 'answer', { answer, note: 'Thank you for asking this.' });
    const before = await readEveryRow();
    await whileFailing(table, event, async () => {
      await expect(decideComment(own, form, noon)).rejects.toThrow();
      expect(await readEveryRow()).toEqual(before);
      expect((await readThread(posts.ada)).comments).toEqual([]);
    });
    done(await decideComment(own, form, noon));
    expect((await readThread(posts.ada)).comments).toMatchObject([{ id: comment.id, answer: { body: answer } }]);
    expect(await verifyLog()).toMatchObject({ seq: 1 });
  });
});
