import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireOwnDraft } from '@/lib/drafts/open-draft';
import { publishPost } from '@/lib/drafts/publishing/publish-post';
import { readFieldContext } from '@/lib/drafts/writing/read-context';
import { saveDraft } from '@/lib/drafts/writing/save-draft';
import type { Viewer } from '@/lib/identity/viewer';
import { withDatabase } from '../../support/database';
import { noon } from '../../support/moments';
import { aPractice } from '../../support/viewers';
import { story, withOwnContent } from './own-content';

withDatabase();
const content = withOwnContent();

async function save(viewer: Viewer, typed: Record<string, string>, at = noon): Promise<void> {
  const opened = await requireOwnDraft(viewer, story);
  const base = opened.current?.id ?? opened.file?.hash ?? '';
  await saveDraft(opened, { base, typed }, await readFieldContext(viewer, at), at);
}

const publish = async (viewer: Viewer, at = noon) => publishPost(await requireOwnDraft(viewer, story), at);
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', content.folder(), '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
    encoding: 'utf8',
  });

describe('in a git work tree', () => {
  const begin = (): void => {
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'First');
  };

  it('commits that one file, without hooks, and leaves all else as it was', async () => {
    begin();
    writeFileSync(path.join(content.folder(), '.git/hooks/pre-commit'), '#!/bin/sh\ntouch ran; exit 1\n', {
      mode: 0o755,
    });
    writeFileSync(path.join(content.folder(), 'topics.yaml'), '- id: practice\n  title: "Dirty"\n  summary: "x"\n');
    writeFileSync(path.join(content.folder(), 'staged.txt'), 'staged');
    git('add', 'staged.txt');
    const { ada } = await aPractice();
    await save(ada, { 'f-authors': '', 'f-authors-ada-rowe': 'on', 'f-authors-ben-hale': 'on', 'b-0-text': 'In git.' });
    writeFileSync(path.join(content.folder(), 'topics.yaml'), git('show', 'HEAD:topics.yaml'));
    writeFileSync(path.join(content.folder(), 'physicians/notes.txt'), 'dirty');
    expect(await publish(ada)).toEqual({ kind: 'out', isCommitted: true });
    expect(git('show', '--name-only', '--format=%an%n%B', 'HEAD').trim().split('\n')).toEqual(
      expect.arrayContaining(['posts/ada-alone.mdx']),
    );
    expect(git('log', '-1', '--format=%(trailers)')).toMatch(/Co-authored-by: .* <ben-hale@/);
    expect(git('status', '--porcelain').trim().split('\n').sort()).toEqual([
      '?? physicians/notes.txt',
      'A  staged.txt',
    ]);
    expect(existsSync(path.join(content.folder(), 'ran'))).toBe(false);
  });

  it.each([
    ['git-busy', () => mkdirSync(path.join(content.folder(), '.git/rebase-merge'))],
    ['git-busy', () => writeFileSync(path.join(content.folder(), '.git/MERGE_HEAD'), 'x')],
    ['git-locked', () => writeFileSync(path.join(content.folder(), '.git/index.lock'), '')],
    ['git-absent', () => rmSync(path.join(content.folder(), '.git/HEAD'))],
  ])('says “%s” and keeps the draft', async (trouble, spoil) => {
    begin();
    spoil();
    const { ada } = await aPractice();
    const old = content.read('ada-alone');
    await save(ada, { 'b-0-text': 'In git.' });
    expect(await publish(ada)).toEqual({ kind: 'trouble', trouble });
    expect(content.read('ada-alone')).toBe(old);
    expect((await requireOwnDraft(ada, story)).source).toContain('In git.');
  });
});
