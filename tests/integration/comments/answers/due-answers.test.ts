import { beforeEach, describe, expect, it } from 'vitest';
import { describeQuestion } from '@/components/seo/question-structured-data';
import { countViews } from '@/lib/comments/desk/count-views';
import { readDueAnswers } from '@/lib/comments/desk/read-due-answers';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { commentMails } from '@/lib/comments/notifications/compose-mails';
import { queueDailyMails } from '@/lib/comments/notifications/queue-reminders';
import { readThread } from '@/lib/comments/thread/read-thread';
import type { Viewer } from '@/lib/identity/viewer';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { siteDay } from '@/lib/platform/site-time';
import { findPostById } from '@/lib/posts/reading/read-posts';
import { addDays } from '@/lib/shared/days';
import { aComment, decideNow, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { readDeskItem } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { ada, aMember, aPractice, aViewer, ben, type Practice } from '@/tests/support/viewers';

withDatabase();

const dayLong = 24 * 3600;
const inDays = (days: number): string => addDays(siteDay(noon), days);
const answer = 'In general this passes by itself within a week or two.';

let practice: Practice;
beforeEach(async () => {
  practice = await aPractice();
});

/** A public answer that its physician wants to read again in so many days. */
async function answered(days: number | null, at = noon) {
  const question = await aComment({ at });
  await decideNow(practice.ada, question.id, 'answer', at, { answer, reviewBy: days === null ? null : inDays(days) });
  return question;
}

const dueFor = async (viewer: Viewer, at = noon) =>
  (await readDueAnswers(viewer, undefined, at)).items.map(({ questionId }) => questionId);

async function mailed(at: Date): Promise<string[]> {
  const to: string[] = [];
  await deliverDue(
    { 'read-again': commentMails['read-again'] },
    async (mail) => void to.push(mail.to.split('@')[0] ?? ''),
    at,
  );
  return to.sort();
}

describe('an answer with a day to read it again', () => {
  it('comes back 30 days before, for whoever sees to the post, the longest overdue first', async () => {
    const [later, sooner] = [await answered(40), await answered(20)];
    await answered(null);
    expect(await dueFor(practice.ada)).toEqual([sooner.id]);
    expect(await dueFor(practice.ada, after(9 * dayLong))).toEqual([sooner.id]);
    expect(await dueFor(practice.ada, after(10 * dayLong))).toEqual([sooner.id, later.id]);
    expect(await dueFor(practice.desk, after(50 * dayLong))).toEqual([sooner.id, later.id]);
    expect(await dueFor(practice.ben, after(50 * dayLong))).toEqual([]);
    expect(await dueFor(practice.admin, after(50 * dayLong))).toEqual([]);
    expect((await countViews(practice.ada, [], after(10 * dayLong))).due).toBe(2);
  });

  it('is told of once 30 days before and once on the day, and never to anyone else', async () => {
    await answered(40);
    for (const [days, told] of [
      [9, []],
      [10, ['ada.rowe']],
      [10.1, []],
      [11, []],
      [40, ['ada.rowe']],
      [41, []],
    ] as const) {
      const at = after(days * dayLong);
      await queueDailyMails(at);
      expect(await mailed(at), `after ${days} days`).toEqual(told);
    }
  });

  it('of somebody who has left is told to who writes for the post now', async () => {
    const left = await aMember('Dr Cara Lind', 'physician', 'cara-lind');
    const question = await aComment({ physician: 'cara-lind', postId: posts.ada });
    await decideNow(practice.ada, question.id, 'answer', noon, { answer, reviewBy: inDays(30) });
    expect(left.physician).toBe('cara-lind');
    await queueDailyMails(noon);
    expect(await mailed(noon)).toEqual(['ada.rowe']);
  });

  it('past its day is said so by the clock, and leaves what search engines are told', async () => {
    await answered(20);
    const post = await findPostById(posts.ada, noon);
    const [comment] = (await readThread(posts.ada)).comments;
    if (!post || !comment) throw new Error('there is no such post or question');
    expect(describeQuestion(post, comment)).not.toBeNull();
    const past = comment.answer && { ...comment, answer: { ...comment.answer, overdue: true } };
    expect(past && describeQuestion(post, past)).toBeNull();
  });
});

describe('still right', () => {
  it('keeps words, badge and corrections, tells readers the day, and comes back by the next', async () => {
    const { id } = await answered(20);
    await decideNow(practice.ada, id, 'correct', after(5), {
      answer,
      correction: 'A number was wrong.',
      reviewBy: inDays(20),
    });
    const [before] = (await readThread(posts.ada)).comments;
    const later = after(21 * dayLong);
    expect(await decideNow(practice.ada, id, 'still-right', later, { reviewBy: inDays(400) })).toMatchObject({
      kind: 'done',
      thread: expect.any(Number) as unknown,
    });
    const [now] = (await readThread(posts.ada)).comments;
    expect(now?.answer).toEqual({ ...before?.answer, reviewBy: inDays(400), readAgain: later });
    expect(now?.answer?.corrections).toHaveLength(1);
    expect(await dueFor(practice.ada, later)).toEqual([]);
    expect(await dueFor(practice.ada, after(380 * dayLong))).toEqual([id]);
    expect((await readDeskItem(practice.ada, id, later)).corrections).toHaveLength(1);
    expect(await verifyLog()).not.toHaveProperty('brokenAt');
    // A correction afterwards says what it changed, and no longer that the earlier words were found right.
    await decideNow(practice.ada, id, 'correct', after(22 * dayLong), {
      answer,
      correction: 'Another number was wrong.',
    });
    const [corrected] = (await readThread(posts.ada)).comments;
    expect(corrected?.answer).toMatchObject({ readAgain: null });
    expect(corrected?.answer?.corrections).toHaveLength(2);
  });

  it('is taken back like any decision, and needs a day that is still to come', async () => {
    const { id } = await answered(20);
    expect(await decideNow(practice.ada, id, 'still-right', noon, { reviewBy: inDays(0) })).toMatchObject({
      kind: 'problems',
      problems: [{ field: 'reviewBy' }],
    });
    await decideNow(practice.ada, id, 'still-right', after(1), { reviewBy: null });
    expect(await dueFor(practice.ada, after(30 * dayLong))).toEqual([]);
    await decideNow(practice.ada, id, 'undo', after(2));
    expect(await dueFor(practice.ada)).toEqual([id]);
  });

  it('is said by nobody but whoever answered, and not of what has no answer', async () => {
    const { id } = await answered(20);
    const open = await aComment({ status: 'published' });
    for (const viewer of [practice.ben, practice.desk, practice.admin, aViewer('physician', ben)])
      await expect(decideNow(viewer, id, 'still-right')).rejects.toMatchObject({ code: 'not-found' });
    await expect(decideNow(aViewer('physician', ada), open.id, 'still-right')).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

it('lists more than a page holds, page after page, none twice and none left out', async () => {
  const all: string[] = [];
  for (let day = 1; day <= 7; day += 1) all.push((await answered(day)).id);
  await decideNow(practice.ada, all[2] ?? '', 'still-right', after(1), { reviewBy: inDays(300) });
  const listed: string[] = [];
  for (let place: Parameters<typeof readDueAnswers>[1]; ;) {
    const { items, next } = await readDueAnswers(practice.ada, place, noon, 2);
    listed.push(...items.map(({ questionId }) => questionId));
    if (next === null) break;
    place = next;
  }
  expect(listed).toEqual(all.filter((_id, index) => index !== 2));
});
