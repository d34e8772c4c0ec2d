import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editComment } from '@/lib/comments/asking/change-own-comment';
import { type Asked, liveDesk, readNews } from '@/lib/comments/presence/live-desk';
import type { LiveNews } from '@/lib/comments/presence/live-news';
import { insertSession, removeSession } from '@/lib/identity/staff-store';
import type { Viewer } from '@/lib/identity/viewer';
import { sha256 } from '@/lib/platform/crypto';
import { aCanary, aComment, aForm, decideNow, posts, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { holdOpen } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { plansOf } from '@/tests/support/query-plans';
import { aPractice, ben } from '@/tests/support/viewers';

withDatabase();

const everything: Asked = { state: 'waiting' };
const newsFor = (viewer: Viewer, since = noon, at = after(100), asked = everything): Promise<LiveNews> =>
  readNews(viewer, asked, since, at);

describe('what is new at the desk', () => {
  it('is what arrived since then, for whoever may see it, and how many wait by now', async () => {
    const { ada: own, desk, admin } = await aPractice();
    await aComment({ at: after(-1) });
    const mine = await aComment({ at: after(5) });
    const others = await aComment({ at: after(6), postId: posts.benClosed, physician: ben });
    const urgent = await aComment({ at: after(7), riskRank: 3, urgency: 'crisis' });
    expect((await newsFor(desk)).arrived.sort()).toEqual([mine.id, others.id, urgent.id].sort());
    expect(await newsFor(own)).toMatchObject({
      arrived: expect.not.arrayContaining([others.id]) as string[],
      count: 3,
    });
    expect(await newsFor(admin)).toMatchObject({ arrived: [], count: 0 });
    expect(await newsFor(desk, noon, after(100), { ...everything, riskRank: 3 })).toMatchObject({
      arrived: [urgent.id],
      count: 1,
    });
  });

  it('is what was decided, by whom, with no word of its writer and no alias', async () => {
    const { ada: own, desk } = await aPractice();
    const canary = aCanary();
    const { id } = await aComment({ alias: canary, body: `How long does ${canary} last?` });
    await decideNow(desk, id, 'decline', after(5), { reason: 'off-topic', note: `Not ${canary}` });
    const news = await newsFor(own);
    expect(news.decided).toMatchObject([{ id, action: 'decline', by: 'Sam Field', own: false }]);
    expect(news.arrived).toEqual([]);
    expect((await newsFor(desk)).decided).toMatchObject([{ id, own: true }]);
    expect(JSON.stringify(news)).not.toContain(canary);
  });

  it('is what its writer changed, and what waits again after somebody took a decision back', async () => {
    const { ada: own, desk } = await aPractice();
    const undone = await aComment({ at: after(-90) });
    await decideNow(desk, undone.id, 'publish', after(5));
    await decideNow(desk, undone.id, 'undo', after(6));
    const edited = await aComment({ at: after(-90) });
    await editComment(
      edited.writer,
      aForm({ message: 'I have put it in other words.' }),
      await seen(edited.id),
      after(7),
    );
    const news = await newsFor(own);
    expect(news.arrived.sort()).toEqual([undone.id, edited.id].sort());
    expect(news.decided.map(({ action, by }) => [action, by])).toEqual([
      ['publish', 'Sam Field'],
      ['undo', 'Sam Field'],
      ['edit', 'its writer'],
    ]);
  });

  it('tells a physician that a complaint left the list, and nothing of it; and the administrator that it came', async () => {
    const { ada: own, ben: other, desk, admin } = await aPractice();
    const { id } = await aComment();
    await decideNow(desk, id, 'escalate', after(5), { reason: 'complaint' });
    expect((await newsFor(own)).decided).toMatchObject([{ id, action: null, by: '' }]);
    expect((await newsFor(other)).decided).toEqual([]);
    expect(await newsFor(admin)).toMatchObject({ arrived: [id], count: 1 });
  });

  it('is who else has what open', async () => {
    const { ada: own, ben: other, desk } = await aPractice();
    const { id } = await aComment();
    await holdOpen(desk, id, after(5));
    expect((await newsFor(own)).open).toEqual([{ id, by: 'Sam Field', since: '12:00' }]);
    expect((await newsFor(desk)).open).toEqual([]);
    expect((await newsFor(other)).open).toEqual([]);
  });

  it('is found by indexes, and no table is read whole', async () => {
    const { desk } = await aPractice();
    for (let turn = 0; turn < 3; turn += 1) await aComment({ status: turn === 0 ? 'published' : 'held' });
    const plans = await plansOf(() => newsFor(desk));
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) expect(plan).not.toMatch(/SCAN\b(?!.*USING)|Seq Scan/);
  });
});

describe('a browser that listens', () => {
  // Nobody looks but the tests: a look of its own could still be reading when its test, and the file, have ended.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  const listening = async (viewer: Viewer, token: string) => {
    await insertSession({ token, accountId: viewer.accountId, expiresAt: after(3600) });
    const heard: LiveNews[] = [];
    const ended: string[] = [];
    const stop = await liveDesk().listen(
      {
        viewer,
        asked: everything,
        session: sha256(token),
        tell: (news) => heard.push(news),
        rest: () => undefined,
        signedOut: () => ended.push('signed out'),
      },
      noon,
    );
    return { heard, ended, stop };
  };

  it('is told each thing once, though every look goes back a little, and nothing when there is nothing', async () => {
    const { desk, ada: own } = await aPractice();
    const browser = await listening(desk, 'one');
    await liveDesk().look(after(3));
    expect(browser.heard).toEqual([]);
    const { id } = await aComment({ at: after(4) });
    await liveDesk().look(after(6));
    await liveDesk().look(after(9));
    expect(browser.heard).toMatchObject([{ arrived: [id], decided: [], count: 1 }]);
    await decideNow(own, id, 'decline', after(10));
    await liveDesk().look(after(12));
    await liveDesk().look(after(15));
    expect(browser.heard).toHaveLength(2);
    expect(browser.heard[1]).toMatchObject({
      arrived: [],
      decided: [{ id, action: 'decline', by: 'Dr Ada Rowe' }],
      count: 0,
    });
    browser.stop();
  });

  it('is told who has something open when that changes, and only then', async () => {
    const { desk, ada: own } = await aPractice();
    const { id } = await aComment({ at: after(-90) });
    const browser = await listening(desk, 'one');
    await holdOpen(own, id, after(1));
    await liveDesk().look(after(3));
    await holdOpen(own, id, after(4));
    await liveDesk().look(after(6));
    expect(browser.heard.map(({ open }) => open)).toEqual([[{ id, by: 'Dr Ada Rowe', since: '12:00' }]]);
    browser.stop();
  });

  it('is let go when its session ends, and nobody else is', async () => {
    const { desk, otherDesk } = await aPractice();
    const [leaving, staying] = [await listening(desk, 'one'), await listening(otherDesk, 'two')];
    await removeSession('one');
    await liveDesk().look(after(3));
    await aComment({ at: after(4) });
    await liveDesk().look(after(6));
    expect([leaving.ended, leaving.heard.length]).toEqual([['signed out'], 0]);
    expect([staying.ended, staying.heard.length]).toEqual([[], 1]);
    await liveDesk().look(after(3601));
    expect(staying.ended).toEqual(['signed out']);
  });
});
