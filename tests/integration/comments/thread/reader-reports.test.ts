import { beforeEach, describe, expect, it } from 'vitest';
import { editComment } from '@/lib/comments/asking/change-own-comment';
import { readQueue } from '@/lib/comments/desk/read-queue';
import { parseLogFilter } from '@/lib/comments/log/log-filter';
import { readDecisions } from '@/lib/comments/log/read-decisions';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { commentMails } from '@/lib/comments/notifications/compose-mails';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { pressSignal } from '@/lib/comments/thread/press-signal';
import { readThread } from '@/lib/comments/thread/read-thread';
import { isRisk, reportReasons } from '@/lib/comments/thread/reader-signal';
import { hidingCeilings } from '@/lib/comments/thread/report-weight';
import { database } from '@/lib/platform/database/database';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { aCanary, aComment, aForm, decideNow, posts, seen } from '@/tests/support/builders';
import { readEveryRow, withDatabase } from '@/tests/support/database';
import { readReports } from '@/tests/support/desk/desk-deeds';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { aReader, report } from '@/tests/support/thread/reader';
import { ada, aPractice, aViewer, ben, type Practice } from '@/tests/support/viewers';

const wholeLog = parseLogFilter(() => '');

withDatabase();

const answer = 'In general this passes by itself within a week or two.';

const shownBodies = async () => (await readThread(posts.ada)).comments.map(({ body }) => body);

