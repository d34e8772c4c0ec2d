import { describe, expect, it } from 'vitest';
import { editComment, eraseComment } from '@/lib/comments/asking/change-own-comment';
import { submitComment } from '@/lib/comments/asking/submit-comment';
import { findComment } from '@/lib/comments/comment-store';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { readClaimPage } from '@/lib/comments/thread/read-support';
import { readThread } from '@/lib/comments/thread/read-thread';
import { aCanary, aForm, aWriter, decideNow, posts, seen } from '@/tests/support/builders';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { readDeskItem } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { ada, aViewer } from '@/tests/support/viewers';

withDatabase();

const own = aViewer('physician', ada);
const claim = 'Beetroot juice replaces tablets for blood pressure.';
const claimLink = 'https://beetroot.example/news?id=7';
const message = 'Is this true, or only a story?';
const asked = { message, claim, claimLink };
const rating = { rating: 'misleading', ratingReason: 'It lowers the pressure a little, for some.' } as const;
const shown = async () => (await readThread(posts.ada)).comments[0];

let networks = 0;
async function askAbout(words: Partial<typeof asked> = {}, at = noon) {
  networks += 1;
  const sender = { network: `192.0.2.${networks}`, codes: [] };
  const outcome = await submitComment(aForm({ ...asked, ...words }), sender, at);
  if (outcome.kind !== 'stored') throw new Error(`not stored: ${outcome.kind}`);
  return { id: outcome.commentId, writer: await aWriter(outcome.code) };
}

describe('a claim met elsewhere', () => {
  it('is held with the question, and public with it, apart from its words', async () => {
    const { id, writer } = await askAbout();
    expect(await shown()).toBeUndefined();
    expect(await readReceipt(writer)).toMatchObject({ message, claim: { words: claim, link: claimLink } });
    expect(await readDeskItem(own, id, noon)).toMatchObject({ claim: { words: claim, link: claimLink } });
    await decideNow(own, id, 'publish');
    expect(await shown()).toMatchObject({ body: message, claim: { words: claim, link: claimLink } });
  });

  it('is hidden from readers where someone at the desk hides it', async () => {
    const { id } = await askAbout();
    await decideNow(own, id, 'publish');
    const words = [{ text: claimLink, kind: 'other' as const }];
    await decideNow(own, id, 'redact', after(1), { redaction: { verdicts: [], words } });
    expect(await shown()).toMatchObject({ body: message, claim: { words: claim, link: '[removed]' } });
    expect(JSON.stringify(await readThread(posts.ada))).not.toContain('beetroot.example');
  });

  it('as edited waits like every other word, and what was approved stays', async () => {
    const canary = aCanary();
    const { id, writer } = await askAbout();
    await decideNow(own, id, 'publish');
    const form = aForm({ ...asked, claimLink: `https://${canary}.example/` });
    await editComment(writer, form, await seen(id), after(60));
    expect(await shown()).toMatchObject({ claim: { link: claimLink } });
    expect(JSON.stringify(await readThread(posts.ada))).not.toContain(canary);
    await decideNow(own, id, 'publish', after(120));
    expect(await shown()).toMatchObject({ claim: { link: `https://${canary}.example/` } });
  });

  it('is gone when its writer erases it', async () => {
    const canary = aCanary();
    const { id, writer } = await askAbout({ claim: `They say that ${canary} cures everything.` });
    await eraseComment(writer, await seen(id), after(1));
    expect(JSON.stringify(await readEveryRow())).not.toContain(canary);
    expect((await findComment(id, { everything: true }))?.revisions).toMatchObject([
      { body: '', claimLines: null, claimId: null },
    ]);
  });
});

const checkedClaims = async (postId: string) => (await readClaimPage([postId], null, 5))?.comments;

