import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRepeated } from '@/lib/comments/duplicates/read-repeated';
import { findDraft, listRevisions } from '@/lib/drafts/draft-store';
import { requireDraft, requireOwnDraft } from '@/lib/drafts/open-draft';
import { removeDemonstrationDrafts } from '@/lib/drafts/remove-demonstration-drafts';
import { listOpenings, readSpelling } from '@/lib/drafts/review/compare-sources';
import { readDuePosts } from '@/lib/drafts/review/read-due-posts';
import { readReview } from '@/lib/drafts/review/read-review';
import { readVersions } from '@/lib/drafts/review/read-versions';
import { answerReview, askForReview, noteBlock } from '@/lib/drafts/review/review-draft';
import { listReviews } from '@/lib/drafts/review-store';
import { readFieldContext } from '@/lib/drafts/writing/read-context';
import { saveDraft } from '@/lib/drafts/writing/save-draft';
import { startDraft } from '@/lib/drafts/writing/start-draft';
import type { Viewer } from '@/lib/identity/viewer';
import { siteDay } from '@/lib/platform/site-time';
import { noticeWritten } from '@/lib/posts/accepted/follow-content';
import { hashOfText } from '@/lib/posts/writing/text-hash';
import { addDays } from '@/lib/shared/days';
import { aComment } from '../../support/builders';
import { withDatabase } from '../../support/database';
import { after, noon } from '../../support/moments';
import { aPractice, ben as benHandle } from '../../support/viewers';
import { advice, story, withOwnContent } from './own-content';

withDatabase();
const content = withOwnContent();

async function save(viewer: Viewer, typed: Record<string, string>, at = noon): Promise<void> {
  const opened = await requireOwnDraft(viewer, story);
  const base = opened.current?.id ?? opened.file?.hash ?? '';
  await saveDraft(opened, { base, typed }, await readFieldContext(viewer, at), at);
}

/** The story as advice that is to be read again on that day. */
function dueOn(day: string): void {
  const source = content
    .read('ada-alone')
    .replace('kind: doctor-story', advice.replace('2027-06-01', day))
    .replace('status: published', 'status: published\nreviewers: []\nlastReviewed: 2026-01-10')
    .replace('are invented.', 'are invented. <Cite id="one-2020" /> <Cite id="two-2020" />');
  writeFileSync(path.join(content.folder(), 'posts/ada-alone.mdx'), source);
}

const kinds = async (viewer: Viewer): Promise<[string, string][]> =>
  (await readDuePosts(viewer, noon)).map(({ id, kind }) => [id, kind]);

describe('work on posts that waits', () => {
  it.each([
    [-1, 'overdue'],
    [0, 'in30'],
    [30, 'in30'],
    [31, 'in90'],
    [90, 'in90'],
    [91, null],
  ])('%d days from its day a post is due as %s, for its authors and nobody else', async (days, kind) => {
    const { ada, ben, desk, admin } = await aPractice();
    dueOn(addDays(siteDay(noon), days));
    const expected = kind === null ? [] : [[story, kind]];
    expect(await kinds(ada)).toEqual(expected);
    expect(await kinds(admin)).toEqual(expected);
    expect(await kinds(ben)).toEqual([]);
    expect(await kinds(desk)).toEqual([]);
  });

  it('follows a review: asked, changes, approved', async () => {
    const { ada, ben } = await aPractice();
    await save(ada, { 'b-0-text': 'Other words.' });
    expect(await kinds(ada)).toEqual([]);
    await askForReview(await requireOwnDraft(ada, story), benHandle, noon);
    expect([await kinds(ada), await kinds(ben)]).toEqual([[[story, 'review']], [[story, 'asked']]]);
    const answer = async (verdict: 'approve' | 'changes'): Promise<void> => {
      const seen = await requireDraft(ben, story);
      const [review] = await listReviews(story);
      const given = { reviewId: review?.id ?? '', textHash: hashOfText(seen.source), verdict, words: 'So.' };
      expect(await answerReview(seen, given, noon)).toBeNull();
    };
    await answer('changes');
    expect([await kinds(ada), await kinds(ben)]).toEqual([[[story, 'changes']], []]);
    await askForReview(await requireOwnDraft(ada, story), benHandle, after(60));
    await answer('approve');
    expect([await kinds(ada), await kinds(ben)]).toEqual([[[story, 'approved']], []]);
  });

  it('says what three ask about and the post does not say, to its author alone', async () => {
    const { ada, ben, desk } = await aPractice();
    for (const body of ['May I drink alcohol?', 'Is ALCOHOL safe, with dinner?', 'And the dinner?'])
      await aComment({ body, status: 'published' });
    expect(await readRepeated(ada, noon)).toEqual([]);
    await aComment({ body: 'What of alcohol at night?', status: 'published' });
    await aComment({ body: 'Nobody has read of alcohol here, nor dinner.', status: 'held' });
    expect(await readRepeated(ada, noon)).toMatchObject([{ postId: story, word: 'alcohol', count: 3 }]);
    expect([await readRepeated(ben, noon), await readRepeated(desk, noon)]).toEqual([[], []]);
    writeFileSync(
      path.join(content.folder(), 'posts/ada-alone.mdx'),
      content.read('ada-alone').replace('are invented.', 'are invented. Alcohol is as well.'),
    );
    expect(await readRepeated(ada, noon)).toEqual([]);
  });
});

