import { describe, expect, it } from 'vitest';
import { findComment } from '@/lib/comments/comment-store';
import { overrides } from '@/lib/comments/reasons';
import { readThread } from '@/lib/comments/thread/read-thread';
import { findThreadVersion } from '@/lib/comments/thread-version-store';
import { database } from '@/lib/platform/database/database';
import { aComment, decideNow, posts } from '@/tests/support/builders';
import { undoSeconds, withDatabase } from '@/tests/support/database';
import {
  answer,
  coAuthor,
  decisions,
  done,
  outboxRows,
  own,
  refusal,
  row,
  staff,
} from '@/tests/support/desk/decisions';
import { after, noon } from '@/tests/support/moments';
import { ada, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

describe('publishing', () => {
  it.each([
    ['question', own],
    ['question', staff],
    ['experience', own],
    ['experience', staff],
    ['reply', own],
    ['reply', staff],
  ] as const)('a %s makes the words that were read public, whoever may do it', async (kind, viewer) => {
    const comment = await aComment({ kind });
    const { decisionId, thread } = done(await decideNow(viewer, comment.id, 'publish'));
    expect(await row(comment.id)).toMatchObject({
      status: 'published',
      version: 2,
      publishedRevisionId: comment.revisionId,
      publishedAt: noon,
    });
    expect(await readThread(posts.ada)).toMatchObject({
      comments: [{ id: comment.id, alias: comment.alias, body: comment.body, answer: null }],
    });
    expect(thread).toBe(await findThreadVersion(posts.ada));
    expect(await decisions()).toMatchObject([
      {
        seq: 1,
        id: decisionId,
        commentId: comment.id,
        revisionId: comment.revisionId,
        action: 'publish',
        fromStatus: 'held',
        toStatus: 'published',
        versionSeen: 1,
        actorId: viewer.accountId,
        actorRole: viewer.role,
        reason: null,
        noteId: null,
      },
    ]);
  });

  it('takes away the marks, since someone has looked', async () => {
    const comment = await aComment({ escalation: 'physician' });
    done(await decideNow(own, comment.id, 'publish'));
    expect(await row(comment.id)).toMatchObject({ escalation: null, returned: false });
  });

  it('tells the writer once the window for undoing has passed, and not before', async () => {
    const { id } = await aComment();
    const { decisionId } = done(await decideNow(own, id, 'publish'));
    expect(await outboxRows()).toMatchObject([
      { kind: 'news-for-writer', subjectId: id, decisionId, state: 'pending', notBefore: after(undoSeconds) },
    ]);
  });
});

describe('answering', () => {
  it('makes question and answer public together, with the physician’s name and credentials of that day', async () => {
    const { id, revisionId } = await aComment();
    done(await decideNow(own, id, 'answer', noon, { answer }));
    expect(await row(id)).toMatchObject({ status: 'published', publishedRevisionId: revisionId, publishedAt: noon });
    expect((await readThread(posts.ada)).comments).toMatchObject([
      {
        id,
        answer: {
          physician: ada,
          name: 'Dr Ada Rowe',
          credentials: 'MD, general practice',
          publishedAt: noon,
          body: answer,
        },
      },
    ]);
    const [decision] = await decisions();
    expect(decision?.answerRevisionId).toBe((await findComment(id, { everything: true }))?.answer?.publishedRevisionId);
  });

  it('a question that was published before leaves the question’s own time as it was', async () => {
    const { id } = await aComment({ status: 'published' });
    done(await decideNow(own, id, 'answer', after(3600), { answer }));
    expect((await readThread(posts.ada)).comments).toMatchObject([
      { id, publishedAt: noon, answer: { publishedAt: after(3600), body: answer } },
    ]);
  });

  it('is open to a co-author, under the own name', async () => {
    const { id } = await aComment({ postId: posts.benWithAda, physician: ben });
    done(await decideNow(coAuthor, id, 'answer', noon, { answer }));
    expect((await readThread(posts.benWithAda)).comments).toMatchObject([
      { physician: ben, answer: { physician: ada, name: 'Dr Ada Rowe' } },
    ]);
  });

  it.each(['', 'Too short.', ' \n '])('with “%s” is refused in words, and changes nothing', async (short) => {
    const { id } = await aComment();
    expect(await decideNow(own, id, 'answer', noon, { answer: short })).toMatchObject({
      kind: 'problems',
      problems: [{ field: 'answer' }],
    });
    expect(await row(id)).toMatchObject({ status: 'held', version: 1 });
  });

  it('is not found for a physician whose page is gone, and the question stays held', async () => {
    const { id } = await aComment({ physician: 'gone-away' });
    await expect(decideNow(aViewer('physician', 'gone-away'), id, 'answer')).rejects.toMatchObject(refusal);
    expect(await row(id)).toMatchObject({ status: 'held', version: 1 });
    expect(await database().answer.count()).toBe(0);
  });
});

describe('taking down', () => {
  it('removes words and answer from the public at once', async () => {
    const { id } = await aComment({ status: 'published', answer });
    const shown = await findThreadVersion(posts.ada);
    const { thread } = done(await decideNow(staff, id, 'unpublish', after(60), { reason: 'could-harm' }));
    expect(await row(id)).toMatchObject({ status: 'declined', publishedRevisionId: null, publishedAt: null });
    expect((await readThread(posts.ada)).comments).toEqual([]);
    expect(thread).toBeGreaterThan(shown);
    expect(await findThreadVersion(posts.ada)).toBe(thread);
  });
});

describe('what was typed in another box', () => {
  it('is not left out in silence: an answer beside “publish” is asked about, and nothing changes', async () => {
    const { id } = await aComment();
    const before = await row(id);
    expect(await decideNow(own, id, 'publish', noon, { answer: 'In general this passes within weeks.' })).toMatchObject(
      {
        kind: 'problems',
        problems: [{ field: 'answer' }],
      },
    );
    expect(await row(id)).toEqual(before);
    done(await decideNow(own, id, 'publish'));
  });

  it.each(['decline', 'return'] as const)('as a note to the writer is read as an answer is, on %s', async (action) => {
    const { id } = await aComment();
    const note = 'As discussed on the phone, your results are back.';
    expect(await decideNow(own, id, action, noon, { note })).toMatchObject({
      kind: 'problems',
      problems: expect.arrayContaining([
        expect.objectContaining({ field: 'note' }),
        expect.objectContaining({ field: 'override' }),
      ]),
    });
    done(await decideNow(own, id, action, noon, { note: 'Please call the practice, we cannot discuss it here.' }));
    const other = await aComment();
    done(await decideNow(own, other.id, action, noon, { note, override: Object.keys(overrides)[0] ?? '' }));
  });
});