describe('a physician’s rating', () => {
  it('is published with the answer, and listed for the topic', async () => {
    const { id } = await askAbout();
    expect(await checkedClaims(posts.ada)).toEqual([]);
    await decideNow(own, id, 'answer', noon, rating);
    const expected = { verdict: 'misleading', reason: rating.ratingReason };
    expect((await shown())?.answer).toMatchObject({ rating: expected });
    expect(await checkedClaims(posts.ada)).toMatchObject([
      { id, postId: posts.ada, claim: { words: claim }, answer: { rating: expected } },
    ]);
    expect(await checkedClaims(posts.benWithAda)).toEqual([]);
  });

  it('needs a reason, and changes nothing without one', async () => {
    const { id } = await askAbout();
    const before = await readEveryRow();
    expect(await decideNow(own, id, 'answer', noon, { rating: 'accurate', ratingReason: '' })).toMatchObject({
      kind: 'problems',
      problems: [{ field: 'ratingReason' }],
    });
    expect(await readEveryRow()).toEqual(before);
  });

  it('is corrected as an answer is, and a correction can be taken back', async () => {
    const { id } = await askAbout();
    await decideNow(own, id, 'answer', noon, rating);
    const partly = { rating: 'partly', ratingReason: 'New trials show more than we knew.' } as const;
    await decideNow(own, id, 'correct', after(60), partly);
    expect((await shown())?.answer).toMatchObject({ rating: { verdict: 'partly' }, corrections: [{}] });
    await decideNow(own, id, 'undo', after(61));
    expect((await shown())?.answer).toMatchObject({ rating: { verdict: 'misleading' }, corrections: [] });
    await decideNow(own, id, 'correct', after(120), { rating: null, ratingReason: '' });
    expect((await shown())?.answer?.rating).toBeNull();
    expect(await checkedClaims(posts.ada)).toEqual([]);
  });

  it('is of the claim that was rated: it stays when only the message changes, and goes when the claim does', async () => {
    const { id, writer } = await askAbout();
    await decideNow(own, id, 'answer', noon, rating);
    await editComment(writer, aForm({ ...asked, message: `${message} Thank you.` }), await seen(id), after(60));
    await decideNow(own, id, 'publish', after(61));
    expect((await shown())?.answer).toMatchObject({ rating: { verdict: 'misleading' } });
    const other = aForm({ ...asked, claim: 'Beetroot juice is good with goat cheese.' });
    await editComment(writer, other, await seen(id), after(120));
    expect((await shown())?.answer).toMatchObject({ rating: { verdict: 'misleading' } });
    await decideNow(own, id, 'publish', after(121));
    expect(await shown()).toMatchObject({ claim: { words: other.claim }, answer: { rating: null } });
    expect(await checkedClaims(posts.ada)).toEqual([]);
  });

  it('is none for a question without a claim, whatever a form sends', async () => {
    const { id } = await askAbout({ claim: '', claimLink: '' });
    await decideNow(own, id, 'answer', noon, rating);
    expect(await shown()).toMatchObject({ claim: null, answer: { rating: null } });
  });

  it('goes with its question when that is taken down', async () => {
    const { id } = await askAbout();
    await decideNow(own, id, 'answer', noon, rating);
    await decideNow(own, id, 'unpublish', after(1));
    expect(await checkedClaims(posts.ada)).toEqual([]);
  });
});

it('lists every checked claim, page after page, and gives no place to those whose rating is gone', async () => {
  const all: string[] = [];
  for (let count = 0; count < 13; count += 1) {
    const { id } = await askAbout({ message: `${message} ${count}` }, after(count));
    await decideNow(own, id, 'answer', after(count), rating);
    all.unshift(id);
  }
  for (const id of all.slice(0, 6)) await decideNow(own, id, 'correct', after(60), { rating: null, ratingReason: '' });
  const listed: string[] = [];
  for (let place: string | null = null; ;) {
    const page = await readClaimPage([posts.ada, posts.benWithAda], place, 3);
    listed.push(...(page?.comments ?? []).map(({ id }) => id));
    expect(page?.comments.length).toBeGreaterThan(0);
    if (!page?.olderThan) break;
    place = page.olderThan;
  }
  expect(listed).toEqual(all.slice(6));
  expect(await readClaimPage([posts.benWithAda], all[8] ?? '', 3), 'of another post').toBeNull();
});
