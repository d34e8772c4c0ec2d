import { describe, expect, it } from 'vitest';
import { editComment } from '@/lib/comments/asking/change-own-comment';
import { findComment } from '@/lib/comments/comment-store';
import type { DecisionForm } from '@/lib/comments/decisions/decision-schema';
import { listDecisionsAfter } from '@/lib/comments/log/decision-chain-store';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { readThread } from '@/lib/comments/thread/read-thread';
import { findThreadVersion } from '@/lib/comments/thread-version-store';
import { aCanary, aComment, aDecision, aForm, decideNow, posts, seen } from '@/tests/support/builders';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { decideComment, readDeskItem } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { ada, aMember, aPractice, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const own = aViewer('physician', ada);
const first = 'In general this passes by itself within a week or two.';
const second = 'In general this passes by itself within three weeks.';
const correction = 'The number of weeks was too low.';
const corrected: Partial<DecisionForm> = { answer: second, correction };
const refusal = { name: 'Refusal', code: 'not-found' };
const answerNow = async () => (await readThread(posts.ada)).comments[0]?.answer;
const marked = 'As I told you when you came in last week, it passes.';

describe('an answer shown before it is published', () => {
  it.each([
    [
      'a new one',
      'held',
      'answer',
      { answer: first, sources: 'A leaflet\nhttps://example.org/', reviewBy: '2028-01-01' },
    ],
    ['a correction', 'published', 'correct', { ...corrected, adverseEvent: true, reportingConsidered: true }],
  ] as const)('is exactly what readers will see, and decides nothing: %s', async (_name, status, action, form) => {
    const { id } = await aComment({ status, answer: status === 'published' ? first : null });
    if (action === 'correct') await decideNow(own, id, 'correct', after(1), { answer: first, correction: 'Too long.' });
    const before = await readEveryRow();
    const shown = await decideNow(own, id, action, after(2), { ...form, preview: true });
    expect(await readEveryRow()).toEqual(before);
    expect(await decideNow(own, id, action, after(2), form)).toMatchObject({ kind: 'done' });
    expect(shown).toEqual({ kind: 'answer-preview', answer: await answerNow() });
  });

  it('is stopped by the words that would stop it, and is for nobody else', async () => {
    const { id } = await aComment();
    const preview = true;
    expect(await decideNow(own, id, 'answer', noon, { answer: marked, preview })).toMatchObject({ kind: 'problems' });
    for (const viewer of [aViewer('staff'), aViewer('physician', ben)])
      await expect(decideNow(viewer, id, 'answer', noon, { answer: first, preview })).rejects.toMatchObject(refusal);
  });
});

describe('correcting an answer', () => {
  it('shows the new words at once, under the same name and day, and says what changed and when', async () => {
    const { id } = await aComment({ status: 'published', answer: first });
    const version = await findThreadVersion(posts.ada);
    const outcome = await decideNow(own, id, 'correct', after(3600), corrected);
    expect(outcome).toMatchObject({ kind: 'done', thread: await findThreadVersion(posts.ada) });
    expect(await findThreadVersion(posts.ada)).toBeGreaterThan(version);
    expect(await answerNow()).toMatchObject({
      name: 'Dr Ada Rowe',
      publishedAt: noon,
      body: second,
      corrections: [{ at: after(3600), note: correction }],
    });
    await decideNow(own, id, 'correct', after(7200), { answer: `${second} Mostly.`, correction: 'It said too much.' });
    expect((await answerNow())?.corrections.map(({ note }) => note)).toEqual([correction, 'It said too much.']);
  });

  it('keeps the earlier words for the desk, and shows them to no reader', async () => {
    const canary = aCanary();
    const { id } = await aComment({ status: 'published', answer: `${first} ${canary}` });
    await decideNow(own, id, 'correct', after(1), corrected);
    expect(JSON.stringify(await readThread(posts.ada))).not.toContain(canary);
    const row = await findComment(id, { everything: true });
    expect(row?.answer?.revisions.map(({ body }) => body)).toEqual([`${first} ${canary}`, second]);
    expect(await readDeskItem(own, id, after(2))).toMatchObject({
      answer: second,
      corrections: [{ at: after(1), note: correction, before: `${first} ${canary}`, after: second }],
    });
    const last = (await listDecisionsAfter(0, 100)).at(-1);
    expect(last).toMatchObject({ action: 'correct', fromStatus: 'published', toStatus: 'published' });
    expect(last?.answerRevisionId).toBe(row?.answer?.publishedRevisionId);
    expect(JSON.stringify(last)).not.toMatch(/weeks/);
    expect(await verifyLog()).not.toHaveProperty('brokenAt');
  });

  it('is possible while its writer’s new words wait, since the answer is public then too', async () => {
    const comment = await aComment({ status: 'published', answer: first });
    await editComment(comment.writer, aForm(), await seen(comment.id), after(1));
    expect(await decideNow(own, comment.id, 'correct', after(2), corrected)).toMatchObject({ kind: 'done' });
    expect(await answerNow()).toMatchObject({ body: second });
  });

  it('needs words about what was corrected', async () => {
    const { id } = await aComment({ status: 'published', answer: first });
    const before = await readEveryRow();
    expect(await decideNow(own, id, 'correct', noon, { answer: second, correction: '' })).toMatchObject({
      kind: 'problems',
      problems: [{ field: 'correction' }],
    });
    expect(await readEveryRow()).toEqual(before);
  });

  it('can be taken back: readers hear nothing of it, then or after the next', async () => {
    const { id } = await aComment({ status: 'published', answer: first });
    const before = await answerNow();
    await decideNow(own, id, 'correct', after(1), corrected);
    expect(await decideNow(own, id, 'undo', after(2))).toMatchObject({
      kind: 'done',
      thread: expect.any(Number) as number,
    });
    expect(await answerNow()).toEqual(before);
    await decideNow(own, id, 'correct', after(3), { answer: `${first} Mostly.`, correction: 'It said too much.' });
    expect((await answerNow())?.corrections.map(({ note }) => note)).toEqual(['It said too much.']);
  });

  it.each([
    ['staff', aViewer('staff')],
    ['another physician', aViewer('physician', ben)],
    ['an administrator', aViewer('admin')],
  ])('is not for %s', async (_name, viewer) => {
    const { id } = await aComment({ status: 'published', answer: first });
    await expect(decideNow(viewer, id, 'correct', noon, corrected)).rejects.toMatchObject(refusal);
    expect(await answerNow()).toMatchObject({ body: first });
  });

  it('is not for a co-author, who did not write it, nor for anyone where there is no answer', async () => {
    await aMember('Dr Ben Hale', 'physician', ben);
    const shared = { postId: posts.benWithAda, physician: ben, status: 'published' } as const;
    const { id } = await aComment({ ...shared, answer: first });
    await expect(decideNow(own, id, 'correct', noon, corrected)).rejects.toMatchObject(refusal);
    expect((await readDeskItem(own, id, noon)).actions).not.toContain('correct');
    const unanswered = await aComment({ status: 'published' });
    await expect(decideNow(own, unanswered.id, 'correct', noon, corrected)).rejects.toMatchObject(refusal);
  });

  it('from a stale form changes nothing, and says who was first', async () => {
    const { ada: member, desk } = await aPractice();
    const comment = await aComment({ status: 'published', answer: first });
    await decideComment(desk, aDecision(comment, 'unpublish'), after(1));
    expect(await decideComment(member, aDecision(comment, 'correct', corrected), after(2))).toMatchObject({
      kind: 'already',
      last: { action: 'unpublish', by: 'Sam Field' },
      asWished: false,
    });
    const twice = await aComment({ status: 'published', answer: first });
    const forms = [1, 2].map(() => aDecision(twice, 'correct', corrected));
    const outcomes = await Promise.all(forms.map((form) => decideComment(member, form, after(3))));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['already', 'done']);
    expect(outcomes).toContainEqual(expect.objectContaining({ kind: 'already', asWished: false }));
  });
});

