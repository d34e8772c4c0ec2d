import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { readFigures } from '@/lib/comments/desk/read-figures';
import { readUnanswered } from '@/lib/comments/desk/read-unanswered';
import { commentMails } from '@/lib/comments/notifications/compose-mails';
import { queueDailyMails, queueReminders } from '@/lib/comments/notifications/queue-reminders';
import { openSinceOf } from '@/lib/comments/open-question';
import { pressSignal } from '@/lib/comments/thread/press-signal';
import { messagesOf } from '@/lib/identity/access-log/listed-messages';
import { changeOwnDetails } from '@/lib/identity/accounts/manage-accounts';
import type { Viewer } from '@/lib/identity/viewer';
import { database } from '@/lib/platform/database/database';
import type { Mail } from '@/lib/platform/mail/mail';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { aComment, decideNow, posts } from '@/tests/support/builders';
import { databaseKind, undoSeconds, withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { plansOf } from '@/tests/support/query-plans';
import { aPractice, aViewer, ben, type Practice } from '@/tests/support/viewers';

withDatabase();

const hour = 3600;
const day = 24 * hour;

let practice: Practice;
beforeEach(async () => {
  practice = await aPractice();
});

type Asked = Partial<Parameters<typeof readUnanswered>[1]>;
const ids = async (viewer: Viewer, asked: Asked = {}, at = noon): Promise<string[]> =>
  (await readUnanswered(viewer, { order: 'oldest', ...asked }, at)).items.map(({ id }) => id);

/** Mails to physicians and staff that go out at that moment, as "ada.rowe: subject"; administrators have a daily one of their own. */
async function mailsAt(seconds: number): Promise<string[]> {
  const mails: Mail[] = [];
  await deliverDue(commentMails, async (mail) => void mails.push(mail), after(seconds));
  return mails
    .filter(({ id }) => !id.startsWith('log-heads'))
    .map(({ to, subject }) => `${to.split('@')[0]}: ${subject}`)
    .sort();
}
const told = 'ada.rowe: A message is waiting for your answer';

describe('a question that staff publish without an answer', () => {
  it('is work until it is answered: told of, listed, reminded of and counted', async () => {
    const { id } = await aComment();
    await decideNow(practice.desk, id, 'publish', after(hour));
    expect(await mailsAt(hour), 'it may still be taken back').toEqual([]);
    expect(await mailsAt(hour + undoSeconds)).toEqual([told]);
    for (const viewer of [practice.desk, practice.ada]) expect(await ids(viewer)).toEqual([id]);
    const [item] = (await readUnanswered(practice.ada, { order: 'oldest' }, noon)).items;
    expect(item).toMatchObject({ published: true, since: noon, askers: 0 });
    expect((await readFigures(practice.desk, after(2 * hour))).unanswered).toBe(1);

    await queueReminders(after(49 * hour));
    expect(await mailsAt(49 * hour)).toEqual(['ada.rowe: A message is still waiting']);

    expect(await decideNow(practice.ada, id, 'answer', after(50 * hour))).toMatchObject({ kind: 'done' });
    for (const viewer of [practice.desk, practice.ada]) expect(await ids(viewer)).toEqual([]);
    const figures = await readFigures(practice.desk, after(51 * hour));
    expect(figures.unanswered).toBe(0);
    expect(figures.answers.at(-1)).toMatchObject({ count: 1, median: 50 });
    await queueReminders(after(100 * hour));
    expect(await mailsAt(100 * hour)).toEqual([]);
  });

  it('stands in the daily mail of a physician who wants one a day, and in no mail in between', async () => {
    await changeOwnDetails(practice.ada, { mailDaily: true });
    const { id } = await aComment();
    await decideNow(practice.desk, id, 'publish');
    expect(await mailsAt(undoSeconds)).toEqual([]);
    await queueReminders(after(60 * hour));
    expect(await mailsAt(60 * hour)).toEqual([]);
    await queueDailyMails(after(66 * hour));
    expect(await mailsAt(66 * hour)).toEqual(['ada.rowe: A message is waiting for you']);
  });

  it('is told of once for many, and again for one that came after the mail', async () => {
    for (let turn = 0; turn < 3; turn += 1)
      await decideNow(practice.desk, (await aComment()).id, 'publish', after(turn));
    expect(await mailsAt(100)).toEqual([told]);
    await decideNow(practice.desk, (await aComment()).id, 'publish', after(200));
    expect(await mailsAt(400)).toEqual([]);
    expect(await mailsAt(hour)).toEqual([told]);
  });

  it.each([
    ['taken back', 'undo'],
    ['taken down', 'unpublish'],
  ] as const)('is not told of once it was %s', async (_name, action) => {
    const { id } = await aComment();
    await decideNow(practice.desk, id, 'publish');
    await decideNow(practice.desk, id, action, after(10));
    expect((await mailsAt(undoSeconds)).filter((mail) => mail === told)).toEqual([]);
    expect(await ids(practice.ada)).toEqual(action === 'undo' ? [id] : []);
  });

  it('is told of to nobody when its own physician published it', async () => {
    const { id } = await aComment();
    await decideNow(practice.ada, id, 'publish');
    expect(await mailsAt(undoSeconds)).toEqual([]);
  });
});

describe('the list of unanswered questions', () => {
  it('holds held and published questions, and nothing that waits for no answer', async () => {
    const held = await aComment({ at: after(1) });
    const published = await aComment({ status: 'published', at: after(2) });
    await aComment({ status: 'published', answer: 'In general this passes by itself.' });
    for (const status of ['declined', 'withdrawn', 'erased'] as const) await aComment({ status });
    await aComment({ returned: true });
    await aComment({ riskRank: 0 });
    await aComment({ kind: 'experience' });
    const unproven = await aComment({ riskRank: 0, at: after(3) });
    await database().comment.update({ where: { id: unproven.id }, data: { lowPriority: 'unproven' } });
    await decideNow(practice.ada, unproven.id, 'publish', after(4));
    expect(await ids(practice.desk)).toEqual([held.id, published.id, unproven.id]);
  });

  it('is each physician’s own, and leaves out what was taken for a complaint', async () => {
    const own = await aComment({ status: 'published' });
    await aComment({ postId: posts.benClosed, physician: ben, at: after(1) });
    const shared = await aComment({ postId: posts.benWithAda, physician: ben, status: 'published', at: after(2) });
    await aComment({ escalation: 'complaint' });
    expect(await ids(practice.ada)).toEqual([own.id, shared.id]);
    expect(await ids(practice.desk, { physician: ben })).toHaveLength(2);
    expect(await ids(practice.desk, { openUntil: after(1) })).toHaveLength(3);
    expect(await ids(aViewer('physician', 'nobody-here'))).toEqual([]);
  });

  it('puts what most people ask first, and counts readers and writers who asked the same', async () => {
    const quiet = await aComment({ status: 'published' });
    const loud = await aComment({ status: 'published', at: after(1) });
    for (const device of ['one', 'two', 'two'])
      await pressSignal(loud.id, 'same-question', { device, network: '192.0.2.1' }, after(2));
    const same = await aComment({ at: after(3) });
    await decideNow(practice.desk, same.id, 'merge', after(4), { into: loud.id });
    const { items } = await readUnanswered(practice.desk, { order: 'most-asked' }, noon);
    expect(items.map(({ id, askers }) => [id, askers])).toEqual([
      [loud.id, 3],
      [quiet.id, 0],
    ]);
    await decideNow(practice.desk, same.id, 'unmerge', after(5));
    const [first] = (await readUnanswered(practice.desk, { order: 'most-asked' }, noon)).items;
    expect(first).toMatchObject({ id: loud.id, askers: 2 });
  });

  it.each(['oldest', 'most-asked'] as const)('has pages without a gap or a repeat, in the order %s', async (order) => {
    for (let turn = 0; turn < 7; turn += 1) {
      const { id } = await aComment({ status: 'published', at: after(turn % 2) });
      if (turn % 3 === 0) await pressSignal(id, 'same-question', { device: 'one', network: '192.0.2.1' }, after(2));
    }
    const whole = await ids(practice.ada, { order });
    const paged: string[] = [];
    let place: Asked['after'];
    do {
      const page = await readUnanswered(practice.ada, { order, after: place }, noon, 3);
      expect(page.count).toBe(7);
      paged.push(...page.items.map(({ id }) => id));
      place = page.next ?? undefined;
    } while (place);
    expect(paged).toEqual(whole);
    expect(whole).toHaveLength(7);
  });

  it('logs the reading of what is not public, and of nothing else', async () => {
    const held = await aComment();
    await aComment({ status: 'published' });
    const before = await database().accessRecord.count();
    await ids(practice.desk);
    const records = await database().accessRecord.findMany({ orderBy: { seq: 'asc' }, skip: before });
    expect(records.flatMap(messagesOf).map(({ commentId }) => commentId)).toEqual([held.id]);
  });
});

it('counts what still waits for an answer among the waits that readers are told of', async () => {
  const answered = [];
  for (let turn = 0; turn < 5; turn += 1) answered.push(await aComment());
  for (const { id } of answered) await decideNow(practice.ada, id, 'answer', after(hour));
  expect((await readFigures(practice.desk, after(10 * day))).typical.answer).toEqual({ kind: 'within', hours: 1 });
  for (let turn = 0; turn < 6; turn += 1) await aComment({ status: 'published' });
  expect((await readFigures(practice.desk, after(10 * day))).typical.answer).toEqual({ kind: 'longer', hours: 240 });
});

describe('the database', () => {
  it.each([
    ['staff', (): Viewer => practice.desk],
    ['a physician', (): Viewer => practice.ada],
  ])('lists and counts the unanswered of %s by an index that has the order', async (_name, viewer) => {
    for (let turn = 0; turn < 3; turn += 1) await aComment({ status: turn === 0 ? 'published' : 'held' });
    const place = { openAskers: 0, openSince: noon, id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' };
    for (const order of ['oldest', 'most-asked'] as const)
      for (const later of [undefined, place]) {
        const plans = await plansOf(() => readUnanswered(viewer(), { order, after: later }, noon));
        expect(plans.length).toBeGreaterThan(1);
        for (const plan of plans) {
          expect(plan).not.toMatch(/SCAN\b(?!.*USING)|Seq Scan/);
          expect(plan, 'nothing is sorted').not.toMatch(/TEMP B-TREE/);
          expect(plan).toMatch(/Comment_\w*open(Since|Askers)\w*_idx|Comment_pkey|sqlite_autoindex_Comment/);
        }
      }
  });

  it('that was made by an earlier release is brought up to date', async () => {
    for (const status of ['held', 'published', 'declined', 'withdrawn'] as const) await aComment({ status });
    await aComment({ status: 'published', answer: 'In general this passes by itself.' });
    await aComment({ kind: 'experience', status: 'published' });
    await aComment({ returned: true });
    await aComment({ riskRank: 0 });
    const loud = await aComment({ status: 'published' });
    await pressSignal(loud.id, 'same-question', { device: 'one', network: '192.0.2.1' }, noon);
    const columns = () =>
      database().comment.findMany({ orderBy: { id: 'asc' }, select: { id: true, openSince: true, openAskers: true } });
    const kept = await columns();
    await database().comment.updateMany({ data: { openSince: null, openAskers: null } });
    const folder = `prisma/migrations/${databaseKind}`;
    const name = readdirSync(folder).find((one) => one.endsWith('_open_questions')) ?? '';
    const [update] = /^UPDATE[^;]+;/m.exec(readFileSync(`${folder}/${name}/migration.sql`, 'utf8')) ?? [];
    await database().$executeRawUnsafe(update ?? '');
    expect(await columns()).toEqual(kept);
    expect(kept.filter(({ openSince }) => openSince !== null)).toHaveLength(3);
  });
});

it('an edit begins a new wait, and an answer that is taken back leaves the old one', () => {
  const row = {
    kind: 'question',
    status: 'held',
    returned: false,
    answered: false,
    heldAt: noon,
    riskRank: 1,
    lowPriority: null,
  };
  const since = (change: object) => openSinceOf({ ...row, ...change } as Parameters<typeof openSinceOf>[0]);
  expect(since({})).toEqual(noon);
  expect(since({ status: 'published' })).toEqual(noon);
  expect(since({ answered: true })).toBeNull();
  expect(since({ kind: 'reply' })).toBeNull();
  expect(since({ riskRank: 0, lowPriority: 'spam' })).toBeNull();
  expect(since({ riskRank: 0, lowPriority: 'spam', status: 'published' })).toEqual(noon);
});
