import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDraft } from '@/lib/drafts/draft-store';
import { requireOwnDraft } from '@/lib/drafts/open-draft';
import { publishDue } from '@/lib/drafts/publishing/publish-due';
import { publishPost } from '@/lib/drafts/publishing/publish-post';
import { Killed, settleSending } from '@/lib/drafts/publishing/send-out';
import { troubleOf } from '@/lib/drafts/publishing/trouble';
import { readFieldContext } from '@/lib/drafts/writing/read-context';
import { saveDraft } from '@/lib/drafts/writing/save-draft';
import type { Viewer } from '@/lib/identity/viewer';
import { withDatabase } from '../../support/database';
import { after, noon } from '../../support/moments';
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

describe('a process that ends in the middle', () => {
  const steps = ['begin', 'open', 'write', 'sync', 'rename', 'sync-folder', 'commit', 'end', 'look'];
  it.each(steps)('before “%s” leaves the old file or the new one, and the row knows which', async (fatal) => {
    const { ada } = await aPractice();
    const old = content.read('ada-alone');
    await save(ada, { 'b-0-text': 'The new words, all 48.' });
    const step = (name: string): void => {
      if (name === fatal) throw new Killed('here');
    };
    await expect(publishPost(await requireOwnDraft(ada, story), noon, step)).rejects.toThrow('here');
    const isNew = content.read('ada-alone') !== old;
    expect(isNew).toBe(['sync-folder', 'commit', 'end', 'look'].includes(fatal));
    if (isNew)
      expect(content.read('ada-alone')).toBe(
        old.replace('The people in this story are invented.', 'The new words, all 48.'),
      );
    await publishDue(after(600));
    expect((await findDraft(story))?.state).toBe(isNew ? 'out' : 'writing');
    expect(readdirSync(path.join(content.folder(), 'posts')).filter((name) => name.startsWith('.'))).toEqual([]);
    expect((await requireOwnDraft(ada, story)).source).toContain('The new words, all 48.');
    // It goes on from there.
    await save(ada, { 'b-0-text': 'And on, 49.' }, after(700));
    expect(await publish(ada, after(800))).toMatchObject({ kind: 'out' });
    expect(content.read('ada-alone')).toContain('And on, 49.');
    expect(await settleSending(story, after(900))).toBeNull();
  });
});

describe('trouble', () => {
  it('never overwrites what was changed outside', async () => {
    const { ada } = await aPractice();
    await save(ada, { 'b-0-text': 'Words.' });
    const outside = content.read('ada-alone').replace('We talked for a while.', 'Outside.');
    writeFileSync(path.join(content.folder(), 'posts/ada-alone.mdx'), outside);
    expect(await publish(ada)).toEqual({ kind: 'trouble', trouble: 'changed-outside' });
    expect(content.read('ada-alone')).toBe(outside);
    expect((await requireOwnDraft(ada, story)).source).toContain('Words.');
  });

  it('keeps the draft when the folder is gone, and says what a fault means', async () => {
    const { ada } = await aPractice();
    await save(ada, { 'b-0-text': 'Words.' });
    const opened = await requireOwnDraft(ada, story);
    rmSync(path.join(content.folder(), 'posts'), { recursive: true });
    writeFileSync(path.join(content.folder(), 'posts'), 'no folder');
    const outcome = await publishPost(opened, noon);
    expect(outcome).toMatchObject({ kind: 'trouble' });
    expect((await findDraft(story))?.state).toBe('writing');
    const codes = ['EROFS', 'EACCES', 'ENOSPC', 'EDQUOT', 'ENOENT', 'EIO'];
    expect(codes.map((code) => troubleOf(Object.assign(new Error(), { code })))).toEqual([
      'read-only',
      'read-only',
      'no-space',
      'no-space',
      'no-folder',
      'unwritten',
    ]);
  });

  it('is said when the disk is full in the middle, and the old file stays', async () => {
    const { ada } = await aPractice();
    const old = content.read('ada-alone');
    await save(ada, { 'b-0-text': 'Words.' });
    const step = (name: string): void => {
      if (name === 'sync') throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    expect(await publishPost(await requireOwnDraft(ada, story), noon, step)).toEqual({
      kind: 'trouble',
      trouble: 'no-space',
    });
    expect(content.read('ada-alone')).toBe(old);
    expect(await findDraft(story)).toMatchObject({ state: 'writing', pendingHash: null });
    expect(existsSync(path.join(content.folder(), 'posts/.ada-alone.unfinished'))).toBe(false);
    chmodSync(content.folder(), 0o755);
  });
});
