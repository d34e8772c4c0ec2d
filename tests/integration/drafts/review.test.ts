import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDraft } from '@/lib/drafts/draft-store';
import { requireDraft, requireOwnDraft } from '@/lib/drafts/open-draft';
import { publishPost } from '@/lib/drafts/publishing/publish-post';
import { answerReview, askForReview } from '@/lib/drafts/review/review-draft';
import { listReviews } from '@/lib/drafts/review-store';
import { readFieldContext } from '@/lib/drafts/writing/read-context';
import { saveDraft } from '@/lib/drafts/writing/save-draft';
import type { Viewer } from '@/lib/identity/viewer';
import { database, transaction } from '@/lib/platform/database/database';
import { hashOfText } from '@/lib/posts/writing/text-hash';
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

/** The story as advice on health, on disk. */
function makeAdvice(): void {
  const source = content
    .read('ada-alone')
    .replace('kind: doctor-story', advice)
    .replace('status: published', 'status: published\nreviewers: []\nlastReviewed: 2020-01-10')
    .replace('2027-06-01', '2022-06-01')
    .replace('are invented.', 'are invented. <Cite id="one-2020" /> <Cite id="two-2020" />');
  writeFileSync(path.join(content.folder(), 'posts/ada-alone.mdx'), source);
}

const publish = async (viewer: Viewer, at = noon) => publishPost(await requireOwnDraft(viewer, story), at);

describe('a review', () => {
  it('binds to the text: any other byte, and the post does not go out', async () => {
    makeAdvice();
    const { ada, ben } = await aPractice();
    await save(ada, {
      'b-0-text': 'Take 5 mg of nothing. [[source: one-2020]] [[source: two-2020]]',
      'f-nextReviewDue': '2027-06-01',
    });
    expect(await publish(ada)).toEqual({ kind: 'trouble', trouble: 'not-approved' });
    expect(await askForReview(await requireOwnDraft(ada, story), benHandle, noon)).toBeNull();
    const seen = await requireDraft(ben, story);
    expect(seen.as).toBe('reviewer');
    const [asked] = await listReviews(story);
    const answer = {
      reviewId: asked?.id ?? '',
      textHash: hashOfText(seen.source),
      verdict: 'approve',
      words: '',
    } as const;
    // Changed while it was read: nothing is approved.
    await save(ada, { 'b-0-text': 'Take 6 mg of nothing. [[source: one-2020]] [[source: two-2020]]' });
    await expect(requireDraft(ben, story)).rejects.toThrow('not-found');
    await askForReview(await requireOwnDraft(ada, story), benHandle, after(1));
    const [again] = await listReviews(story);
    expect(await answerReview(await requireDraft(ben, story), answer, after(2))).not.toBeNull();
    const now = await requireDraft(ben, story);
    const right = { ...answer, reviewId: again?.id ?? '', textHash: hashOfText(now.source) };
    expect(await answerReview(now, right, after(3))).toBeNull();
    expect((await findDraft(story))?.state).toBe('approved');
    await save(ada, {
      'f-summary': 'A short story that exists for the tests. It has an author and a date, and it gives some advice.',
    });
    expect(await publish(ada, after(4))).toEqual({ kind: 'trouble', trouble: 'not-approved' });
    await save(ada, {
      'f-summary':
        'A short story that exists for the tests. It has an author and a date, and it gives no advice to anyone.',
    });
    expect(await publish(ada, after(5))).toMatchObject({ kind: 'out' });
    expect(content.read('ada-alone')).toContain(
      'reviewers:\n  - person: ben-hale\n    date: 2026-12-01\n    scope: change\n',
    );
    expect(content.read('ada-alone')).toContain('lastReviewed: 2026-12-01');
  });

  it('is never by an author: the rule and the database say so', async () => {
    const { ada, ben, admin } = await aPractice();
    await save(ada, { 'b-0-text': 'Words.' });
    expect(await askForReview(await requireOwnDraft(ada, story), 'ada-rowe', noon)).not.toBeNull();
    expect(await askForReview(await requireOwnDraft(ada, story), 'nobody', noon)).not.toBeNull();
    const row = {
      id: 'x',
      draftId: story,
      person: 'ada-rowe',
      revisionId: 'x',
      textHash: 'x',
      state: 'asked',
      askedBy: 'x',
      askedAt: noon,
    };
    await expect(transaction((tx) => tx.draftReview.create({ data: { ...row, part: 'reviewer' } }))).rejects.toThrow();
    await expect(transaction((tx) => tx.draftReview.create({ data: { ...row, part: 'author' } }))).rejects.toThrow();
    await expect(
      transaction((tx) => tx.draftHand.create({ data: { draftId: story, person: 'ada-rowe', part: 'reviewer' } })),
    ).rejects.toThrow();
    await askForReview(await requireOwnDraft(ada, story), benHandle, noon);
    await expect(
      transaction((tx) =>
        tx.draftHand.update({
          where: { draftId_person: { draftId: story, person: benHandle } },
          data: { part: 'author' },
        }),
      ),
    ).rejects.toThrow();
    const [asked] = await listReviews(story);
    const answer = {
      reviewId: asked?.id ?? '',
      textHash: asked?.textHash ?? '',
      verdict: 'approve',
      words: '',
    } as const;
    for (const viewer of [ada, admin])
      await expect(requireDraft(viewer, story).then((opened) => answerReview(opened, answer, noon))).rejects.toThrow(
        'not-found',
      );
    // Who becomes an author later reviews no more.
    await save(ada, { 'f-authors': '', 'f-authors-ada-rowe': 'on', 'f-authors-ben-hale': 'on' });
    await expect(requireDraft(ben, story).then((opened) => answerReview(opened, answer, noon))).rejects.toThrow(
      'not-found',
    );
  });

  it('says what should change', async () => {
    const { ada, ben } = await aPractice();
    await save(ada, { 'b-0-text': 'Words.' });
    await askForReview(await requireOwnDraft(ada, story), benHandle, noon);
    const [asked] = await listReviews(story);
    const answer = { reviewId: asked?.id ?? '', textHash: asked?.textHash ?? '', verdict: 'changes' } as const;
    const opened = await requireDraft(ben, story);
    expect(await answerReview(opened, { ...answer, words: ' ' }, noon)).toMatchObject({ field: 'words' });
    expect(await answerReview(opened, { ...answer, words: 'Say how often.' }, noon)).toBeNull();
    expect((await findDraft(story))?.state).toBe('writing');
    const mails = await database().outbox.findMany({
      where: { kind: { startsWith: 'review-' } },
      orderBy: { kind: 'asc' },
    });
    expect(mails.map(({ kind }) => kind)).toEqual(['review-answered', 'review-asked']);
  });
});
