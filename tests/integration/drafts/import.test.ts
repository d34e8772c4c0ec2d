import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { exportContent } from '@/lib/drafts/importing/export-content';
import { nothingMore } from '@/lib/drafts/importing/found-post';
import { importPost } from '@/lib/drafts/importing/import-posts';
import { addUp, reportLines } from '@/lib/drafts/importing/report';
import { requireOwnDraft } from '@/lib/drafts/open-draft';
import { readLibrary } from '@/lib/drafts/pictures/read-library';
import { listNotes } from '@/lib/drafts/review-store';
import { withDatabase } from '../../support/database';
import { noon } from '../../support/moments';
import { aPractice } from '../../support/viewers';
import { withOwnContent } from './own-content';

withDatabase();
const content = withOwnContent();

const page = (more: object = {}) => ({
  ...nothingMore,
  from: 'old.html',
  title: 'A page from elsewhere',
  html: '<p>Take 5 mg. <img src="a.jpg"></p>',
  slug: 'ada-alone',
  leftOut: [],
  ...more,
});

describe('a post from elsewhere', () => {
  it('becomes a draft of whoever brings it, under a free name, with a note of what stayed behind', async () => {
    const { ada, ben } = await aPractice();
    const { draftId, reason } = await importPost(ada, page(), noon);
    expect(reason).toBeNull();
    const opened = await requireOwnDraft(ada, draftId ?? '');
    expect(opened).toMatchObject({ slug: 'ada-alone-2', authors: ['ada-rowe'], file: null });
    expect(opened.source).toContain('redirectFrom: [ada-alone]\n');
    expect(opened.source).not.toMatch(/^conflicts:/m);
    expect((await listNotes(draftId ?? '')).map(({ words }) => words)).toEqual(['- Picture left out: a.jpg']);
    await expect(requireOwnDraft(ben, draftId ?? '')).rejects.toThrow('not-found');
  });

  it('brings its pictures along when it has words for them', async () => {
    const { ada } = await aPractice();
    const bytes = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const findPicture = (name: string) => (name === 'no.png' ? null : { name, read: async () => bytes });
    const html =
      '<p>Hold it so: <img src="pics/hold.png" alt="A hand that holds it"></p><img src="pics/b.png"><img src="no.png" alt="Not there">';
    const { draftId } = await importPost(ada, page({ slug: 'holding', html, findPicture }), noon);
    const { source } = await requireOwnDraft(ada, draftId ?? '');
    expect(source).toContain('Hold it so: ![A hand that holds it](/media/hold.png)\n');
    expect((await listNotes(draftId ?? ''))[0]?.words).toMatch(/pics\/b\.png[^]*no\.png/);
    expect((await readLibrary()).map(({ path, note }) => [path, note?.alt])).toEqual([
      ['/media/hold.png', 'A hand that holds it'],
    ]);
  });

  it('is not brought twice, and by nobody who may not write', async () => {
    const { ada, desk } = await aPractice();
    await importPost(ada, page({ slug: 'another' }), noon);
    expect(await importPost(ada, page({ slug: 'another' }), noon)).toMatchObject({
      draftId: null,
      reason: expect.stringContaining('already'),
    });
    await expect(importPost(desk, page(), noon)).rejects.toThrow('not-found');
  });

  it('is told with its words and numbers on both sides, and what was refused with the reason', async () => {
    const [told, refused] = [
      await importPost(null, page(), noon),
      await importPost(null, { from: 'b.docx', reason: 'It is damaged.' }, noon),
    ];
    expect(reportLines(told)).toContain(
      '  Before: 3 words, 1 number. After: 3 words, 1 number. Lost: 0 words, 0 numbers.',
    );
    expect(reportLines(refused)).toEqual(['b.docx: not brought. It is damaged.']);
    expect(addUp(addUp(addUp(null, null), told), refused).words).toMatch(/^1 post read, 1 not\. Before: 3 words/);
  });
});

describe('the content as files', () => {
  it('is the same bytes, with drafts beside them, and overwrites nothing', async () => {
    const { ada } = await aPractice();
    await importPost(ada, page({ slug: 'another' }), noon);
    const folder = path.join(mkdtempSync(path.join(tmpdir(), 'bedside-out-')), 'new');
    expect(await exportContent(folder)).toMatchObject({ drafts: 1 });
    expect(readFileSync(path.join(folder, 'posts/ada-alone.mdx'), 'utf8')).toBe(content.read('ada-alone'));
    expect(readFileSync(path.join(folder, 'drafts/another.mdx'), 'utf8')).toContain('Take 5 mg.');
    await expect(exportContent(folder)).rejects.toThrow('is not empty');
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file');
    await expect(exportContent(folder)).rejects.toThrow();
  });
});
