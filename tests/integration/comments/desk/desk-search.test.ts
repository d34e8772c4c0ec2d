import { describe, expect, it } from 'vitest';
import { searchDesk } from '@/lib/comments/desk/desk-search';
import type { Viewer } from '@/lib/identity/viewer';
import { database } from '@/lib/platform/database/database';
import { aCanary, aComment, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { aPractice, ben } from '@/tests/support/viewers';

withDatabase();

const ids = async (viewer: Viewer, query: string): Promise<string[]> =>
  (await searchDesk(viewer, query, null, noon)).found.map(({ id }) => id);

describe('a search at the desk', () => {
  it('finds words of the text or the alias by their beginnings, in every status, newest first', async () => {
    const { desk } = await aPractice();
    const held = await aComment({ body: 'Is Quibberloon catching for others?', at: noon });
    const shown = await aComment({ body: 'And the quibberloons at night?', status: 'published', at: after(1) });
    const gone = await aComment({ body: 'A quibberloon question.', status: 'declined', at: after(2) });
    const named = await aComment({ alias: 'Élan Quibber', at: after(3) });
    expect(await ids(desk, 'quibber')).toEqual([named.id, gone.id, shown.id, held.id]);
    expect(await ids(desk, 'NIGHT quibb')).toEqual([shown.id]);
    expect(await ids(desk, 'elan')).toEqual([named.id]);
    expect(await ids(desk, 'berloon')).toEqual([]);
    expect(await ids(desk, held.id.toLowerCase())).toEqual([held.id]);
  });

  it('finds nothing outside the viewer’s scope, by words or by number', async () => {
    const { ada, ben: other, admin, desk } = await aPractice();
    const canary = aCanary();
    const body = `How long does ${canary} last?`;
    const own = await aComment({ body });
    const others = await aComment({ body, postId: posts.benClosed, physician: ben });
    const complaint = await aComment({ body, escalation: 'complaint' });
    const sees = new Map([
      [ada, [own.id]],
      [other, [others.id]],
      [admin, [complaint.id]],
      [desk, [own.id, others.id, complaint.id]],
    ]);
    for (const [viewer, expected] of sees) {
      expect((await ids(viewer, canary)).sort()).toEqual([...expected].sort());
      for (const { id } of [own, others, complaint])
        expect(await ids(viewer, id)).toEqual(expected.includes(id) ? [id] : []);
    }
  });

  it.each(['withdrawn', 'erased'] as const)('finds no word of what its writer has %s', async (status) => {
    const { desk } = await aPractice();
    const canary = aCanary();
    await aComment({ status, body: `How long does ${canary} last?` });
    expect(await ids(desk, canary)).toEqual([]);
  });

  it('reads so many at a time, says how many, and goes on where it stopped, without a gap or a repeat', async () => {
    const { desk } = await aPractice();
    const made: string[] = [];
    for (let turn = 0; turn < 9; turn += 1)
      made.unshift(
        (await aComment({ at: after(turn), body: turn % 2 === 0 ? 'Find me, please, today.' : 'Another.' })).id,
      );
    const found: string[] = [];
    let before: string | null = null;
    let pages = 0;
    do {
      const page = await searchDesk(desk, 'find', before, noon, { read: 4, shown: 20 });
      expect(page.read).toBeLessThanOrEqual(4);
      found.push(...page.found.map(({ id }) => id));
      before = page.next;
      pages += 1;
    } while (before);
    expect(found).toEqual(made.filter((_id, index) => index % 2 === 0));
    expect(pages).toBe(3);
    const full = await searchDesk(desk, 'find', null, noon, { read: 100, shown: 2 });
    expect(full.found).toHaveLength(2);
    expect((await searchDesk(desk, 'find', full.next, noon)).found).toHaveLength(3);
  });

  it('is logged as reading, without the words; with no word nothing is read and nothing is logged', async () => {
    const { desk } = await aPractice();
    const canary = aCanary();
    expect(await searchDesk(desk, ' !? ', null, noon)).toEqual({ found: [], read: 0, next: null });
    expect(await database().accessRecord.count()).toBe(0);
    await ids(desk, canary);
    const rows = await database().accessRecord.findMany();
    expect(rows).toMatchObject([{ action: 'search', accountId: desk.accountId, commentId: null }]);
    expect(
      JSON.stringify([rows, logLines()], (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
    ).not.toContain(canary);
  });
});
