import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RepliesTo } from '@/components/desk/item/replies-to';
import { editComment } from '@/lib/comments/asking/change-own-comment';
import { readDeskItem as readItem } from '@/lib/comments/desk/read-desk-item';
import { readQueue } from '@/lib/comments/desk/read-queue';
import { parseLogFilter } from '@/lib/comments/log/log-filter';
import { readDecisions } from '@/lib/comments/log/read-decisions';
import { requireComment } from '@/lib/comments/state/require-comment';
import type { Viewer } from '@/lib/identity/viewer';
import { aCanary, aComment, aForm, type BuiltComment, decideNow, posts, seen } from '@/tests/support/builders';
import { undoSeconds, withDatabase } from '@/tests/support/database';
import { readDeskItem } from '@/tests/support/desk/desk-deeds';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { ada, aPractice, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const wholeLog = parseLogFilter(() => '');

const people = {
  'Ada, who leads one post and shares another': aViewer('physician', ada),
  'Ben, who leads two posts': aViewer('physician', ben),
  'a physician without posts': aViewer('physician', 'nobody'),
  'a member of staff': aViewer('staff'),
  'an administrator': aViewer('admin'),
};

const places = {
  'on Ada’s post': () => aComment(),
  'on the post they share': () => aComment({ postId: posts.benWithAda, physician: ben }),
  'on Ben’s post': () => aComment({ postId: posts.benClosed, physician: ben }),
  'on Ada’s post, a complaint': () => aComment({ escalation: 'complaint' }),
  'on Ben’s post, a complaint': () => aComment({ postId: posts.benClosed, physician: ben, escalation: 'complaint' }),
};

type Person = keyof typeof people;
type Place = keyof typeof places;

const sees: Record<Person, Place[]> = {
  'Ada, who leads one post and shares another': ['on Ada’s post', 'on the post they share'],
  'Ben, who leads two posts': ['on the post they share', 'on Ben’s post'],
  'a physician without posts': [],
  'a member of staff': Object.keys(places) as Place[],
  'an administrator': ['on Ada’s post, a complaint', 'on Ben’s post, a complaint'],
};

const idsIn = async (viewer: Viewer, filter: Partial<Parameters<typeof readQueue>[1]> = {}): Promise<string[]> =>
  (await readQueue(viewer, { state: 'waiting', ...filter }, noon)).items.map(({ id }) => id);

describe.each(Object.keys(people) as Person[])('%s', (person) => {
  it('finds in the queue, and opens, exactly what is theirs; everything else is not found', async () => {
    const viewer = people[person];
    const made = new Map<Place, BuiltComment>();
    for (const place of Object.keys(places) as Place[]) made.set(place, await places[place]());
    const expected = sees[person].map((place) => made.get(place)?.id ?? '').sort();
    const queue = await readQueue(viewer, { state: 'waiting' }, noon);
    expect(queue.items.map(({ id }) => id).sort()).toEqual(expected);
    expect(queue.count).toBe(expected.length);
    for (const [place, { id, body }] of made) {
      if (sees[person].includes(place)) expect((await readDeskItem(viewer, id, noon)).message).toBe(body);
      else await expect(readDeskItem(viewer, id, noon)).rejects.toMatchObject({ code: 'not-found' });
    }
  });
});

describe('the queue', () => {
  const staff = people['a member of staff'];

  it('puts the highest risk first, and the oldest first among equals', async () => {
    const usual = await aComment({ at: after(1) });
    const older = await aComment({ at: noon });
    const automatic = await aComment({ riskRank: 0, at: noon });
    const urgent = await aComment({ riskRank: 3, urgency: 'crisis', at: after(100) });
    expect(await idsIn(staff)).toEqual([urgent.id, older.id, usual.id, automatic.id]);
  });

  it('holds what is held and not sent back; what was sent back has its own list', async () => {
    const waiting = await aComment();
    const returned = await aComment({ returned: true });
    for (const status of ['published', 'declined', 'withdrawn', 'erased'] as const) await aComment({ status });
    expect(await idsIn(staff)).toEqual([waiting.id]);
    expect(await idsIn(staff, { state: 'returned' })).toEqual([returned.id]);
    await editComment(
      returned.writer,
      aForm({ message: 'I have put it in other words.' }),
      await seen(returned.id),
      after(60),
    );
    expect(await idsIn(staff)).toEqual([waiting.id, returned.id]);
  });

  it('can be narrowed to one kind', async () => {
    const question = await aComment();
    const experience = await aComment({ kind: 'experience' });
    expect(await idsIn(staff, { kind: 'question' })).toEqual([question.id]);
    expect(await idsIn(staff, { kind: 'experience' })).toEqual([experience.id]);
    expect(await idsIn(staff, { kind: 'reply' })).toEqual([]);
  });

  it('shows of each item what a first look needs', async () => {
    const comment = await aComment({ riskRank: 0, alias: 'Quiet Heron' });
    await editComment(comment.writer, aForm({ message: 'I have put it in other words.' }), comment, after(60));
    const { items } = await readQueue(staff, { state: 'waiting' }, noon);
    expect(items).toMatchObject([
      {
        id: comment.id,
        alias: 'Quiet Heron',
        kind: 'question',
        message: 'I have put it in other words.',
        edited: true,
        heldAt: after(60),
        escalation: null,
        returned: false,
        post: { title: 'Quillwort and the patient who waited', slug: 'ada-alone' },
      },
    ]);
  });

  it('keeps what is passed on after it was sent back in someone’s sight', async () => {
    const comment = await aComment({ returned: true, escalation: 'complaint' });
    expect(await idsIn(people['an administrator'])).toEqual([comment.id]);
  });
});

describe('an item on the desk', () => {
  const own = people['Ada, who leads one post and shares another'];
  const staff = people['a member of staff'];

  it('offers each person what they may do, and nothing else', async () => {
    const { id } = await aComment();
    expect((await readDeskItem(own, id, noon)).actions).toEqual([
      'publish',
      'answer',
      'reply',
      'redact',
      'urgency',
      'decline',
      'return',
      'escalate',
      'merge',
    ]);
    expect((await readDeskItem(staff, id, noon)).actions).toEqual([
      'publish',
      'reply',
      'redact',
      'urgency',
      'decline',
      'return',
      'escalate',
      'merge',
    ]);
    const complaint = await aComment({ escalation: 'complaint' });
    await expect(readDeskItem(own, complaint.id, noon)).rejects.toMatchObject({ code: 'not-found' });
    expect((await readDeskItem(staff, complaint.id, noon)).actions).toEqual([]);
    expect((await readDeskItem(people['an administrator'], complaint.id, noon)).actions).toEqual([
      'redact',
      'urgency',
      'decline',
      'return',
      'escalate',
    ]);
  });

  it('offers an undo to whoever decided, for as long as it is possible', async () => {
    const { id } = await aComment();
    await decideNow(own, id, 'publish', noon);
    expect((await readDeskItem(own, id, after(undoSeconds))).actions).toContain('undo');
    expect((await readDeskItem(own, id, after(undoSeconds + 1))).actions).not.toContain('undo');
    expect((await readDeskItem(staff, id, after(1))).actions).not.toContain('undo');
  });

  it('names who decided last, and when', async () => {
    const { desk } = await aPractice();
    const { id } = await aComment();
    await decideNow(desk, id, 'return', after(5), { reason: 'unclear' });
    expect((await readDeskItem(own, id, after(9))).last).toMatchObject({
      action: 'return',
      by: 'Sam Field',
      at: after(5),
      reason: 'unclear',
    });
  });

  it('is read under the reader’s name: the log says who, and none of the words', async () => {
    const canary = aCanary();
    const { id } = await aComment({ body: `How long does ${canary} last?` });
    await readDeskItem(staff, id, noon);
    const line = logLines().find((text) => text.includes('held-text-read')) ?? '';
    expect(JSON.parse(line)).toMatchObject({ commentId: id, accountId: staff.accountId });
    expect(logLines().join('')).not.toContain(canary);
  });

  it('that is not one’s own leaves no line of having been read', async () => {
    const { id } = await aComment();
    await expect(readDeskItem(people['Ben, who leads two posts'], id, noon)).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(logLines().filter((line) => line.includes('held-text-read'))).toEqual([]);
  });

  it.each(['withdrawn', 'erased'] as const)('that its writer has %s shows none of its words', async (status) => {
    const canary = aCanary();
    const { id } = await aComment({ status, body: `How long does ${canary} last?` });
    expect(JSON.stringify(await readDeskItem(staff, id, noon))).not.toContain(canary);
  });
});

describe('others of the same writer', () => {
  it('are named beneath the same post, latest first, without their words, and within the viewer’s scope', async () => {
    const canary = aCanary();
    const alias = 'Calm Otter';
    const first = await aComment({ alias, body: `My first words: ${canary}`, status: 'declined' });
    const complaint = await aComment({ alias, escalation: 'complaint', at: after(1) });
    const last = await aComment({ alias, at: after(2) });
    await aComment({ alias: 'Calm Heron' });
    await aComment({ alias, postId: posts.benClosed, physician: ben });
    await aComment({ alias: 'Bold Otter', status: 'erased' });
    const othersFor = async (viewer: Viewer) => (await readDeskItem(viewer, last.id, after(3))).others;
    const seenByStaff = await othersFor(people['a member of staff']);
    expect(seenByStaff.map(({ id, status }) => [id, status])).toEqual([
      [complaint.id, 'held'],
      [first.id, 'declined'],
    ]);
    expect(JSON.stringify(seenByStaff)).not.toContain(canary);
    expect((await othersFor(people['Ada, who leads one post and shares another'])).map(({ id }) => id)).toEqual([
      first.id,
    ]);
  });
});

describe('what goes on', () => {
  const staff = people['a member of staff'];

  it('others of one writer come in pages without a gap or a repeat', async () => {
    const alias = 'Calm Otter';
    const all = [];
    for (let turn = 0; turn < 46; turn += 1) all.push((await aComment({ alias, at: after(turn >> 1) })).id);
    const here = all[40] ?? '';
    const opened = await requireComment(staff, here, noon);
    const pages = [await readItem(opened, noon)];
    for (let place = pages[0]?.othersAfter ?? null; place !== null && pages.length < 9;) {
      const page = await readItem(opened, noon, place);
      pages.push(page);
      place = page.othersAfter;
    }
    expect(pages.map(({ others }) => others.length)).toEqual([20, 20, 5]);
    const seen = pages.flatMap(({ others }) => others.map(({ id }) => id));
    expect([...seen].sort()).toEqual(all.filter((id) => id !== here).sort());
    const times = pages.flatMap(({ others }) => others.map(({ createdAt }) => createdAt.getTime()));
    expect(times).toEqual([...times].sort((one, other) => other - one));
    const foreign = await aComment({ alias: 'Calm Heron' });
    expect((await readItem(opened, noon, foreign.id)).others, 'the place of another writer is none').toHaveLength(20);
  });

  it('a reply shows the question, its answer and what was said since, and nothing that waits', async () => {
    const canary = aCanary();
    const question = await aComment({ status: 'published', answer: 'In general this passes by itself.' });
    const { id: parentId } = question;
    const said = [];
    for (let turn = 0; turn < 23; turn += 1)
      said.push(await aComment({ kind: 'reply', parentId, status: 'published', at: after(turn) }));
    await aComment({ kind: 'reply', parentId, body: `Nobody has read ${canary} yet.` });
    const waiting = await aComment({ kind: 'reply', parentId, at: after(99) });
    const item = await readDeskItem(staff, waiting.id, after(100));
    expect(item.repliesTo).toMatchObject({
      comment: { id: parentId, body: question.body, answer: { body: 'In general this passes by itself.' } },
      count: 23,
      later: said[20]?.id,
    });
    expect(item.repliesTo?.comment.replies.map(({ id }) => id)).toEqual(said.slice(0, 20).map(({ id }) => id));
    expect(JSON.stringify(item)).not.toContain(canary);
    const markup = renderToStaticMarkup(
      RepliesTo({ ...(item.repliesTo ?? expect.fail()), reply: item, slug: 'a-post' }),
    );
    expect(markup).toContain('3 more replies');
    expect(markup).toContain('waits to be read');
    const shown = await readDeskItem(staff, said[2]?.id ?? '', after(100));
    const own = renderToStaticMarkup(RepliesTo({ ...(shown.repliesTo ?? expect.fail()), reply: shown, slug: null }));
    expect(own.match(/This reply/g)).toHaveLength(1);
    expect(own).not.toContain('waits to be read');
  });
});

describe('the log of decisions, on the screen', () => {
  it('shows a physician the own posts’ part, and staff and administrators all of it, newest first', async () => {
    const first = await aComment({ status: 'published' });
    const second = await aComment({ postId: posts.benClosed, physician: ben, status: 'declined' });
    const third = await aComment({ postId: posts.benWithAda, physician: ben, status: 'published' });
    const read = async (viewer: Viewer): Promise<number[]> =>
      (await readDecisions(viewer, wholeLog, noon)).lines.map(({ seq }) => seq);
    expect([first.version, second.version, third.version]).toEqual([2, 2, 2]);
    expect(await read(people['a member of staff'])).toEqual([3, 2, 1]);
    expect(await read(people['an administrator'])).toEqual([3, 2, 1]);
    expect(await read(people['Ada, who leads one post and shares another'])).toEqual([3, 1]);
    expect(await read(people['Ben, who leads two posts'])).toEqual([3, 2]);
    expect(await read(people['a physician without posts'])).toEqual([]);
  });

  it('holds no word that a patient or a moderator wrote', async () => {
    const [body, alias, note] = [aCanary(), aCanary(), aCanary()];
    const { id } = await aComment({ body: `How long does ${body} last?`, alias });
    await decideNow(people['a member of staff'], id, 'decline', noon, { note });
    expect(JSON.stringify(await readDecisions(people['a member of staff'], wholeLog, noon))).not.toMatch(
      new RegExp([body, alias, note].join('|')),
    );
  });
});
