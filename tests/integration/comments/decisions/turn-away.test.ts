import { describe, expect, it } from 'vitest';
import { editComment } from '@/lib/comments/asking/change-own-comment';
import { findComment } from '@/lib/comments/comment-store';
import { readThread } from '@/lib/comments/thread/read-thread';
import { findThreadVersion } from '@/lib/comments/thread-version-store';
import { database } from '@/lib/platform/database/database';
import { aCanary, aComment, aForm, decideNow, posts, seen } from '@/tests/support/builders';
import { readEveryRow, undoSeconds, withDatabase } from '@/tests/support/database';
import { admin, answer, decisions, done, outboxRows, own, refusal, row, staff } from '@/tests/support/desk/decisions';
import { after, noon } from '@/tests/support/moments';

withDatabase();

describe('declining', () => {
  it.each([
    ['own physician', own],
    ['staff', staff],
  ])('by the %s keeps it from the public and records why', async (_name, viewer) => {
    const { id } = await aComment();
    expect(done(await decideNow(viewer, id, 'decline', noon, { reason: 'unkind' })).thread).toBeNull();
    expect(await row(id)).toMatchObject({ status: 'declined', publishedRevisionId: null });
    expect(await decisions()).toMatchObject([{ action: 'decline', toStatus: 'declined', reason: 'unkind' }]);
    expect(await outboxRows()).toMatchObject([{ kind: 'news-for-writer' }]);
  });

  it('an edited question takes its earlier words and its answer down too', async () => {
    const comment = await aComment({ status: 'published', answer });
    await editComment(
      comment.writer,
      aForm({ message: 'Something that nobody should read.' }),
      await seen(comment.id),
      after(1),
    );
    expect(done(await decideNow(staff, comment.id, 'decline', after(2))).thread).toBe(
      await findThreadVersion(posts.ada),
    );
    expect((await readThread(posts.ada)).comments).toEqual([]);
    expect((await findComment(comment.id, { everything: true }))?.answer).toMatchObject({ publishedRevisionId: null });
  });
});

describe('sending back', () => {
  it('marks it as returned, with the reason and a note apart from the log', async () => {
    const { id } = await aComment();
    done(await decideNow(staff, id, 'return', noon, { reason: 'unclear', note: 'Which of the two do you mean?' }));
    expect(await row(id)).toMatchObject({ status: 'held', returned: true });
    const [decision] = await decisions();
    expect(await database().decisionNote.findMany()).toEqual([
      { id: decision?.noteId, text: 'Which of the two do you mean?' },
    ]);
    expect(JSON.stringify(decision)).not.toContain('mean');
  });
});

describe('passing on', () => {
  it('to the physician marks it, and tells who is on call', async () => {
    const { id } = await aComment();
    done(await decideNow(staff, id, 'escalate', noon, { reason: 'for-physician' }));
    expect(await row(id)).toMatchObject({ status: 'held', escalation: 'physician' });
    expect(await outboxRows()).toMatchObject([{ kind: 'escalated', subjectId: id, notBefore: after(undoSeconds) }]);
  });

  it('as a complaint takes it out of the hands of its physician and of staff, and puts it into an administrator’s', async () => {
    const { id } = await aComment();
    done(await decideNow(own, id, 'escalate', noon, { reason: 'complaint' }));
    for (const action of ['publish', 'answer', 'decline', 'return', 'escalate'] as const) {
      await expect(decideNow(own, id, action), `${action} by the physician`).rejects.toMatchObject(refusal);
      await expect(decideNow(staff, id, action), `${action} by staff`).rejects.toMatchObject(refusal);
    }
    for (const action of ['publish', 'answer'] as const)
      await expect(decideNow(admin, id, action)).rejects.toMatchObject(refusal);
    expect(await row(id)).toMatchObject({ status: 'held', escalation: 'complaint', version: 2 });
    done(await decideNow(admin, id, 'decline'));
    expect(await row(id)).toMatchObject({ status: 'declined' });
  });
});

describe('a reason', () => {
  it.each(['decline', 'return', 'escalate', 'unpublish'] as const)(
    'is asked for in words before anyone may %s',
    async (action) => {
      const { id } = await aComment({ status: action === 'unpublish' ? 'published' : 'held' });
      const before = await row(id);
      for (const reason of [null, '', 'no-such-reason', action === 'decline' ? 'complaint' : 'off-topic']) {
        expect(await decideNow(own, id, action, noon, { reason })).toMatchObject({
          kind: 'problems',
          problems: [{ field: 'reason', message: 'Choose a reason.' }],
        });
      }
      expect(await row(id)).toEqual(before);
    },
  );

  it('is a code or nothing: words that come in its place reach no row', async () => {
    const { id } = await aComment();
    const canary = aCanary();
    done(await decideNow(own, id, 'publish', noon, { reason: canary }));
    done(await decideNow(own, id, 'undo', noon, { reason: canary }));
    expect((await readEveryRow()).filter((line) => line.includes(canary))).toEqual([]);
  });
});
