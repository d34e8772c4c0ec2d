import { describe, expect, it } from 'vitest';
import { editComment, eraseComment } from '@/lib/comments/asking/change-own-comment';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { findComment } from '@/lib/comments/comment-store';
import { listDecisionsAfter } from '@/lib/comments/log/decision-chain-store';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { readThread } from '@/lib/comments/thread/read-thread';
import { findThreadVersion } from '@/lib/comments/thread-version-store';
import { aComment, aDecision, aForm, aWriter, decideNow, posts, seen } from '@/tests/support/builders';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { decideComment, readDeskItem } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { ada, aPractice, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const own = aViewer('physician', ada);
const sender = { network: '192.0.2.1', codes: [] };
const message = 'Cooking for two days at once has saved me a great deal of money.';
const shownTheme = async () => (await readThread(posts.ada)).comments[0]?.theme;

async function sendExperience() {
  const form = aForm({ kind: 'experience', theme: 'budget', message });
  const outcome = await submitComment(form, sender, noon);
  if (outcome.kind !== 'stored') throw new Error(`not stored: ${outcome.kind}`);
  return { id: outcome.commentId, writer: await aWriter(outcome.code) };
}

describe('the theme of an experience', () => {
  it('is its writer’s choice, on the receipt, at the desk, and with the words once they are published', async () => {
    const { id, writer } = await sendExperience();
    expect(await readReceipt(writer)).toMatchObject({ theme: 'budget' });
    expect(await readDeskItem(own, id, noon)).toMatchObject({ theme: 'budget' });
    await decideNow(own, id, 'publish');
    expect(await shownTheme()).toBe('budget');
  });

  it('is none for a question, whatever a form sends', async () => {
    const outcome = await submitComment(aForm({ theme: 'feelings' }), sender, noon);
    const id = outcome.kind === 'stored' ? outcome.commentId : '';
    expect(await findComment(id, { everything: true })).toMatchObject({ kind: 'question', theme: null });
  });

  it('changes with an edit for its readers only when the new words are published', async () => {
    const { id, writer } = await sendExperience();
    await decideNow(own, id, 'publish');
    const form = aForm({ kind: 'experience', theme: 'feelings', message: `${message} It also calmed me.` });
    expect(await editComment(writer, form, await seen(id), after(60))).toMatchObject({ kind: 'done' });
    expect(await shownTheme()).toBe('budget');
    expect(await readReceipt(writer)).toMatchObject({ theme: 'feelings' });
    await decideNow(own, id, 'publish', after(120));
    expect(await shownTheme()).toBe('feelings');
  });

  it('stays when an edit does not speak of it, and goes when the edit takes it off', async () => {
    const { id, writer } = await sendExperience();
    await editComment(writer, aForm({ message: `${message} Really.` }), await seen(id), after(1));
    expect(await readReceipt(writer)).toMatchObject({ theme: 'budget' });
    await editComment(writer, aForm({ theme: null, message }), await seen(id), after(2));
    expect(await readReceipt(writer)).toMatchObject({ theme: null });
  });

  it('is gone with the words when they are erased', async () => {
    const { id, writer } = await sendExperience();
    await decideNow(own, id, 'publish');
    await eraseComment(writer, await seen(id), after(60));
    expect(await findComment(id, { everything: true })).toMatchObject({ theme: null, publishedTheme: null });
  });
});

describe('correcting a theme at the desk', () => {
  it('shows at once where the words are public, is in the log, and can be taken back', async () => {
    const { id } = await sendExperience();
    await decideNow(own, id, 'publish');
    const version = await findThreadVersion(posts.ada);
    expect(await decideNow(own, id, 'theme', after(10), { theme: 'what-helped' })).toMatchObject({
      kind: 'done',
      thread: expect.any(Number) as number,
    });
    expect(await shownTheme()).toBe('what-helped');
    const corrected = await findThreadVersion(posts.ada);
    expect(corrected).toBeGreaterThan(version);
    expect((await listDecisionsAfter(0, 10)).at(-1)).toMatchObject({ action: 'theme', toStatus: 'published' });
    expect(await decideNow(own, id, 'undo', after(20))).toMatchObject({ thread: expect.any(Number) as number });
    expect(await shownTheme()).toBe('budget');
    expect(await findThreadVersion(posts.ada)).toBeGreaterThan(corrected);
  });

  it('waits with words that wait', async () => {
    const { id } = await sendExperience();
    await decideNow(aViewer('staff'), id, 'theme', after(10), { theme: null });
    expect(await findComment(id, { everything: true })).toMatchObject({ status: 'held', publishedTheme: null });
    await decideNow(own, id, 'publish', after(20));
    expect(await shownTheme()).toBeNull();
  });

  it('does not touch what is public while new words wait', async () => {
    const { id, writer } = await sendExperience();
    await decideNow(own, id, 'publish');
    await editComment(writer, aForm({ message: `${message} Really.` }), await seen(id), after(1));
    await decideNow(own, id, 'theme', after(2), { theme: 'feelings' });
    expect(await shownTheme()).toBe('budget');
  });

  it.each([
    ['another physician', aViewer('physician', ben)],
    ['an administrator', aViewer('admin')],
  ])('is not for %s', async (_name, viewer) => {
    const { id } = await sendExperience();
    const before = await readEveryRow();
    await expect(decideNow(viewer, id, 'theme', noon, { theme: 'feelings' })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await readEveryRow()).toEqual(before);
  });

  it('is not for a question', async () => {
    const { id } = await aComment();
    await expect(decideNow(own, id, 'theme', noon, { theme: 'feelings' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('from a stale form changes nothing, and says who was first', async () => {
    const { ada: member, desk } = await aPractice();
    const { id } = await sendExperience();
    const stale = await seen(id);
    await decideComment(desk, aDecision(stale, 'publish'), after(1));
    expect(await decideComment(member, aDecision(stale, 'theme', { theme: 'feelings' }), after(2))).toMatchObject({
      kind: 'already',
      asWished: false,
    });
    expect(await shownTheme()).toBe('budget');
  });
});
