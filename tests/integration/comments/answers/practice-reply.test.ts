import { describe, expect, it } from 'vitest';
import { editComment } from '@/lib/comments/asking/change-own-comment';
import { findComment } from '@/lib/comments/comment-store';
import { countOpen } from '@/lib/comments/desk/open-list-store';
import { readTypicalWaits } from '@/lib/comments/figures/read-typical-wait';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { readThread } from '@/lib/comments/thread/read-thread';
import { reportComment } from '@/lib/comments/thread/report-comment';
import { database } from '@/lib/platform/database/database';
import { storiesPlace } from '@/lib/posts/model/stories-place';
import { aCanary, aComment, aDecision, aForm, aProof, decideNow, posts, seen } from '@/tests/support/builders';
import { undoSeconds, withDatabase } from '@/tests/support/database';
import { decideComment, readDeskItem } from '@/tests/support/desk/desk-deeds';
import { deliver, unfolded, useMails, withContact } from '@/tests/support/mail/mails';
import { after, noon } from '@/tests/support/moments';

withDatabase();
const test = useMails();

const words = 'We are open until six on weekdays, and closed at weekends.';
const refusal = { name: 'Refusal', code: 'not-found' };
const repliesOf = async (id: string) => (await readThread(posts.ada)).comments.find((one) => one.id === id)?.replies;
const practiceRow = async () => database().comment.findFirstOrThrow({ where: { fromPractice: true } });

describe('a reply as practice staff', () => {
  it('stands beneath the message, marked, in the practice’s name, and both are public at once', async () => {
    const { desk } = test.practice;
    const { id } = await aComment();
    const outcome = await decideNow(desk, id, 'reply', noon, { reply: words });
    expect(outcome).toMatchObject({ kind: 'done' });
    expect(await repliesOf(id)).toMatchObject([
      { alias: 'Practice staff', fromPractice: true, body: words, publishedAt: noon },
    ]);
    expect(JSON.stringify(await repliesOf(id))).not.toContain(desk.name);
    expect(await verifyLog()).not.toHaveProperty('brokenAt');
    expect(await database().receipt.count({ where: { commentId: (await practiceRow()).id } })).toBe(0);
  });

  it('is beneath the same message when it replies to a reply', async () => {
    const { id } = await aComment({ status: 'published' });
    const reply = await aComment({ kind: 'reply', parentId: id, status: 'published' });
    await decideNow(test.practice.desk, reply.id, 'reply', after(1), { reply: words });
    expect((await repliesOf(id))?.map(({ fromPractice }) => fromPractice)).toEqual([false, true]);
    expect(await readReceipt(reply.writer)).toMatchObject({ practiceReplied: true });
  });

  it('tells its writer once it can no longer be undone, and never before', async () => {
    const written = await withContact({});
    await decideNow(test.practice.desk, written.id, 'reply', noon, { reply: words });
    const toWriter = () => test.mails.recipients.filter((to) => to.includes('someone@example.org'));
    await deliver(1);
    expect(toWriter()).toHaveLength(0);
    await deliver(undoSeconds + 1);
    expect(toWriter()).toHaveLength(1);
    expect(test.mails.raw.map(unfolded).join()).not.toContain('until six');
    expect(await readReceipt(written.writer)).toMatchObject({ practiceReplied: true, settled: false });
  });

  it('goes when it is taken back, with its message as it was, and its words stay for the desk alone', async () => {
    const { desk } = test.practice;
    const canary = aCanary();
    const { id } = await aComment();
    await decideNow(desk, id, 'reply', noon, { reply: `${words} ${canary}`, settles: true });
    expect(await decideNow(desk, id, 'undo', after(1))).toMatchObject({ kind: 'done' });
    expect(JSON.stringify(await readThread(posts.ada))).not.toContain(canary);
    expect(await findComment(id, { everything: true })).toMatchObject({ status: 'held', settled: false });
    expect(await practiceRow()).toMatchObject({ status: 'declined', publishedRevisionId: null });
    expect(await verifyLog()).not.toHaveProperty('brokenAt');
    expect(await decideNow(desk, id, 'reply', after(2), { reply: words })).toMatchObject({ kind: 'done' });
    expect(await repliesOf(id)).toHaveLength(1);
  });

  it('is one for a form that came twice, and none for a form that is out of date', async () => {
    const { desk, otherDesk } = test.practice;
    const { id } = await aComment({ status: 'published' });
    const form = aDecision(await seen(id), 'reply', { reply: words });
    expect(await decideComment(desk, form, noon)).toMatchObject({ kind: 'done' });
    expect(await decideComment(desk, form, noon)).toMatchObject({ kind: 'done' });
    expect(await decideComment(otherDesk, { ...form, idempotencyKey: 'another-key' }, noon)).toMatchObject({
      kind: 'already',
    });
    expect(await repliesOf(id)).toHaveLength(1);
  });

  it.each([
    ['confirms a patient', 'As I told you when you came in last week, your form is ready.'],
    ['is about health', 'You can stop the tablets if the dose makes you dizzy.'],
    ['is about health, in Spanish', 'Puede dejar las pastillas si le baja la fiebre.'],
    ['says nothing', '  …  '],
  ])('is stopped when it %s', async (_what, reply) => {
    const { id } = await aComment();
    const outcome = await decideNow(test.practice.desk, id, 'reply', noon, { reply });
    expect(outcome).toMatchObject({ kind: 'problems' });
    expect(await findComment(id, { everything: true })).toMatchObject({ status: 'held', version: 1 });
    expect(await database().comment.count()).toBe(1);
  });

  it('may stand for a reason, which the log keeps', async () => {
    const { id } = await aComment();
    const reply = 'The leaflet about medicines lies at the desk. Anyone may take one.';
    const override = 'speaks-in-general';
    expect(await decideNow(test.practice.desk, id, 'reply', noon, { reply, override })).toMatchObject({ kind: 'done' });
    expect(await database().decision.findFirst({ where: { commentId: id } })).toMatchObject({ reason: override });
  });
});

