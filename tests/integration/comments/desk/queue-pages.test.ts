import { describe, expect, it } from 'vitest';
import { searchDesk } from '@/lib/comments/desk/desk-search';
import { readQueue } from '@/lib/comments/desk/read-queue';
import { readThread } from '@/lib/comments/thread/read-thread';
import { readConversation, readThreadOutline, readThreadPage } from '@/lib/comments/thread/read-thread-pages';
import { listAnswered } from '@/lib/comments/thread-store';
import type { Viewer } from '@/lib/identity/viewer';
import { aComment, decideNow, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { findNextWaiting } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { plansOf } from '@/tests/support/query-plans';
import { ada, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

type Asked = Parameters<typeof readQueue>[1];

const staff = aViewer('staff');
const own = aViewer('physician', ada);

const ids = async (viewer: Viewer, asked: Partial<Asked> = {}): Promise<string[]> =>
  (await readQueue(viewer, { state: 'waiting', ...asked }, noon)).items.map(({ id }) => id);

describe.each([
  ['staff', staff],
  ['a physician who leads one post and shares another', own],
])('the pages of the queue for %s', (_name, viewer) => {
  it('follow each other without a gap or a repeat, also where moments are equal', async () => {
    for (let turn = 0; turn < 7; turn += 1) {
      await aComment({
        at: after(turn % 2),
        riskRank: turn % 3 === 0 ? 3 : 1,
        ...(turn % 2 === 0 ? {} : { postId: posts.benWithAda, physician: ben }),
      });
    }
    const whole = await ids(viewer);
    expect(whole).toHaveLength(7);
    const paged: string[] = [];
    let place: Asked['after'];
    do {
      const page = await readQueue(viewer, { state: 'waiting', after: place }, noon, 3);
      expect(page.count).toBe(7);
      paged.push(...page.items.map(({ id }) => id));
      place = page.next ?? undefined;
    } while (place);
    expect(paged).toEqual(whole);
  });
});

describe('the filters of the queue', () => {
  it('narrow it by post, mark, age and whose post it is', async () => {
    const usual = await aComment();
    const urgent = await aComment({ riskRank: 3, urgency: 'crisis', at: after(1) });
    const passed = await aComment({ at: after(2) });
    await decideNow(own, passed.id, 'escalate', after(2), { reason: 'for-physician' });
    const shared = await aComment({ postId: posts.benWithAda, physician: ben, at: after(3) });
    expect(await ids(staff, { riskRank: 3 })).toEqual([urgent.id]);
    expect(await ids(staff, { escalated: true })).toEqual([passed.id]);
    expect(await ids(staff, { postId: posts.benWithAda })).toEqual([shared.id]);
    expect(await ids(staff, { heldUntil: after(1) })).toEqual([urgent.id, usual.id]);
    expect(await ids(own)).toHaveLength(4);
    expect(await ids(own, { mine: true }), 'written with others, too').toEqual([
      urgent.id,
      usual.id,
      passed.id,
      shared.id,
    ]);
    expect(await ids(staff, { mine: true })).toEqual([]);
    const { count } = await readQueue(staff, { state: 'waiting', riskRank: 3 }, noon);
    expect(count).toBe(1);
  });
});

describe('the database', () => {
  const wholeTable = /SCAN\b(?!.*USING)|Seq Scan/;

  it.each([
    ['the queue of staff', () => readQueue(staff, { state: 'waiting' }, noon)],
    [
      'a later page of it',
      () =>
        readQueue(
          staff,
          { state: 'waiting', after: { riskRank: 1, heldAt: noon, id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' } },
          noon,
        ),
    ],
    ['the queue of a physician', () => readQueue(own, { state: 'waiting' }, noon)],
    ['what was sent back', () => readQueue(staff, { state: 'returned' }, noon)],
    ['the queue of one post', () => readQueue(staff, { state: 'waiting', postId: posts.ada }, noon)],
    ['the next item', (held: string) => findNextWaiting(own, held, noon)],
    ['messages by their words', () => searchDesk(staff, 'marigold', null, noon)],
    ['the questions that a search looks through', () => listAnswered(posts.ada)],
    ['what a sitemap names of a thread', () => readThreadOutline(posts.ada)],
  ])('finds %s by an index, and reads no table whole', async (_name, work) => {
    await aComment({ status: 'published' });
    await aComment();
    const { id } = await aComment();
    const plans = await plansOf(() => work(id));
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) {
      expect(plan).not.toMatch(wholeTable);
      expect(plan, 'the index has the order, nothing is sorted').not.toMatch(/TEMP B-TREE/);
      expect(plan).toMatch(/Comment_\w+_idx|Comment_pkey|sqlite_autoindex_Comment/);
    }
  });
});

describe('the pages that readers see', () => {
  const wholeTable = /SCAN\b(?!.*USING)|Seq Scan/;

  it('are found by an index, however far into a thread, and only what is asked for is read', async () => {
    const first = await aComment({ status: 'published', answer: 'In general this passes by itself.' });
    const last = await aComment({ status: 'published', at: after(1) });
    const replies = await Promise.all(
      [1, 2].map((seconds) => aComment({ kind: 'reply', parentId: first.id, status: 'published', at: after(seconds) })),
    );
    const works = [
      () => readThread(posts.ada),
      () => readThreadPage(posts.ada, null),
      () => readThreadPage(posts.ada, last.id),
      () => readConversation(posts.ada, first.id),
      () => readConversation(posts.ada, replies[1]?.id ?? ''),
    ];
    for (const work of works) {
      const plans = await plansOf(work);
      expect(plans.length).toBeGreaterThan(0);
      for (const plan of plans) {
        expect(plan).not.toMatch(wholeTable);
        expect(plan).not.toMatch(/TEMP B-TREE|Sort Key: .*publishedAt/);
        expect(plan).toMatch(/Comment_\w+_idx|Comment_pkey|sqlite_autoindex_Comment/);
      }
    }
  });
});
