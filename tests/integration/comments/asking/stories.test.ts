import { beforeEach, describe, expect, it } from 'vitest';
import { takesStories } from '@/lib/comments/asking/takes-stories';
import { messageLink, placePath, threadPath } from '@/lib/comments/comment';
import { readQueue } from '@/lib/comments/desk/read-queue';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { requireComment } from '@/lib/comments/state/require-comment';
import { readNewlyAnswered } from '@/lib/comments/thread/read-support';
import { readThreadPage } from '@/lib/comments/thread/read-thread-pages';
import { allowedActions } from '@/lib/comments/transitions';
import { database } from '@/lib/platform/database/database';
import { checkPost } from '@/lib/posts/check-post';
import { storiesPlace } from '@/lib/posts/model/stories-place';
import { readPostTitles } from '@/lib/posts/reading/read-post-titles';
import { aWriter, decideNow } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { noon } from '@/tests/support/moments';
import { allComments, from, stored, submit, urgent } from '@/tests/support/submissions';
import { aPractice, type Practice } from '@/tests/support/viewers';

withDatabase();

const story = 'I liked how clearly the nurse described each step.';
const tell = (form: Parameters<typeof submit>[0] = {}, network?: string) =>
  submit({ postId: storiesPlace.id, kind: 'experience', message: story, theme: 'thanks', ...form }, from(network));

let practice: Practice;
beforeEach(async () => {
  practice = await aPractice();
});

describe('a story of the practice', () => {
  it('is held as an experience of nobody’s post, with a receipt that leads back to the stories', async () => {
    const { commentId, code } = stored(await tell());
    expect(await allComments()).toMatchObject([
      { id: commentId, postId: storiesPlace.id, physician: '', kind: 'experience', theme: 'thanks', status: 'held' },
    ]);
    expect(await readReceipt(await aWriter(code))).toMatchObject({
      post: { title: 'Stories of the practice', slug: storiesPlace.slug },
      actions: ['edit', 'withdraw', 'erase'],
    });
    expect((await readThreadPage(storiesPlace.id, null))?.comments).toEqual([]);
  });

  it.each(['question', 'reply'] as const)('is one whatever kind a form makes of it: %s', async (kind) => {
    const sent = tell({ kind, claim: 'Tea cures everything.', claimLink: 'https://tea.example' });
    if (kind === 'reply') return expect(sent).rejects.toMatchObject({ code: 'not-found' });
    stored(await sent);
    expect(await allComments()).toMatchObject([{ kind: 'experience', openSince: null }]);
    return expect((await allComments())[0]?.revisions).toMatchObject([{ body: story, claimLines: null }]);
  });

  it('has only the themes of stories', async () => {
    stored(await tell({ theme: 'side-effects' }));
    expect(await allComments()).toMatchObject([{ theme: null }]);
  });

  it.each([
    ['a name on its own', 'Rowe listened and explained everything again, slowly.'],
    ['the front desk', 'Everybody was kind, and Toni at the desk was the kindest of all.'],
    ['small letters', 'i want to thank ada rowe who listened to every word i said'],
  ])('is told without the names of whoever works here: %s', async (_what, message) => {
    expect(await tell({ message })).toMatchObject({ kind: 'identifiers' });
    const outcome = stored(await tell({ message, choice: 'remove' }));
    const [row] = (await allComments()).filter(({ id }) => id === outcome.commentId);
    expect(row?.revisions[0]?.body).toContain('[name]');
    expect(row?.revisions[0]?.body).not.toMatch(/rowe|ada|toni/i);
  });

  it('is not published while a name in it is marked and nobody has decided about it', async () => {
    const { commentId } = stored(await tell({ message: `Rowe helped. ${story}`, choice: 'identifies-no-one' }));
    expect(await decideNow(practice.desk, commentId, 'publish')).toMatchObject({ kind: 'problems' });
  });

  it('that sounds urgent is stored at once and read first', async () => {
    const outcome = stored(await tell({ message: `I am still in your waiting room. ${urgent}` }));
    expect(outcome.urgency).toBe('emergency');
    expect(await allComments()).toMatchObject([{ riskRank: 3, kind: 'experience' }]);
  });

  it('is the front desk’s: no physician sees it, and nobody can answer it', async () => {
    const { commentId } = stored(await tell());
    for (const viewer of [practice.ada, practice.ben, practice.admin]) {
      await expect(requireComment(viewer, commentId, noon)).rejects.toMatchObject({ code: 'not-found' });
      expect((await readQueue(viewer, { state: 'waiting' }, noon)).items).toEqual([]);
    }
    const [item] = (await readQueue(practice.desk, { state: 'waiting' }, noon)).items;
    expect(item).toMatchObject({ id: commentId, post: { title: 'Stories of the practice' } });
    const flags = { kind: 'experience', complaint: false, answered: false, undoable: false } as const;
    for (const standing of ['staff', 'physician', 'reviewer', 'admin'] as const)
      for (const status of ['held', 'published'] as const)
        expect(allowedActions(status, standing, flags)).not.toContain('answer');
  });

  it('is published as it was approved, and taken down again', async () => {
    const { commentId } = stored(await tell());
    expect(await decideNow(practice.desk, commentId, 'publish')).toMatchObject({ kind: 'done' });
    expect((await readThreadPage(storiesPlace.id, null))?.comments).toMatchObject([
      { id: commentId, body: story, theme: 'thanks', answer: null },
    ]);
    expect(await readNewlyAnswered(() => true, 5)).toEqual([]);
    expect(await decideNow(practice.desk, commentId, 'unpublish')).toMatchObject({ kind: 'done' });
    expect((await readThreadPage(storiesPlace.id, null))?.comments).toEqual([]);
  });

  it('is taken only where somebody could read it', async () => {
    expect(await takesStories()).toBe(true);
  });
});

describe('the place of stories', () => {
  it('has addresses of its own, and its title in logs', async () => {
    expect(placePath(storiesPlace.slug)).toBe('/practice/stories');
    expect(threadPath(storiesPlace.slug, 'X')).toBe('/practice/stories/older/X');
    expect(messageLink(storiesPlace.slug, 'X')).toBe('/practice/stories/X#comment-X');
    expect([...(await readPostTitles([storiesPlace.id], noon))]).toEqual([
      [storiesPlace.id, 'Stories of the practice'],
    ]);
  });

  it('shares its id with no post', () => {
    const source = `---\nid: ${storiesPlace.id}\n---\nText.`;
    expect(checkPost(source, 'content/posts/some-post.mdx')).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('kept for the stories') as string }),
    );
  });
});

describe('a practice without a front desk', () => {
  it('takes no stories', async () => {
    await database().staffAccount.updateMany({ where: { role: 'staff' }, data: { disabledAt: noon } });
    expect(await takesStories()).toBe(false);
  });
});
