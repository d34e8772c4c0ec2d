import { beforeEach, describe, expect, it } from 'vitest';
import { readQueue } from '@/lib/comments/desk/read-queue';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { readThread } from '@/lib/comments/thread/read-thread';
import { disableAccount } from '@/lib/identity/accounts/manage-accounts';
import { arrangeCover } from '@/lib/identity/cover/arrange-cover';
import type { Viewer } from '@/lib/identity/viewer';
import { database } from '@/lib/platform/database/database';
import { aComment, decideNow, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { readDeskItem } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { ada, aMember, aPractice, ben, type Practice } from '@/tests/support/viewers';

withDatabase();

const day = 86_400;
const answer = 'In general this passes by itself within a week or two.';
let practice: Practice;
beforeEach(async () => {
  practice = await aPractice();
});

type View = 'waiting' | 'declined' | 'taken-down';
const listed = async (viewer: Viewer, state: View): Promise<string[]> =>
  (await readQueue(viewer, { state }, after(9 * day))).items.map(({ id }) => id);

describe('what was declined or taken down', () => {
  it('stands in a list of its own, for everyone who may put it back, and for nobody else', async () => {
    const declined = await aComment();
    const taken = await aComment({ status: 'published', answer });
    const reported = await aComment({ status: 'held' });
    await decideNow(practice.desk, declined.id, 'decline', after(1));
    await decideNow(practice.ada, taken.id, 'unpublish', after(2));
    for (const viewer of [practice.ada, practice.desk]) {
      expect(await listed(viewer, 'declined')).toEqual([declined.id]);
      expect(await listed(viewer, 'taken-down')).toEqual([taken.id]);
      expect(await listed(viewer, 'waiting')).toEqual([reported.id]);
    }
    for (const viewer of [practice.ben, practice.admin])
      for (const view of ['declined', 'taken-down'] as const) expect(await listed(viewer, view)).toEqual([]);
  });

  it('is put back days later: held, with a row in the log, its receipt follows, and its writer may edit it', async () => {
    const { id, writer } = await aComment();
    await decideNow(practice.desk, id, 'decline', after(1));
    expect(await readReceipt(writer)).toMatchObject({
      status: 'declined',
      actions: ['second-look', 'withdraw', 'erase'],
    });
    expect(await decideNow(practice.ada, id, 'requeue', after(5 * day))).toMatchObject({ kind: 'done' });
    expect(await readReceipt(writer)).toMatchObject({
      status: 'held',
      reason: null,
      actions: ['edit', 'withdraw', 'erase'],
    });
    expect(await readDeskItem(practice.desk, id, after(5 * day))).toMatchObject({
      heldAt: after(5 * day),
      last: { action: 'requeue', by: 'Dr Ada Rowe' },
    });
    expect(await listed(practice.desk, 'waiting')).toEqual([id]);
    expect(await listed(practice.desk, 'declined')).toEqual([]);
    const outboxRows = await database().outbox.findMany({ where: { kind: 'news-for-writer', state: 'pending' } });
    expect(outboxRows, 'its writer is told of both').toHaveLength(2);
  });

  it('is put back by an undo’s time limit too: that undo leads back to where it was', async () => {
    const { id } = await aComment({ status: 'published' });
    await decideNow(practice.desk, id, 'unpublish', after(1));
    await decideNow(practice.desk, id, 'requeue', after(day));
    await decideNow(practice.desk, id, 'undo', after(day + 5));
    expect(await listed(practice.desk, 'taken-down')).toEqual([id]);
  });

  it('becomes public again only when someone publishes it', async () => {
    const { id } = await aComment({ status: 'published', answer });
    await decideNow(practice.desk, id, 'unpublish', after(1));
    await decideNow(practice.desk, id, 'requeue', after(day));
    expect((await readThread(posts.ada)).comments).toEqual([]);
    await decideNow(practice.desk, id, 'publish', after(2 * day));
    expect((await readThread(posts.ada)).comments).toMatchObject([{ id, answer: null }]);
  });

  it('is not put back by a stranger, nor what its writer took away', async () => {
    const one = await aComment();
    await decideNow(practice.desk, one.id, 'decline', after(1));
    await expect(decideNow(practice.ben, one.id, 'requeue', after(2))).rejects.toMatchObject({ code: 'not-found' });
    await expect(decideNow(practice.admin, one.id, 'requeue', after(2))).rejects.toMatchObject({ code: 'not-found' });
    const gone = await aComment({ status: 'withdrawn' });
    await expect(decideNow(practice.desk, gone.id, 'requeue', after(2))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('follows page after page, the latest first', async () => {
    const ids: string[] = [];
    for (let one = 0; one < 5; one += 1) {
      const { id } = await aComment();
      await database().comment.update({ where: { id }, data: { heldAt: after(one) } });
      await decideNow(practice.desk, id, 'decline', after(60));
      ids.unshift(id);
    }
    const first = await readQueue(practice.desk, { state: 'declined' }, after(day), 2);
    const second = await readQueue(practice.desk, { state: 'declined', after: first.next ?? undefined }, after(day), 3);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
  });
});

describe('an answer whose physician has left', () => {
  const words = { answer: 'In general see someone after three weeks.', correction: 'It said two weeks.' };
  let cara: Viewer;
  let id: string;
  beforeEach(async () => {
    cara = await aMember('Cara Lind', 'physician', ben);
    ({ id } = await aComment({ status: 'published', answer }));
    const cover = { physician: ada, coveredBy: ben, from: '2026-01-01', until: '2026-05-01' };
    const days = {
      from: noon.toISOString().slice(0, 10),
      until: after(90 * day)
        .toISOString()
        .slice(0, 10),
    };
    await disableAccount('ada.rowe@practice.example', noon);
    expect(await arrangeCover(practice.admin, { ...cover, ...days }, noon)).toEqual([]);
  });

  it('is corrected by whoever covers, who is named to readers beneath the badge that stays', async () => {
    expect(await decideNow(cara, id, 'correct', after(1), words)).toMatchObject({ kind: 'done' });
    const [question] = (await readThread(posts.ada)).comments;
    expect(question?.answer).toMatchObject({
      name: 'Dr Ada Rowe',
      body: words.answer,
      corrections: [{ note: expect.stringMatching(/^It said two weeks\. \(Dr Ben Hale, .+\)$/) as string }],
    });
  });

  it('is taken down alone, with a reason; the question stays and another physician answers it', async () => {
    await expect(decideNow(practice.desk, id, 'unanswer', after(1))).rejects.toMatchObject({ code: 'not-found' });
    expect(await decideNow(cara, id, 'unanswer', after(1), { reason: null })).toMatchObject({ kind: 'problems' });
    expect(await decideNow(cara, id, 'unanswer', after(1))).toMatchObject({ kind: 'done' });
    expect((await readThread(posts.ada)).comments).toMatchObject([{ id, answer: null }]);
    await decideNow(cara, id, 'answer', after(2));
    expect((await readThread(posts.ada)).comments).toMatchObject([{ id, answer: { name: 'Dr Ben Hale' } }]);
  });

  it('comes back when that is undone', async () => {
    await decideNow(cara, id, 'unanswer', after(1));
    await decideNow(cara, id, 'undo', after(2));
    expect((await readThread(posts.ada)).comments).toMatchObject([{ id, answer: { body: answer } }]);
  });

  it('is left alone while its physician can still sign in', async () => {
    await database().staffAccount.updateMany({ data: { disabledAt: null } });
    for (const action of ['correct', 'unanswer'] as const)
      await expect(decideNow(cara, id, action, after(1), words)).rejects.toMatchObject({ code: 'not-found' });
  });
});