it('is nobody’s beneath a story of the practice: it would say that its writer is a patient', async () => {
  const story = await aComment({ postId: storiesPlace.id, kind: 'experience', status: 'published' });
  const { desk } = test.practice;
  expect((await readDeskItem(desk, story.id, after(1))).actions).not.toContain('reply');
  await expect(decideNow(desk, story.id, 'reply', after(1), { reply: words })).rejects.toMatchObject(refusal);
});

describe('a question that a reply settles', () => {
  it('waits for no physician any more, until its writer changes it or the reply is taken back', async () => {
    const { desk } = test.practice;
    const everything = { scope: { everything: true }, order: 'oldest' } as const;
    const written = await aComment();
    await decideNow(desk, written.id, 'reply', noon, { reply: words });
    expect(await countOpen(everything, 9)).toBe(1);
    await decideNow(desk, written.id, 'reply', after(1), { reply: words, settles: true });
    expect(await countOpen(everything, 9)).toBe(0);
    expect((await readThread(posts.ada)).comments[0]).toMatchObject({ settled: true });
    await decideNow(desk, written.id, 'undo', after(2));
    expect(await countOpen(everything, 9)).toBe(1);
    await decideNow(desk, written.id, 'reply', after(3), { reply: words, settles: true });
    const now = await seen(written.id);
    await editComment(written.writer, aForm({ message: 'And how long does it hurt as a rule?' }), now, after(4));
    expect(await countOpen(everything, 9)).toBe(1);
  });

  it('is told to its physician only while it waits for them', async () => {
    const { desk } = test.practice;
    const kinds = async () => (await database().outbox.findMany()).map(({ kind }) => kind);
    await decideNow(desk, (await aComment()).id, 'reply', noon, { reply: words, settles: true });
    expect(await kinds()).not.toContain('open-waits');
    await decideNow(desk, (await aComment()).id, 'reply', noon, { reply: words });
    expect(await kinds()).toContain('open-waits');
  });
});

describe('what the practice said', () => {
  it('is taken down like any other words, and is nobody’s to answer, to return or to reply to', async () => {
    const { desk } = test.practice;
    const { id } = await aComment();
    await decideNow(desk, id, 'reply', noon, { reply: words });
    const reply = await practiceRow();
    expect((await readDeskItem(desk, reply.id, after(1))).actions).toEqual(['redact', 'unpublish']);
    for (const action of ['reply', 'return', 'escalate'] as const)
      await expect(decideNow(desk, reply.id, action, after(1)), action).rejects.toMatchObject(refusal);
    expect(await decideNow(desk, reply.id, 'undo', after(1))).toMatchObject({ kind: 'problems' });
    expect(await decideNow(desk, reply.id, 'unpublish', after(1))).toMatchObject({ kind: 'done' });
    expect(await repliesOf(id)).toEqual([]);
  });

  it('can be reported by readers, and then waits at the desk', async () => {
    const { desk } = test.practice;
    await decideNow(desk, (await aComment()).id, 'reply', noon, { reply: words });
    const { id } = await practiceRow();
    const reader = { device: 'DEVICE', network: '192.0.2.3' };
    await reportComment(id, { reason: 'could-harm', words: '', proof: aProof() }, reader, after(1));
    expect((await readDeskItem(desk, id, after(2))).actions).toEqual(['publish', 'redact', 'decline']);
  });

  it('counts as no wait of anybody', async () => {
    const { desk } = test.practice;
    for (let index = 0; index < 5; index += 1) {
      const { id } = await aComment({ status: 'published', at: noon });
      await decideNow(desk, id, 'reply', after(7200), { reply: words });
    }
    expect(await readTypicalWaits(after(9000))).toMatchObject({ read: { kind: 'within', hours: 0 } });
  });

  it('shows in the log when someone else’s words are made to look like it', async () => {
    const { id } = await aComment({ status: 'published' });
    const reply = await aComment({ kind: 'reply', parentId: id, status: 'published' });
    await database().comment.update({ where: { id: reply.id }, data: { fromPractice: true } });
    expect(await verifyLog()).toHaveProperty('brokenAt');
  });
});
