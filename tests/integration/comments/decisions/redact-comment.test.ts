import { describe, expect, it } from 'vitest';
import { editComment, eraseComment } from '@/lib/comments/asking/change-own-comment';
import { findComment } from '@/lib/comments/comment-store';
import { listDecisionsAfter } from '@/lib/comments/log/decision-chain-store';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { findThreadVersion } from '@/lib/comments/thread-version-store';
import type { Viewer } from '@/lib/identity/viewer';
import { database } from '@/lib/platform/database/database';
import { aCanary, aComment, aDecision, aForm, decideNow, posts, seen } from '@/tests/support/builders';
import { readEveryRow, undoSeconds, whileFailing, withDatabase } from '@/tests/support/database';
import { decideComment } from '@/tests/support/desk/desk-deeds';
import { about, aMarked, body, hidden, own, place, redact, shown, staff } from '@/tests/support/desk/redactions';
import { after, noon } from '@/tests/support/moments';
import { aPractice, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const admin = aViewer('admin');

const strangers: [string, Viewer][] = [
  ['another physician', aViewer('physician', ben)],
  ['a physician without posts', aViewer('physician', 'nobody')],
  ['an administrator', admin],
];

const refusal = { name: 'Refusal', code: 'not-found' };

const outboxRows = () => database().outbox.findMany();

describe('hiding words of what is held', () => {
  it.each([
    ['its physician', own],
    ['staff', staff],
  ])('by %s makes a text for readers beside the sealed one, and publishes nothing', async (_name, viewer) => {
    const comment = await aMarked();
    expect(await redact(viewer, comment.id, about(true))).toMatchObject({ kind: 'done', thread: null });
    const row = await findComment(comment.id, { everything: true });
    expect(row).toMatchObject({ status: 'held', version: 2, revisions: [{ body, publicBody: hidden }] });
    expect(await shown()).toBeUndefined();
    expect(await outboxRows(), 'nobody is told of what nobody can see').toEqual([]);
    expect(await decideNow(viewer, comment.id, 'publish')).toMatchObject({ kind: 'done' });
    expect(await shown()).toBe(hidden);
  });

  it('of a complaint is the administrator’s', async () => {
    const comment = await aMarked({ escalation: 'complaint' });
    await expect(redact(staff, comment.id, about(true))).rejects.toMatchObject(refusal);
    expect(await redact(admin, comment.id, about(true))).toMatchObject({ kind: 'done' });
  });

  it('is over with the next edit: new words are read anew', async () => {
    const comment = await aMarked();
    await redact(staff, comment.id, about(true));
    await editComment(
      comment.writer,
      aForm({ message: 'How long does it last for most people?' }),
      await seen(comment.id),
      after(1),
    );
    await decideNow(staff, comment.id, 'publish', after(2));
    expect(await shown()).toBe('How long does it last for most people?');
  });
});

describe('hiding words of what is public', () => {
  it('takes effect at once, and makes cached pages old', async () => {
    const comment = await aComment({ body, status: 'published' });
    const before = await findThreadVersion(posts.ada);
    const outcome = await redact(staff, comment.id, place, after(5));
    expect(outcome).toMatchObject({ kind: 'done', thread: await findThreadVersion(posts.ada) });
    expect(await findThreadVersion(posts.ada)).toBeGreaterThan(before);
    expect(await shown()).toBe('My name is Ann Lee. How long does this last in [place]?');
    expect(await readReceipt(comment.writer)).toMatchObject({
      body,
      publicBody: 'My name is Ann Lee. How long does this last in [place]?',
    });
  });

  it('touches no word that another revision holds', async () => {
    const comment = await aComment({ body, status: 'published' });
    await editComment(
      comment.writer,
      aForm({ message: 'And how long does it last in Leeds in winter?' }),
      await seen(comment.id),
      after(1),
    );
    await redact(staff, comment.id, place, after(2));
    expect(await shown(), 'the approved words stay until the new ones are decided').toBe(body);
    await decideNow(staff, comment.id, 'publish', after(3));
    expect(await shown()).toBe('And how long does it last in [place] in winter?');
  });
});

describe('taking a redaction back', () => {
  it.each(['held', 'published'] as const)('puts the words back as they were: %s', async (status) => {
    const comment = await aComment({ body, status });
    await redact(own, comment.id, place, after(1));
    const second = {
      verdicts: [{ start: 47, end: 52, hidden: true }],
      words: [{ text: 'Ann Lee', kind: 'name' as const }],
    };
    expect(body.slice(47, 52)).toBe('Leeds');
    const between = (await findComment(comment.id, { everything: true }))?.revisions;
    await redact(own, comment.id, second, after(2));
    expect((await findComment(comment.id, { everything: true }))?.revisions).not.toEqual(between);
    const version = await findThreadVersion(posts.ada);
    expect(await decideNow(own, comment.id, 'undo', after(3))).toMatchObject({ kind: 'done' });
    expect((await findComment(comment.id, { everything: true }))?.revisions).toEqual(between);
    if (status === 'published') {
      expect(await findThreadVersion(posts.ada)).toBeGreaterThan(version);
      expect(await shown()).toBe('My name is Ann Lee. How long does this last in [place]?');
      const last = (await outboxRows()).filter(({ state }) => state === 'cancelled');
      expect(last).toHaveLength(1);
    }
  });

  it('is too late when the window has closed', async () => {
    const comment = await aComment({ body, status: 'published' });
    await redact(own, comment.id, place);
    expect(await decideNow(own, comment.id, 'undo', after(undoSeconds + 1))).toMatchObject({ kind: 'problems' });
    expect(await shown()).toContain('[place]');
  });
});

describe('someone else', () => {
  it.each(strangers)('is told that there is nothing to redact: %s', async (_name, viewer) => {
    for (const status of ['held', 'published'] as const) {
      const comment = await aComment({ body, status });
      const before = await readEveryRow();
      for (const preview of [true, false])
        await expect(
          decideNow(viewer, comment.id, 'redact', noon, { preview, redaction: place }),
        ).rejects.toMatchObject(refusal);
      expect(await readEveryRow()).toEqual(before);
    }
  });

  it.each(['declined', 'withdrawn', 'erased'] as const)('finds nothing to redact on what is %s', async (status) => {
    const comment = await aComment({ body, status });
    await expect(redact(staff, comment.id, place)).rejects.toMatchObject(refusal);
  });
});

describe('a stale form', () => {
  it('never hides or publishes words that its sender has not read', async () => {
    const { ada: first, desk } = await aPractice();
    const comment = await aMarked();
    await redact(first, comment.id, about(true), after(1));
    const stale = aDecision(comment, 'redact', { redaction: about(false) });
    expect(await decideComment(desk, stale, after(2))).toMatchObject({
      kind: 'already',
      last: { action: 'redact', by: 'Dr Ada Rowe' },
      asWished: false,
    });
    expect(await decideComment(desk, aDecision(comment, 'publish'), after(2))).toMatchObject({ kind: 'already' });
    expect((await findComment(comment.id, { everything: true }))?.revisions[0]?.publicBody).toBe(hidden);
  });

  it('and its twin at the same instant are one decision', async () => {
    const comment = await aMarked();
    const outcomes = await Promise.all(
      [true, false].map((isHidden) =>
        decideComment(staff, aDecision(comment, 'redact', { redaction: about(isHidden) }), noon),
      ),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['already', 'done']);
    expect(await listDecisionsAfter(0, 10)).toHaveLength(1);
  });
});

it('a process that dies on the way leaves the text as it was', async () => {
  const comment = await aComment({ body, status: 'published' });
  const before = (await readEveryRow()).sort();
  for (const [table, event] of [
    ['Comment', 'UPDATE'],
    ['CommentRevision', 'UPDATE'],
    ['Decision', 'INSERT'],
    ['Outbox', 'INSERT'],
  ] as const)
    await whileFailing(table, event, async () => {
      await expect(redact(staff, comment.id, place)).rejects.toThrow();
    });
  expect((await readEveryRow()).sort()).toEqual(before);
});

it('erasing leaves no trace of what was hidden but the codes in the log', async () => {
  const canary = aCanary();
  const comment = await aComment({ body: `I am ${canary}, how long does this last?` });
  await redact(staff, comment.id, { verdicts: [], words: [{ text: canary, kind: 'name' }] });
  await eraseComment(comment.writer, await seen(comment.id), after(1));
  expect((await readEveryRow()).filter((line) => line.includes(canary))).toEqual([]);
  expect(await database().commentRevision.findFirst()).toMatchObject({ body: '', publicBody: null, judged: null });
  expect(await verifyLog()).not.toHaveProperty('brokenAt');
});

describe('the writer of words that are hidden from readers', () => {
  const toldOf = (id: string): Promise<number> =>
    database().outbox.count({ where: { subjectId: id, kind: 'news-for-writer' } });

  it('is told when those words are public while they are held again, and not while nobody sees them', async () => {
    const reported = await aMarked();
    await database().comment.update({ where: { id: reported.id }, data: { publishedRevisionId: reported.revisionId } });
    await redact(staff, reported.id, about(true));
    expect(await toldOf(reported.id)).toBe(1);
    const waiting = await aMarked();
    await redact(staff, waiting.id, about(true));
    expect(await toldOf(waiting.id)).toBe(0);
  });
});
