import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRevision, listRevisions } from '@/lib/drafts/draft-store';
import { type OpenedDraft, requireDraft, requireOwnDraft } from '@/lib/drafts/open-draft';
import { readFieldContext } from '@/lib/drafts/writing/read-context';
import { restoreRevision, saveDraft, takeInFile } from '@/lib/drafts/writing/save-draft';
import { startDraft } from '@/lib/drafts/writing/start-draft';
import type { Viewer } from '@/lib/identity/viewer';
import { database } from '@/lib/platform/database/database';
import { withDatabase } from '../../support/database';
import { after, noon } from '../../support/moments';
import { aPractice } from '../../support/viewers';
import { shared, story, withOwnContent } from './own-content';

withDatabase();
const content = withOwnContent();

const baseOf = ({ current, file }: OpenedDraft): string => current?.id ?? file?.hash ?? '';

async function save(viewer: Viewer, id: string, typed: Record<string, string>, base?: string, at = noon) {
  const opened = await requireOwnDraft(viewer, id);
  return saveDraft(opened, { base: base ?? baseOf(opened), typed }, await readFieldContext(viewer, at), at);
}

const sourceNow = async (viewer: Viewer, id: string): Promise<string> => (await requireDraft(viewer, id)).source;

describe('two who write at once', () => {
  it('are told of each other, and both texts are there', async () => {
    const { ada, ben } = await aPractice();
    const base = baseOf(await requireOwnDraft(ben, shared));
    const first = await save(ben, shared, { 'b-0-text': 'Ben changed 5 mg.' }, base);
    const second = await save(ada, shared, { 'b-2-text': 'Ada changed 48.' }, base, after(60));
    expect(first).toMatchObject({ kind: 'saved', merged: null });
    expect(second).toMatchObject({
      kind: 'saved',
      merged: { accountId: ben.accountId, at: noon, doubled: 0, fields: [] },
    });
    const source = await sourceNow(ada, shared);
    expect(source).toContain('Ben changed 5 mg.');
    expect(source).toContain('Ada changed 48.');
  });

  it('both stand where both changed the same', async () => {
    const { ada, ben } = await aPractice();
    const base = baseOf(await requireOwnDraft(ben, shared));
    await save(ben, shared, { 'b-0-text': 'Ben changed 5 mg.' }, base);
    expect(await save(ada, shared, { 'b-0-text': 'Ada changed 48.' }, base)).toMatchObject({ merged: { doubled: 1 } });
    expect(await sourceNow(ada, shared)).toContain('Ada changed 48.\n\nBen changed 5 mg.');
  });

  it('lose nothing when many save at the same moment', async () => {
    const { ada, ben } = await aPractice();
    const base = baseOf(await requireOwnDraft(ben, shared));
    await save(ben, shared, { 'b-0-text': 'To begin with.' }, base);
    const seen = baseOf(await requireOwnDraft(ben, shared));
    const texts = [1, 2, 3, 4].map((number) => `Writer ${number} says ${number}0 mg.`);
    const outcomes = await Promise.all(
      texts.map((text, index) => save(index % 2 ? ada : ben, shared, { 'b-0-text': text }, seen)),
    );
    const source = await sourceNow(ada, shared);
    outcomes.forEach(({ kind }, index) => {
      if (kind === 'saved') expect(source).toContain(texts[index]);
    });
    expect(outcomes.filter(({ kind }) => kind === 'saved').length).toBeGreaterThan(0);
  });
});

describe('the history', () => {
  it('holds every version, with whose it is, and any comes back on top', async () => {
    const { ada } = await aPractice();
    await save(ada, story, { 'b-0-text': 'First.' });
    await save(ada, story, { 'b-0-text': 'Second.' });
    const revisions = await listRevisions(story, 10);
    expect(revisions.map(({ number, made, accountId }) => [number, made, accountId])).toEqual([
      [3, 'save', ada.accountId],
      [2, 'save', ada.accountId],
      [1, 'file', ada.accountId],
    ]);
    await restoreRevision(await requireOwnDraft(ada, story), revisions[1]?.id ?? '', noon);
    expect(await sourceNow(ada, story)).toContain('First.');
    expect((await findRevision(revisions[0]?.id ?? ''))?.source).toContain('Second.');
    expect(await listRevisions(story, 10)).toHaveLength(4);
  });

  it('is in the log', async () => {
    const { ada } = await aPractice();
    await save(ada, story, { 'b-0-text': 'First.' });
    const rows = await database().accessRecord.findMany({ where: { action: 'post-saved' } });
    expect(rows).toMatchObject([{ accountId: ada.accountId, postId: story, physician: 'ada-rowe', commentId: null }]);
    expect(JSON.stringify(rows)).not.toContain('First');
  });

  it('puts back no version of another post', async () => {
    const { ada } = await aPractice();
    await save(ada, story, { 'b-0-text': 'First.' });
    await save(ada, shared, { 'b-0-text': 'Other.' });
    const [other] = await listRevisions(shared, 1);
    await expect(restoreRevision(await requireOwnDraft(ada, story), other?.id ?? '', noon)).rejects.toThrow(
      'not-found',
    );
  });
});

it('notices a file that was changed outside, and joins it', async () => {
  const { ada } = await aPractice();
  await save(ada, story, { 'b-0-text': 'Ada changed 48.' });
  const file = path.join(content.folder(), 'posts/ada-alone.mdx');
  writeFileSync(file, content.read('ada-alone').replace('Then we went home.', 'Then we stayed 3 days.'));
  const opened = await requireOwnDraft(ada, story);
  expect(opened.file?.hash).not.toBe(opened.draft?.baseHash);
  expect(await takeInFile(opened, noon)).toEqual({ doubled: 0, fields: [] });
  const joined = await requireOwnDraft(ada, story);
  expect(joined.source).toContain('Ada changed 48.');
  expect(joined.source).toContain('Then we stayed 3 days.');
  expect(joined.file?.hash).toBe(joined.draft?.baseHash);
});

it('begins a post from its title, under an address that nobody has', async () => {
  const { ada } = await aPractice();
  const begun = await startDraft(ada, { title: 'Ada alone', kind: 'explainer' }, noon);
  expect('problems' in begun && begun.problems[0]?.field).toBe('title');
  const ids: string[] = [];
  for (const title of ['Ada: alone again', 'Ada, alone again!']) {
    const made = await startDraft(ada, { title, kind: 'explainer' }, noon);
    if ('id' in made) ids.push(made.id);
  }
  const drafts = await Promise.all(ids.map((id) => requireOwnDraft(ada, id)));
  expect(drafts.map(({ slug }) => slug)).toEqual(['ada-alone-again', 'ada-alone-again-2']);
  expect(drafts.map(({ file }) => file)).toEqual([null, null]);
});
