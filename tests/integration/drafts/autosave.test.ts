import { describe, expect, it } from 'vitest';
import { listRevisions } from '@/lib/drafts/draft-store';
import { type OpenedDraft, openToWrite, requireDraft, requireOwnDraft } from '@/lib/drafts/open-draft';
import { answerSave } from '@/lib/drafts/writing/answer-save';
import type { Viewer } from '@/lib/identity/viewer';
import { database } from '@/lib/platform/database/database';
import { withDatabase } from '../../support/database';
import { after, noon } from '../../support/moments';
import { aPractice } from '../../support/viewers';
import { shared, story, withOwnContent } from './own-content';

withDatabase();
withOwnContent();

const baseOf = ({ current, file }: OpenedDraft): string => current?.id ?? file?.hash ?? '';
const pageId = (number: number): string => `01PAGE${String(number).padStart(20, '0')}`;

/** One open page, which saves again and again on top of what it showed first. */
async function openPage(viewer: Viewer, id: string) {
  const base = baseOf(await openToWrite(viewer, id));
  let last = '';
  return async (typed: Record<string, string>, next: string, at = noon, isHeard = true) => {
    const answer = await answerSave(await requireOwnDraft(viewer, id), { base, last, typed, auto: next }, at);
    if (answer.kind !== 'saved') throw new Error(answer.message);
    last = isHeard ? answer.last : `${last} ${next}`.trim();
    return answer;
  };
}

const sourceNow = async (viewer: Viewer, id: string): Promise<string> => (await requireDraft(viewer, id)).source;

describe('a page that saves by itself', () => {
  it('leaves the newest words, and one version of them', async () => {
    const { ada } = await aPractice();
    const save = await openPage(ada, story);
    for (const [number, text] of ['One.', 'One two.', 'One two 3 mg.'].entries())
      await save({ 'b-0-text': text }, pageId(number), after(number));
    expect(await sourceNow(ada, story)).toContain('One two 3 mg.');
    const made = (await listRevisions(story, 10)).map((revision) => revision.made);
    expect(made).toEqual(['auto', 'file']);
    expect(await database().accessRecord.count({ where: { action: 'post-saved' } })).toBe(1);
  });

  it('keeps a version that somebody has opened', async () => {
    const { ada } = await aPractice();
    const save = await openPage(ada, story);
    await save({ 'b-0-text': 'One.' }, pageId(1));
    const other = await openPage(ada, story);
    await save({ 'b-0-text': 'One two.' }, pageId(2));
    expect((await other({ 'b-2-text': 'Three.' }, pageId(3), after(9))).joined).not.toBeNull();
    const source = await sourceNow(ada, story);
    expect(source).toContain('One two.');
    expect(source).toContain('Three.');
  });

  it('doubles nothing when an answer was lost on its way', async () => {
    const { ada } = await aPractice();
    const save = await openPage(ada, story);
    await save({ 'b-0-text': 'One.' }, pageId(1), noon, false);
    await save({ 'b-0-text': 'One two.' }, pageId(2), noon, false);
    expect((await save({ 'b-0-text': 'One two three.' }, pageId(3))).joined).toBeNull();
    expect((await sourceNow(ada, story)).match(/One/g)).toHaveLength(1);
  });

  it('goes on beside a colleague, is told who and when, and takes nothing of theirs away', async () => {
    const { ada, ben } = await aPractice();
    const [adas, bens] = [await openPage(ada, shared), await openPage(ben, shared)];
    await adas({ 'b-0-text': 'Ada writes 5 mg.' }, pageId(1));
    const joined = await bens({ 'b-2-text': 'Ben writes 48.' }, pageId(2), after(60));
    expect(joined.joined?.title).toContain('Ada');
    for (const [number, text] of ['Ada writes 5 mg, then', 'Ada writes 5 mg, then 10.'].entries()) {
      const answer = await adas({ 'b-0-text': text }, pageId(10 + number), after(120 + number));
      if (number === 0) expect(answer.joined?.title).toContain('Ben');
    }
    await bens({ 'b-2-text': 'Ben writes 48, then 49.' }, pageId(20), after(180));
    const source = await sourceNow(ada, shared);
    expect(source.match(/Ada writes/g)).toHaveLength(1);
    expect(source).toContain('Ada writes 5 mg, then 10.');
    expect(source.match(/Ben writes/g)).toHaveLength(1);
    expect(source).toContain('Ben writes 48, then 49.');
  });

  it('is told of problems at the places that it knows, also below a block that is gone', async () => {
    const { ada } = await aPractice();
    const save = await openPage(ada, story);
    const answer = await save({ 'b-0-text': '', 'b-2-text': 'TODO: write here' }, pageId(1));
    expect(answer.problems.filter(({ at }) => at.startsWith('b-')).map(({ at }) => at)).toContain('b-2');
    expect(JSON.stringify(answer.problems)).not.toMatch(/line \d/);
  });
});
