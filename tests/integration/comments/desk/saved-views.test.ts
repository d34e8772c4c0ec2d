import { beforeEach, describe, expect, it } from 'vitest';
import { assignInBulk } from '@/lib/comments/bulk/assign-in-bulk';
import { assignComment } from '@/lib/comments/handling/handle-comment';
import { readNews } from '@/lib/comments/presence/live-desk';
import { requireComment } from '@/lib/comments/state/require-comment';
import { dropView, keepView, readSavedViews } from '@/lib/comments/views/keep-views';
import { database } from '@/lib/platform/database/database';
import { aComment, decideNow, posts } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { after, noon } from '@/tests/support/moments';
import { aPractice, ben, type Practice } from '@/tests/support/viewers';

withDatabase();

let practice: Practice;
beforeEach(async () => void (practice = await aPractice()));

describe('a view of one’s own', () => {
  const keep = (viewer = practice.desk, name = 'Old questions', query = 'kind=question&age=week') =>
    keepView(viewer, { name, query }, noon);
  const views = async (viewer = practice.desk) =>
    (await readSavedViews(viewer)).map(({ name, query }) => [name, query]);

  it('holds filters and nothing else, and is changed under its name', async () => {
    expect(
      await keep(practice.desk, '  Old   questions ', 'kind=question&age=week&after=3.1.x&done=publish&x=<b>'),
    ).toEqual([]);
    expect(await views()).toEqual([['Old questions', 'kind=question&age=week']]);
    await keep(practice.desk, 'Old questions', 'state=snoozed');
    expect(await views()).toEqual([['Old questions', 'state=snoozed']]);
    for (const name of ['', '   ', 'x'.repeat(41), 'x'.repeat(5_000)])
      expect(await keep(practice.desk, name)).toMatchObject([{ field: 'viewName' }]);
  });

  it('is nobody else’s, ends at a dozen, and goes with the account', async () => {
    for (let number = 1; number <= 12; number += 1) expect(await keep(practice.desk, `View ${number}`)).toEqual([]);
    expect(await keep(practice.desk, 'One more')).toMatchObject([{ field: 'viewName' }]);
    expect(await keep(practice.desk, 'View 3', 'state=returned')).toEqual([]);
    expect(await views(practice.otherDesk)).toEqual([]);
    const [first] = await readSavedViews(practice.desk);
    await expect(dropView(practice.otherDesk, first?.id ?? '')).rejects.toMatchObject({ code: 'not-found' });
    await expect(dropView(practice.desk, 'nothing')).rejects.toMatchObject({ code: 'not-found' });
    await dropView(practice.desk, first?.id ?? '');
    expect(await views()).toHaveLength(11);
    await database().staffAccount.delete({ where: { id: practice.desk.accountId } });
    expect(await database().savedView.count()).toBe(0);
  });
});

describe('several messages', () => {
  it('are somebody’s at once, and what may not be theirs is left as it was', async () => {
    const mine = [await aComment(), await aComment()];
    const gone = await aComment();
    await decideNow(practice.desk, gone.id, 'decline', noon, { reason: 'off-topic' });
    const bens = await aComment({ postId: posts.benClosed, physician: ben });
    const ids = [...mine, gone, bens].map(({ id }) => id);
    const outcomes = async (viewer = practice.ada, handling: 'take' | 'let-go' = 'take') =>
      (await assignInBulk(viewer, handling, [...ids, 'nothing'], after(60))).map(({ kind }) => kind);
    expect(await outcomes()).toEqual(['done', 'done', 'refused', 'refused', 'refused']);
    const whose = async () =>
      (await database().comment.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })).map(
        ({ assignedToId }) => assignedToId,
      );
    expect((await whose()).filter((id) => id === practice.ada.accountId)).toHaveLength(2);
    expect(await outcomes(practice.ada, 'let-go')).toEqual(['done', 'done', 'refused', 'refused', 'refused']);
    expect((await whose()).filter((id) => id !== null)).toEqual([]);
  });
});

it('whoever is given a message by a colleague hears of it at once, and nobody else does', async () => {
  const { desk, otherDesk, ada } = practice;
  const comment = await aComment();
  await assignComment(await requireComment(desk, comment.id, after(10)), otherDesk.accountId, after(10));
  await assignComment(await requireComment(ada, comment.id, after(11)), ada.accountId, after(11));
  const given = async (viewer: typeof desk, assigned = false) => {
    const news = await readNews(viewer, { state: 'waiting', assigned }, after(5), after(20));
    return [news.given.map(({ id, by }) => [id, by]), news.arrived];
  };
  expect(await given(otherDesk)).toEqual([[[comment.id, desk.name]], []]);
  expect(await given(otherDesk, true)).toEqual([[[comment.id, desk.name]], [comment.id]]);
  for (const viewer of [desk, ada]) expect(await given(viewer)).toEqual([[], []]);
});
