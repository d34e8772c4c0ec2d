import { describe, expect, it } from 'vitest';
import { eraseComment } from '@/lib/comments/asking/change-own-comment';
import { giveBack, openMinutes, readOpenBy } from '@/lib/comments/presence/hold-open';
import type { Viewer } from '@/lib/identity/viewer';
import { database } from '@/lib/platform/database/database';
import { purge } from '@/lib/privacy/purge';
import { retention } from '@/lib/privacy/retention';
import { aComment, decideNow, posts, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { holdOpen } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { aPractice, aViewer, ben } from '@/tests/support/viewers';

withDatabase();

const openFor = async (viewer: Viewer, id: string, at: Date) => (await readOpenBy(viewer, [id], at)).get(id) ?? [];
const runsOut = openMinutes * 60;

describe('an item that somebody has open', () => {
  it('is shown to the others, with who and since when, and not to themselves', async () => {
    const { ada, desk } = await aPractice();
    const { id } = await aComment();
    await holdOpen(desk, id, noon);
    expect(await openFor(ada, id, after(60))).toEqual([{ name: 'Sam Field', since: noon }]);
    expect(await openFor(desk, id, after(60))).toEqual([]);
  });

  it('is open since the first time, however often it is said again, and for as long as it is said', async () => {
    const { ada, desk } = await aPractice();
    const { id } = await aComment();
    await holdOpen(desk, id, noon);
    await holdOpen(desk, id, after(runsOut - 1));
    expect(await openFor(ada, id, after(runsOut + 1))).toEqual([{ name: 'Sam Field', since: noon }]);
    expect(await openFor(ada, id, after(2 * runsOut - 2))).toHaveLength(1);
    expect(await openFor(ada, id, after(2 * runsOut - 1))).toEqual([]);
  });

  it('is not open any more once it ran out, and is open anew when it is opened again', async () => {
    const { ada, desk } = await aPractice();
    const { id } = await aComment();
    await holdOpen(desk, id, noon);
    expect(await openFor(ada, id, after(runsOut))).toEqual([]);
    await holdOpen(desk, id, after(runsOut + 5));
    expect(await openFor(ada, id, after(runsOut + 6))).toEqual([{ name: 'Sam Field', since: after(runsOut + 5) }]);
  });

  it('is given back by whoever had it, and by nobody else', async () => {
    const { ada, desk, otherDesk } = await aPractice();
    const { id } = await aComment();
    await holdOpen(desk, id, noon);
    await giveBack(otherDesk, id);
    expect(await openFor(ada, id, noon)).toHaveLength(1);
    await giveBack(desk, id);
    expect(await openFor(ada, id, noon)).toEqual([]);
  });

  it('may be open to several at once, also when they open it in the same instant, and twice each', async () => {
    const { ada, desk, otherDesk } = await aPractice();
    const { id } = await aComment();
    await Promise.all([desk, otherDesk, desk, otherDesk].map((viewer) => holdOpen(viewer, id, noon)));
    expect((await openFor(ada, id, noon)).map(({ name }) => name).sort()).toEqual(['Sam Field', 'Toni Brook']);
    expect((await openFor(desk, id, noon)).map(({ name }) => name)).toEqual(['Toni Brook']);
  });

  it('is decided by anyone who may, as if nobody had it open', async () => {
    const { ada, desk } = await aPractice();
    const { id } = await aComment();
    await holdOpen(desk, id, noon);
    expect(await decideNow(ada, id, 'publish', after(1))).toMatchObject({ kind: 'done' });
    expect(await decideNow(desk, id, 'unpublish', after(2))).toMatchObject({ kind: 'done' });
  });

  it('is nobody’s once its writer has erased it, and cannot be opened again', async () => {
    const { ada, desk } = await aPractice();
    const comment = await aComment();
    await holdOpen(desk, comment.id, noon);
    await eraseComment(comment.writer, await seen(comment.id), after(1));
    expect(await database().lease.count()).toBe(0);
    await expect(holdOpen(ada, comment.id, after(2))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('cannot be opened by a physician whose post it is not beneath, nor by the one whom a complaint may be about', async () => {
    const { ada, admin } = await aPractice();
    const { id } = await aComment({ postId: posts.benClosed, physician: ben });
    await expect(holdOpen(ada, id, noon)).rejects.toMatchObject({ code: 'not-found' });
    await expect(holdOpen(admin, id, noon)).rejects.toMatchObject({ code: 'not-found' });
    const complaint = await aComment({ escalation: 'complaint' });
    await expect(holdOpen(ada, complaint.id, noon)).rejects.toMatchObject({ code: 'not-found' });
    await holdOpen(admin, complaint.id, noon);
    await expect(holdOpen(aViewer('staff'), 'unknown', noon)).rejects.toMatchObject({ code: 'not-found' });
    expect(await database().lease.count()).toBe(1);
  });

  it('leaves nothing behind after the day that the table says', async () => {
    const { desk } = await aPractice();
    const { id } = await aComment();
    await holdOpen(desk, id, noon);
    const kept = retention.leases.days * 24 * 3600;
    expect((await purge(after(kept + runsOut))).leases).toBe(0);
    expect((await purge(after(kept + runsOut + 1))).leases).toBe(1);
  });
});