describe('a report', () => {
  let practice: Practice;
  beforeEach(async () => {
    practice = await aPractice();
  });

  it.each(reportReasons)(
    'for “%s” brings it back to the queue, and hides it at once only for a risk',
    async (reason) => {
      const comment = await aComment({ status: 'published', answer });
      expect(await report(comment.id, reason)).toMatchObject({ kind: 'done', postId: posts.ada });
      expect(await shownBodies()).toEqual(isRisk(reason) ? [] : [comment.body]);
      const { items } = await readQueue(practice.ada, { state: 'waiting' }, noon);
      expect(items.map(({ id }) => id)).toEqual([comment.id]);
      expect(await readReports(practice.desk, comment.id, noon)).toMatchObject({
        reports: [{ reason }],
        stillPublic: !isRisk(reason),
      });
      expect(await readReceipt(comment.writer)).toMatchObject({ status: 'held', reported: true });
      expect(await verifyLog()).not.toHaveProperty('brokenAt');
      const [line] = (await readDecisions(practice.desk, wholeLog, noon)).lines;
      expect(line).toMatchObject({ action: 'report', by: 'A reader' });
    },
  );

  it('pages whoever is on call when someone may be in danger', async () => {
    const comment = await aComment({ status: 'published' });
    const quiet = await aComment();
    await report(comment.id, 'self-harm');
    const subjects: string[] = [];
    await deliverDue(commentMails, async ({ subject }) => void subjects.push(subject), after(2));
    expect(subjects).toContain('Urgent: reported messages need reading now');
    const { items } = await readQueue(practice.desk, { state: 'waiting' }, noon);
    expect(items.map(({ id }) => id)).toEqual([comment.id, quiet.id]);
  });

  it('is settled when the desk keeps it: question, answer, place and numbers are back as they were', async () => {
    const first = await aComment({ status: 'published', answer });
    const later = await aComment({ status: 'published', at: after(5) });
    await pressSignal(first.id, 'helped', aReader(), after(6));
    const before = await readThread(posts.ada);
    await report(first.id, 'could-harm', after(7));
    expect(await shownBodies()).toEqual([later.body]);
    expect(await decideNow(practice.desk, first.id, 'publish', after(8))).toMatchObject({ kind: 'done' });
    const { tags: _, ...now } = await readThread(posts.ada);
    expect(now).toEqual({ comments: before.comments, signals: before.signals, more: before.more });
    expect((await readReports(practice.desk, first.id, noon)).reports).toEqual([]);
    expect(await readReceipt(first.writer)).toMatchObject({ status: 'published', reported: false });
  });

  it('is settled when the desk takes it down, and stands again when that is undone', async () => {
    const comment = await aComment({ status: 'published', answer });
    await report(comment.id, 'unkind');
    await decideNow(practice.desk, comment.id, 'decline', after(2), { reason: 'unkind' });
    expect(await shownBodies()).toEqual([]);
    expect((await readReports(practice.desk, comment.id, noon)).reports).toEqual([]);
    await decideNow(practice.desk, comment.id, 'undo', after(3));
    expect((await readReports(practice.desk, comment.id, noon)).reports).toHaveLength(1);
    expect(await shownBodies()).toEqual([comment.body]);
  });

  it('from the same device counts once; another adds to it without disturbing who reads it now', async () => {
    const comment = await aComment({ status: 'published' });
    const reader = aReader();
    await report(comment.id, 'unkind', after(1), '', reader);
    const { version } = await seen(comment.id);
    await report(comment.id, 'unkind', after(2), '', reader);
    await report(comment.id, 'other', after(3));
    expect((await seen(comment.id)).version).toBe(version);
    expect((await readReports(practice.desk, comment.id, noon)).reports.map(({ reason }) => reason)).toEqual([
      'other',
      'unkind',
    ]);
    await report(comment.id, 'self-harm', after(4));
    expect(await shownBodies()).toEqual([]);
  });

  it('also hides earlier words that are public while new ones wait', async () => {
    const comment = await aComment({ status: 'published' });
    await editComment(comment.writer, aForm({ message: 'And how long at night, please?' }), comment, noon);
    await report(comment.id, 'identifies-someone');
    expect(await shownBodies()).toEqual([]);
    await decideNow(practice.desk, comment.id, 'publish', after(2));
    expect(await shownBodies()).toEqual(['And how long at night, please?']);
  });

  it('keeps its words from everyone but the desk, and takes out what identifies someone', async () => {
    const word = aCanary();
    const comment = await aComment({ status: 'published' });
    await report(comment.id, 'other', after(1), `${word}: write to margaret.ellison@example.org about it.`);
    const { reports } = await readReports(practice.desk, comment.id, noon);
    expect(reports[0]?.words).toContain(word);
    expect(reports[0]?.words).not.toContain('margaret.ellison');
    expect((await readEveryRow()).join('\n')).not.toContain('margaret.ellison');
    expect(
      JSON.stringify([...(await readThread(posts.ada)).comments, await readReceipt(comment.writer)]),
    ).not.toContain(word);
    expect(logLines().join('')).not.toContain(word);
    await expect(readReports(aViewer('physician', ben), comment.id, noon)).rejects.toMatchObject({ code: 'not-found' });
    await expect(readReports(practice.admin, comment.id, noon)).rejects.toMatchObject({ code: 'not-found' });
    expect((await readReports(aViewer('physician', ada), comment.id, noon)).reports).toHaveLength(1);
  });

  it('has to wait after five an hour from one network', async () => {
    const outcomes: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const { id } = await aComment({ status: 'published' });
      const reader = { device: `D${round}`, network: '192.0.2.1' };
      outcomes.push((await report(id, 'self-harm', after(1), '', reader)).kind);
    }
    expect(outcomes).toEqual(['done', 'done', 'done', 'done', 'done', 'wait']);
  });

  const inQueue = async () => (await readQueue(practice.desk, { state: 'waiting' }, noon)).items.map(({ id }) => id);
  const published = () => aComment({ status: 'published', answer });

  it('hides so many beneath one post and no more, from however many networks; all of them are read', async () => {
    const comments = [];
    for (let one = 0; one < 6; one += 1) comments.push(await published());
    for (const { id } of comments) expect(await report(id, 'could-harm')).toMatchObject({ kind: 'done' });
    expect(await shownBodies()).toHaveLength(6 - hidingCeilings.perPost.times);
    expect(await inQueue()).toHaveLength(6);
    const named = comments.at(-1)?.id ?? '';
    await report(named, 'identifies-someone');
    expect(
      (await readThread(posts.ada)).comments.map(({ id }) => id),
      'who someone is, is hidden all the same',
    ).not.toContain(named);
  });

  it('hides so many on the whole site and no more', async () => {
    const { times } = hidingCeilings.perSite;
    const ids = [];
    for (let one = 0; one <= times; one += 1) {
      const { id } = await aComment({ status: 'published', postId: `POST${Math.floor(one / 2)}` });
      ids.push(id);
      await report(id, 'in-danger');
    }
    const rows = await database().comment.findMany({ where: { id: { in: ids }, publishedRevisionId: null } });
    expect(rows).toHaveLength(times);
    expect(await inQueue()).toHaveLength(times + 1);
  });

  it.each([
    ['with scripting off', () => null],
    ['with a sum that was used before', () => ({ id: 'used', expiresAt: after(3600) })],
  ])('is read and paged for, and hides nothing, %s', async (_how, proof) => {
    const [first, comment] = [await published(), await published()];
    await report(first.id, 'could-harm', after(1), '', aReader(), { id: 'used', expiresAt: after(3600) });
    expect(await report(comment.id, 'self-harm', after(2), '', aReader(), proof())).toMatchObject({ thread: null });
    expect(await shownBodies()).toContain(comment.body);
    expect(await inQueue()).toContain(comment.id);
    expect(await readReceipt(comment.writer)).toMatchObject({ status: 'held', reported: true });
    await report(first.id, 'identifies-someone', after(3), '', aReader(), proof()).catch(() => null);
    const other = await published();
    await report(other.id, 'identifies-someone', after(4), '', aReader(), proof());
    expect(await shownBodies()).not.toContain(other.body);
  });

  it('hides nothing that a person has published again after the same reason, until the words are other ones', async () => {
    const comment = await published();
    await report(comment.id, 'could-harm', after(1));
    await decideNow(practice.desk, comment.id, 'publish', after(2));
    await report(comment.id, 'could-harm', after(3));
    expect(await shownBodies(), 'read again, and shown meanwhile').toEqual([comment.body]);
    expect(await inQueue()).toEqual([comment.id]);
    await decideNow(practice.desk, comment.id, 'publish', after(4));
    await report(comment.id, 'in-danger', after(5));
    expect(await shownBodies(), 'another reason').toEqual([]);
    await decideNow(practice.desk, comment.id, 'publish', after(6));
    const sent = { message: 'And is it different for older people?' };
    await editComment(comment.writer, aForm(sent), await seen(comment.id), after(7));
    await decideNow(practice.desk, comment.id, 'publish', after(8));
    await report(comment.id, 'could-harm', after(9));
    expect(await shownBodies(), 'other words').toEqual([]);
  });

  it('shares one page with those that come soon after it', async () => {
    const subjects: string[] = [];
    const deliver = (at: Date) => deliverDue(commentMails, async ({ to }) => void subjects.push(to), at);
    for (let minute = 0; minute < 5; minute += 1) {
      const { id } = await published();
      await report(id, 'self-harm', after(minute * 60));
      await deliver(after(minute * 60));
    }
    const onCall = new Set(subjects).size;
    expect(subjects, 'the first at once').toHaveLength(onCall);
    await deliver(after(11 * 60));
    expect(subjects, 'the others together').toHaveLength(2 * onCall);
    await deliver(after(60 * 60));
    expect(subjects).toHaveLength(2 * onCall);
  });

  it('and a decision at the same instant never leave it half done', async () => {
    const comment = await aComment({ status: 'published' });
    await Promise.allSettled([
      report(comment.id, 'self-harm', after(1)),
      decideNow(practice.desk, comment.id, 'unpublish', after(1)),
    ]);
    const row = await database().comment.findUniqueOrThrow({ where: { id: comment.id } });
    expect(row.publishedRevisionId).toBeNull();
    expect(await verifyLog()).not.toHaveProperty('brokenAt');
  });
});
