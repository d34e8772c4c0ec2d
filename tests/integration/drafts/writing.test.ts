import { describe, expect, it } from 'vitest';
import { listRevisions } from '@/lib/drafts/draft-store';
import { type OpenedDraft, requireDraft, requireOwnDraft } from '@/lib/drafts/open-draft';
import { readFieldContext } from '@/lib/drafts/writing/read-context';
import { saveDraft } from '@/lib/drafts/writing/save-draft';
import { startDraft } from '@/lib/drafts/writing/start-draft';
import type { Viewer } from '@/lib/identity/viewer';
import { withDatabase } from '../../support/database';
import { noon } from '../../support/moments';
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

describe('whose posts they are', () => {
  it('opens a post for its authors and administrators, and for nobody else', async () => {
    const { ada, ben, desk, admin } = await aPractice();
    expect((await requireOwnDraft(ada, story)).slug).toBe('ada-alone');
    expect((await requireOwnDraft(admin, story)).slug).toBe('ada-alone');
    for (const viewer of [ben, desk]) await expect(requireDraft(viewer, story)).rejects.toThrow('not-found');
    expect((await requireOwnDraft(ada, shared)).authors).toEqual(['ben-hale', 'ada-rowe']);
    await expect(requireDraft(ada, '01ARZ3NDEKTSV4RRFFQ69G5FAV')).rejects.toThrow('not-found');
    await expect(startDraft(desk, { title: 'A title of ten or more', kind: 'doctor-story' }, noon)).rejects.toThrow(
      'not-found',
    );
  });

  it('keeps who wrote what is out among those who may write, whatever the draft says', async () => {
    const { ada, ben } = await aPractice();
    await save(ben, shared, { 'f-authors': '', 'f-authors-ben-hale': 'on' });
    expect((await requireOwnDraft(ada, shared)).source).toContain('authors: [ben-hale]\n');
  });
});

describe('saving', () => {
  it('changes the paragraph that was typed and no other byte, and leaves the file alone', async () => {
    const { ada } = await aPractice();
    const before = content.read('ada-alone');
    await save(ada, story, { 'b-0-text': 'HbA1c <48 {2}.' });
    expect(await sourceNow(ada, story)).toBe(
      before.replace('The people in this story are invented.', 'HbA1c \\<48 \\{2}.'),
    );
    expect(content.read('ada-alone')).toBe(before);
  });

  it('changes a field, and nothing when nothing was typed', async () => {
    const { ada } = await aPractice();
    await save(ada, story, { 'f-title': 'Another title: the second', 'f-topics': '', 'f-topics-practice': 'on' });
    expect(await sourceNow(ada, story)).toBe(
      content.read('ada-alone').replace(/^title: .*$/m, 'title: "Another title: the second"'),
    );
    const revisions = await listRevisions(story, 10);
    await save(ada, story, { 'f-title': 'Another title: the second' });
    expect(await listRevisions(story, 10)).toEqual(revisions);
  });

  it.each([
    ['up b-2', ['b-1', 'We sat down.', '## How it began']],
    ['down b-0', ['b-1', '## How it began', 'The people in this story']],
    ['copy b-0', ['b-1', 'The people', 'The people']],
    ['remove b-1', ['b-0', 'The people', 'We sat down.']],
  ])('does what the button says: %s', async (deed, [at, ...order]) => {
    const { ada } = await aPractice();
    const saved = await save(ada, story, { deed });
    expect(saved.kind === 'saved' && saved.at).toBe(at);
    const [, body = ''] = (await sourceNow(ada, story)).split('\n---\n');
    const places = order.map((words, index) => body.indexOf(words, index > 0 && words === order[0] ? 12 : 0));
    expect(places).not.toContain(-1);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
  });

  it('adds what was chosen below a block', async () => {
    const { ada } = await aPractice();
    await save(ada, story, { deed: 'below b-0', 'new-b-0': 'CareCard' });
    expect(await sourceNow(ada, story)).toContain(
      'invented.\n\n<CareCard level="routine" heading="TODO: write here">\n\nTODO: write here\n\n</CareCard>\n\n## How',
    );
  });

  it('takes no deed about a block that is not there, and no text that is too long', async () => {
    const { ada } = await aPractice();
    for (const deed of ['up b-99', 'add b-0 Script', 'below b-0', 'remove b-0-0-0', 'up b--1', 'x'])
      await save(ada, story, { deed });
    expect(await sourceNow(ada, story)).toBe(content.read('ada-alone'));
    expect((await save(ada, story, { 'b-0-text': 'x'.repeat(210_000) })).kind).toBe('too-long');
  });
});
