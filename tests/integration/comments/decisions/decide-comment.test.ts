import { describe, expect, it } from 'vitest';
import { overrides } from '@/lib/comments/reasons';
import { editComment, withdrawComment } from '@/lib/comments/asking/change-own-comment';
import { findComment, findThreadVersion, listDecisionsAfter } from '@/lib/comments/comment-store';
import { decideComment } from '@/lib/comments/decisions/decide-comment';
import type { DecideOutcome } from '@/lib/comments/decisions/decide-outcome';
import { readThread } from '@/lib/comments/thread/read-thread';
import { staffActions, type StaffAction } from '@/lib/comments/transitions';
import { verifyLog } from '@/lib/comments/log/verify-log';
import type { Viewer } from '@/lib/identity/viewer';
import { database } from '@/lib/platform/database/database';
import {
  aCanary,
  aComment,
  aDecision,
  aForm,
  decideNow,
  posts,
  seen,
  type BuiltComment,
} from '@/tests/support/builders';
import { readEveryRow, undoSeconds, withDatabase, whileFailing } from '@/tests/support/database';
import { deliver } from '@/tests/support/proofs/hand-deeds';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { aPractice, ada, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const own = aViewer('physician', ada);
const coAuthor = aViewer('physician', ada);
const otherPhysician = aViewer('physician', ben);
const staff = aViewer('staff');
const admin = aViewer('admin');

const answer = 'In general this passes by itself within a week or two.';

const row = (id: string) => database().comment.findUniqueOrThrow({ where: { id } });
const decisions = () => listDecisionsAfter(0, 1000);
const notices = () => database().outbox.findMany({ orderBy: { id: 'asc' } });

function done(outcome: DecideOutcome): Extract<DecideOutcome, { kind: 'done' }> {
  if (outcome.kind !== 'done') throw new Error(`it was not done: ${JSON.stringify(outcome)}`);
  return outcome;
}

const refusal = { name: 'Refusal', code: 'not-found' };

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
    expect(await notices()).toMatchObject([
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

describe('declining', () => {
  it.each([
    ['own physician', own],
    ['staff', staff],
  ])('by the %s keeps it from the public and records why', async (_name, viewer) => {
    const { id } = await aComment();
    expect(done(await decideNow(viewer, id, 'decline', noon, { reason: 'unkind' })).thread).toBeNull();
    expect(await row(id)).toMatchObject({ status: 'declined', publishedRevisionId: null });
    expect(await decisions()).toMatchObject([{ action: 'decline', toStatus: 'declined', reason: 'unkind' }]);
    expect(await notices()).toMatchObject([{ kind: 'news-for-writer' }]);
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
    expect(await notices()).toMatchObject([{ kind: 'escalated', subjectId: id, notBefore: after(undoSeconds) }]);
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

describe('someone whose comment it is not', () => {
  const held = ['publish', 'answer', 'decline', 'return', 'escalate', 'undo'] as const;

  it.each(staffActions)('gets the same answer to “%s” as for a comment that does not exist', async (action) => {
    const comment = await aComment({ status: action === 'unpublish' ? 'published' : 'held' });
    const before = await readEveryRow();
    for (const viewer of [otherPhysician, admin, aViewer('physician', 'nobody')]) {
      await expect(decideComment(viewer, aDecision(comment, action), noon)).rejects.toMatchObject(refusal);
      await expect(
        decideComment(viewer, aDecision({ ...comment, id: '01E00000000000000000000ZZZ' }, action), noon),
      ).rejects.toMatchObject(refusal);
    }
    expect(await readEveryRow()).toEqual(before);
  });

  it('learns nothing from a stale form or a used key either', async () => {
    const comment = await aComment();
    const form = aDecision(comment, 'publish');
    done(await decideComment(own, form, noon));
    await expect(decideComment(otherPhysician, form, noon)).rejects.toMatchObject(refusal);
    await expect(decideComment(otherPhysician, aDecision(comment, 'decline'), noon)).rejects.toMatchObject(refusal);
  });

  it('is a physician on a post that another leads alone, but not on one they wrote together', async () => {
    const together = await aComment({ postId: posts.benWithAda, physician: ben });
    const alone = await aComment({ postId: posts.benClosed, physician: ben });
    done(await decideNow(coAuthor, together.id, 'publish'));
    await expect(decideNow(coAuthor, alone.id, 'publish')).rejects.toMatchObject(refusal);
  });

  it('is an administrator until it is a complaint', async () => {
    const comment = await aComment({ escalation: 'physician' });
    for (const action of held) await expect(decideNow(admin, comment.id, action)).rejects.toMatchObject(refusal);
    expect(await row(comment.id)).toMatchObject({ version: comment.version });
  });

  it('leaves no words of it in the log', async () => {
    const canary = aCanary();
    const comment = await aComment({ body: `How long does ${canary} last?`, alias: canary });
    await expect(decideNow(otherPhysician, comment.id, 'publish')).rejects.toMatchObject(refusal);
    done(await decideNow(own, comment.id, 'answer', noon, { answer: `${answer} ${canary}`, note: canary }));
    expect(logLines().length).toBeGreaterThan(0);
    expect(logLines().join('')).not.toContain(canary);
  });
});

describe('a role that may not', () => {
  it('never answers as staff, on a held question or on a published one', async () => {
    const held = await aComment();
    const published = await aComment({ status: 'published' });
    for (const { id } of [held, published])
      await expect(decideNow(staff, id, 'answer', noon, { answer })).rejects.toMatchObject(refusal);
    expect(await database().answer.count()).toBe(0);
  });

  it.each([
    ['published', 'publish'],
    ['published', 'decline'],
    ['published', 'return'],
    ['published', 'escalate'],
    ['declined', 'publish'],
    ['declined', 'unpublish'],
    ['withdrawn', 'publish'],
    ['withdrawn', 'decline'],
    ['erased', 'publish'],
    ['erased', 'answer'],
    ['held', 'unpublish'],
  ] as const)('finds nothing to do on a comment that is %s with “%s”', async (status, action) => {
    const comment = await aComment({ status });
    const before = await row(comment.id);
    for (const viewer of [own, staff])
      await expect(decideNow(viewer, comment.id, action)).rejects.toMatchObject(refusal);
    expect(await row(comment.id)).toEqual(before);
  });

  it('cannot answer an experience, a reply, or a question twice', async () => {
    for (const kind of ['experience', 'reply'] as const)
      await expect(decideNow(own, (await aComment({ kind })).id, 'answer')).rejects.toMatchObject(refusal);
    const { id } = await aComment({ status: 'published', answer });
    await expect(decideNow(own, id, 'answer')).rejects.toMatchObject(refusal);
  });
});

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
    expect(await notices()).toHaveLength(1);
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
    expect((await notices()).filter(({ kind }) => kind === 'news-for-writer')).toHaveLength(1);
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
    expect(await notices()).toMatchObject([{ state: 'pending' }]);
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
    expect(await notices()).toMatchObject([{ state: 'sent' }]);
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
    expect((await notices()).map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
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