describe('what a reviewer is told', () => {
  const withChange = (type: string, words: string): string =>
    content
      .read('ada-alone')
      .replace(
        'comments:',
        `changes:\n  - { date: 2026-01-02, who: ada-rowe, type: ${type}, summary: "Said better." }\ncomments:`,
      )
      .replace('are invented.', words);

  it('hears that spelling alone is new, and which numbers differ all the same', () => {
    const before = withChange('evidence', 'are invented. Take 5 or 50 mg.').replace(/^changes:\n.*\n/m, '');
    expect(readSpelling(before, withChange('typo', 'are invented! Take 5 or 50 mg.'))).toEqual({ numbers: [] });
    expect(readSpelling(before, withChange('typo', 'are invented. Take 50 or 50 mg.'))).toEqual({
      numbers: ['5', '50'],
    });
    expect(readSpelling(before, withChange('evidence', 'x'))).toBeNull();
    expect(readSpelling(before, before)).toBeNull();
    expect(readSpelling(null, withChange('typo', 'x'))).toBeNull();
  });

  it('finds a note at its block, and sees when those words have changed', async () => {
    const { ada } = await aPractice();
    await save(ada, { 'b-0-text': 'Other words.' });
    const opened = await requireOwnDraft(ada, story);
    expect(listOpenings(opened.source)).toContain('Other words.');
    await noteBlock(opened, { about: 'Other words.', words: 'Why?' }, noon);
    expect((await readReview(opened, noon)).notes).toMatchObject([{ about: 'Other words.', isThere: true }]);
    await save(ada, { 'b-0-text': 'Yet others.' }, after(60));
    expect((await readReview(await requireOwnDraft(ada, story), noon)).notes).toMatchObject([{ isThere: false }]);
  });
});

describe('earlier versions', () => {
  it('are compared with the words of now, and none of another post is', async () => {
    const { ada } = await aPractice();
    await save(ada, { 'b-0-text': 'First words.' });
    await save(ada, { 'b-0-text': 'Second words.' }, after(60));
    const opened = await requireOwnDraft(ada, story);
    const { versions } = await readVersions(opened, '');
    expect(versions.map(({ id }) => id)).not.toContain(opened.current?.id);
    const first = (await listRevisions(story, 10)).find(({ number }) => number === 2);
    expect((await readVersions(opened, first?.id ?? '')).compared?.rows).toEqual([
      { key: '', before: 'First words.', after: 'Second words.' },
    ]);
    expect((await readVersions(opened, '01ARZ3NDEKTSV4RRFFQ69G5FAV')).compared).toBeNull();
  });
});

describe('drafts of the demonstration', () => {
  it('go with it, and no other', async () => {
    const { ada, admin } = await aPractice();
    // The post itself says that it is made up; the one that is begun has an author and says nothing.
    await save(ada, { 'b-0-text': 'Other words.' });
    const begun = async (viewer: Viewer, title: string): Promise<string> => {
      const started = await startDraft(viewer, { title, kind: 'doctor-story' }, noon);
      return 'id' in started ? started.id : '';
    };
    const [hers, nobodys] = [await begun(ada, 'A title of her own'), await begun(admin, 'A title of nobody')];
    const file = path.join(content.folder(), 'physicians/ada-rowe.mdx');
    const profile = readFileSync(file, 'utf8').replace(/^demonstration: .*\n/m, '');
    writeFileSync(file, profile);
    await noticeWritten();
    expect(await removeDemonstrationDrafts()).toBe(1);
    expect(await findDraft(story)).toBeNull();
    writeFileSync(file, profile.replace(/^name:/m, 'demonstration: true\nname:'));
    await noticeWritten();
    expect(await removeDemonstrationDrafts()).toBe(1);
    expect(await findDraft(hers)).toBeNull();
    expect(await findDraft(nobodys)).not.toBeNull();
  });
});
