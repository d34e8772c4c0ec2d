import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDraft } from '@/lib/drafts/draft-store';
import { requireOwnDraft } from '@/lib/drafts/open-draft';
import { publishDue } from '@/lib/drafts/publishing/publish-due';
import { publishPost, schedulePost, withdrawPost } from '@/lib/drafts/publishing/publish-post';
import { readFieldContext } from '@/lib/drafts/writing/read-context';
import { saveDraft } from '@/lib/drafts/writing/save-draft';
import type { Viewer } from '@/lib/identity/viewer';
import { database, transaction } from '@/lib/platform/database/database';
import { findPostById } from '@/lib/posts/reading/read-posts';
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

describe('going out', () => {
  it('writes the file, and readers see it at the next request', async () => {
    const { ada } = await aPractice();
    await save(ada, { 'b-0-text': 'Everyone here is invented, all 48.' });
    expect((await findPostById(story, noon))?.body).not.toContain('all 48');
    expect(await publish(ada)).toEqual({ kind: 'out', isCommitted: false });
    expect(content.read('ada-alone')).toContain('\nEveryone here is invented, all 48.\n');
    expect((await findPostById(story, noon))?.body).toContain('all 48');
    expect(await findDraft(story)).toMatchObject({ state: 'out', pendingHash: null });
    expect(readdirSync(path.join(content.folder(), 'posts')).filter((name) => name.startsWith('.'))).toEqual([]);
    const logged = await database().accessRecord.findMany({ where: { action: 'post-published' } });
    expect(logged).toMatchObject([{ accountId: ada.accountId, postId: story }]);
  });

  it('changes no line that nobody touched', async () => {
    const { ada } = await aPractice();
    const before = content.read('ada-alone').split('\n');
    await save(ada, { 'b-0-text': 'One line.' });
    await publish(ada);
    const lines = content.read('ada-alone').split('\n');
    expect(lines.filter((line, index) => line !== before[index])).toEqual(['One line.']);
  });

  it('refuses what the gate refuses', async () => {
    const { ada } = await aPractice();
    const before = content.read('ada-alone');
    await save(ada, { deed: 'below b-0', 'new-b-0': 'words' });
    expect(await publish(ada)).toEqual({ kind: 'trouble', trouble: 'refused' });
    expect(content.read('ada-alone')).toBe(before);
  });

  it('goes out by the clock, and not before', async () => {
    const { ada } = await aPractice();
    await save(ada, { 'b-0-text': 'On Tuesday at nine.' });
    await schedulePost(await requireOwnDraft(ada, story), after(3600), noon);
    await publishDue(after(3599));
    expect(content.read('ada-alone')).not.toContain('On Tuesday');
    await publishDue(after(3600));
    expect(content.read('ada-alone')).toContain('On Tuesday at nine.');
  });

  it('does not go out by the clock once its sender may no longer sign in, or its text is another', async () => {
    const { ada } = await aPractice();
    await save(ada, { 'b-0-text': 'On Tuesday at nine.' });
    await schedulePost(await requireOwnDraft(ada, story), after(3600), noon);
    await save(ada, { 'b-0-text': 'Changed since.' });
    await publishDue(after(3600));
    expect(content.read('ada-alone')).not.toContain('Changed since.');
    await schedulePost(await requireOwnDraft(ada, story), after(7200), after(3600));
    await transaction((tx) => tx.staffAccount.update({ where: { id: ada.accountId }, data: { disabledAt: noon } }));
    await publishDue(after(7200));
    expect(content.read('ada-alone')).not.toContain('Changed since.');
    expect((await findDraft(story))?.state).not.toBe('scheduled');
  });

  it('is withdrawn with a reason, and what is written meanwhile is kept', async () => {
    const { ada } = await aPractice();
    await save(ada, { 'b-0-text': 'Still being written.' });
    const why = { reason: 'The advice is out of date.', replacement: '' };
    expect(await withdrawPost(await requireOwnDraft(ada, story), why, noon)).toMatchObject({ kind: 'out' });
    expect(content.read('ada-alone')).toContain('status: withdrawn');
    expect(content.read('ada-alone')).not.toContain('Still being written.');
    expect((await requireOwnDraft(ada, story)).source).toContain('Still being written.');
  });
});