describe('what goes with an answer', () => {
  it('is public: sources, the day to read it again, and that it is about a side effect', async () => {
    const { id } = await aComment();
    await decideNow(own, id, 'answer', noon, {
      answer: first,
      sources: 'A book\nhttps://example.org/a',
      reviewBy: '2027-12-01',
      adverseEvent: true,
      reportingConsidered: true,
    });
    expect(await answerNow()).toMatchObject({
      sources: ['A book', 'https://example.org/a'],
      reviewBy: '2027-12-01',
      adverseEvent: true,
      corrections: [],
    });
    expect((await findComment(id, { everything: true }))?.answer?.revisions).toMatchObject([
      { reportingConsideredAt: noon },
    ]);
    expect((await readDeskItem(own, id, noon)).answerDetails).toEqual({
      sources: 'A book\nhttps://example.org/a',
      reviewBy: '2027-12-01',
      rating: null,
      ratingReason: '',
      adverseEvent: true,
    });
  });
});

describe('words that would confirm that someone is a patient', () => {
  it('stop an answer, and change nothing', async () => {
    const { id } = await aComment();
    const before = await readEveryRow();
    const outcome = await decideNow(own, id, 'answer', noon, { answer: marked });
    expect(outcome).toMatchObject({ kind: 'problems' });
    if (outcome.kind === 'problems') expect(outcome.problems.at(-1)).toMatchObject({ field: 'override' });
    expect(await readEveryRow()).toEqual(before);
  });

  it('may stand for a reason, whose code the log keeps', async () => {
    const { id } = await aComment();
    await decideNow(own, id, 'answer', noon, { answer: marked, override: 'speaks-in-general' });
    expect(await answerNow()).toMatchObject({ body: marked });
    expect(await listDecisionsAfter(0, 10)).toMatchObject([{ action: 'answer', reason: 'speaks-in-general' }]);
  });

  it('stop a correction just the same', async () => {
    const { id } = await aComment({ status: 'published', answer: first });
    expect(await decideNow(own, id, 'correct', noon, { ...corrected, answer: marked })).toMatchObject({
      kind: 'problems',
    });
    expect(await answerNow()).toMatchObject({ body: first });
  });
});
