import { describe, expect, it } from 'vitest';
import { editComment, withdrawComment } from '@/lib/comments/asking/change-own-comment';
import { findComment } from '@/lib/comments/comment-store';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { readThread } from '@/lib/comments/thread/read-thread';
import { findThreadVersion } from '@/lib/comments/thread-version-store';
import type { StaffAction } from '@/lib/comments/transitions';
import { database } from '@/lib/platform/database/database';
import { aComment, aDecision, aForm, type BuiltComment, decideNow, posts, seen } from '@/tests/support/builders';
import { undoSeconds, withDatabase } from '@/tests/support/database';
import {
  admin,
  answer,
  decisions,
  done,
  otherPhysician,
  outboxRows,
  own,
  refusal,
  row,
  staff,
} from '@/tests/support/desk/decisions';
import { decideComment } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { deliver } from '@/tests/support/proofs/hand-deeds';
import { ada, aViewer } from '@/tests/support/viewers';

withDatabase();

describe('taking a decision back', () => {
  /** The comment and its answer, without what counts changes. */
  const stateOf = async (id: string): Promise<unknown> => {
    const comment = await database().comment.findUniqueOrThrow({ where: { id }, include: { answer: true } });
    return { ...comment, version: null, answer: comment.answer?.publishedRevisionId ?? null };
  };

  const cases: [string, StaffAction, () => Promise<BuiltComment>][] = [
    ['publishing', 'publish', () => aComment()],
    ['publishing what was marked', 'publish', () => aComment({ escalation: 'physician', returned: true })],
    ['answering', 'answer', () => aComment()],
    ['answering a published question', 'answer', () => aComment({ status: 'published' })],
    ['declining', 'decline', () => aComment()],
    [
      'declining new words over published ones',
      'decline',
      async () => {
        const comment = await aComment({ status: 'published', answer });
        await editComment(comment.writer, aForm({ message: 'These are words that nobody has read.' }), comment, noon);
        return { ...comment, ...(await seen(comment.id)) };
      },
    ],
    ['sending back', 'return', () => aComment()],
    ['passing on', 'escalate', () => aComment()],
    ['taking down', 'unpublish', () => aComment({ status: 'published', answer })],
  ];

  it.each(cases)('puts everything back as it was: %s', async (_name, action, make) => {
    const comment = await make();
    const before = await stateOf(comment.id);
    const thread = await readThread(posts.ada);
    const { decisionId } = done(await decideNow(own, comment.id, action, after(1)));
    expect(await stateOf(comment.id)).not.toEqual(before);
    done(await decideNow(own, comment.id, 'undo', after(1 + undoSeconds)));
    expect(await stateOf(comment.id)).toEqual(before);
    expect((await readThread(posts.ada)).comments).toEqual(thread.comments);
    expect(await database().outbox.findMany({ where: { decisionId } })).toMatchObject([{ state: 'cancelled' }]);
    expect((await decisions()).at(-1)).toMatchObject({ action: 'undo', undoes: decisionId });
    expect(await verifyLog()).not.toHaveProperty('brokenAt');
  });

  it('tells the caches when what is public changes back, and only then', async () => {
    const [shown, hidden] = [await aComment(), await aComment()];
    const { thread: published } = done(await decideNow(own, shown.id, 'publish'));
    const { thread: takenBack } = done(await decideNow(own, shown.id, 'undo'));
    expect(takenBack).toBeGreaterThan(published ?? Infinity);
    await decideNow(own, hidden.id, 'decline');
    expect(done(await decideNow(own, hidden.id, 'undo')).thread).toBeNull();
    expect(await findThreadVersion(posts.ada)).toBe(takenBack);
  });

  it('keeps the answer that was typed, for the desk alone', async () => {
    const { id } = await aComment();
    await decideNow(own, id, 'answer', noon, { answer });
    await decideNow(own, id, 'undo');
    expect((await findComment(id, { everything: true }))?.answer).toMatchObject({
      publishedRevisionId: null,
      revisions: [{ body: answer }],
    });
  });

  it('is too late when the window has closed', async () => {
    const { id } = await aComment();
    await decideNow(own, id, 'publish');
    expect(await decideNow(own, id, 'undo', after(undoSeconds + 0.001))).toMatchObject({
      kind: 'problems',
      problems: [{ field: 'undo' }],
    });
    expect(await row(id)).toMatchObject({ status: 'published' });
    expect(await outboxRows()).toMatchObject([{ state: 'pending' }]);
  });

  it('is too late in the window’s last moment when its writer is being told already', async () => {
    const { id } = await aComment();
    await decideNow(own, id, 'publish');
    expect(await deliver(after(undoSeconds))).toHaveLength(1);
    expect(await decideNow(own, id, 'undo', after(undoSeconds))).toMatchObject({
      kind: 'problems',
      problems: [{ field: 'undo' }],
    });
    expect(await row(id)).toMatchObject({ status: 'published' });
    expect(await outboxRows()).toMatchObject([{ state: 'sent' }]);
  });

  it('is nobody else’s', async () => {
    const { id } = await aComment();
    await decideNow(own, id, 'publish');
    for (const viewer of [staff, aViewer('physician', ada), otherPhysician, admin])
      await expect(decideNow(viewer, id, 'undo')).rejects.toMatchObject(refusal);
    expect(await row(id)).toMatchObject({ status: 'published', version: 2 });
  });

  it('is not taken back itself, and reaches the latest decision only', async () => {
    const { id } = await aComment();
    await expect(decideNow(own, id, 'undo')).rejects.toMatchObject(refusal);
    await decideNow(own, id, 'return');
    await decideNow(own, id, 'publish');
    done(await decideNow(own, id, 'undo'));
    expect(await decideNow(own, id, 'undo')).toMatchObject({ kind: 'problems', problems: [{ field: 'undo' }] });
    expect(await row(id)).toMatchObject({ status: 'held', returned: true });
  });

  it('is over once the writer has acted', async () => {
    const comment = await aComment();
    done(await decideNow(own, comment.id, 'publish'));
    const undo = aDecision(await seen(comment.id), 'undo');
    await withdrawComment(comment.writer, await seen(comment.id), after(1));
    expect(await decideComment(own, undo, after(2))).toMatchObject({ kind: 'already', last: { action: 'withdraw' } });
    await expect(decideNow(own, comment.id, 'undo', after(2))).rejects.toMatchObject(refusal);
    expect(await row(comment.id)).toMatchObject({ status: 'withdrawn', publishedRevisionId: null });
  });

  it('happens once when the button is pressed twice at the same instant', async () => {
    const { id } = await aComment();
    await decideNow(own, id, 'publish');
    const form = await seen(id);
    const outcomes = await Promise.all([
      decideComment(own, aDecision(form, 'undo'), after(1)),
      decideComment(own, aDecision(form, 'undo'), after(1)),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['already', 'done']);
    expect(await decisions()).toHaveLength(2);
  });

  it('leaves the way open to decide anew, which tells the writer once', async () => {
    const { id } = await aComment();
    await decideNow(own, id, 'decline');
    await decideNow(own, id, 'undo');
    done(await decideNow(own, id, 'publish', after(10)));
    expect((await outboxRows()).map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
      'news-for-writer cancelled',
      'news-for-writer pending',
    ]);
  });

  it('is not found by an administrator who passed a complaint back, since it is no complaint any more', async () => {
    const { id } = await aComment({ escalation: 'complaint' });
    done(await decideNow(admin, id, 'escalate', noon, { reason: 'for-physician' }));
    await expect(decideNow(admin, id, 'undo', after(5))).rejects.toMatchObject(refusal);
    expect(await row(id)).toMatchObject({ status: 'held', escalation: 'physician' });
  });
});
