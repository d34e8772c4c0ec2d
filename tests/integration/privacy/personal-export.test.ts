import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCommentToExport } from '@/lib/comments/retention/read-export';
import { database } from '@/lib/platform/database/database';
import { exportTo } from '@/lib/privacy/export';
import { aCanary, aComment, decideNow, leaveContact } from '@/tests/support/builders';
import { everything, newFolder, rowsIn, withExports } from '@/tests/support/content/exported-files';
import { withDatabase } from '@/tests/support/database';
import { readDeskItem } from '@/tests/support/desk/desk-deeds';
import { noon } from '@/tests/support/moments';
import { ada, aViewer } from '@/tests/support/viewers';

withDatabase();

const by = { user: 'root', now: noon };

withExports();

describe('an export of one person', () => {
  it('holds all their messages, what others see beneath, and what readers pressed and reported', async () => {
    const first = await aComment({ status: 'published' });
    const second = await aComment();
    const reply = await aComment({ status: 'published', kind: 'reply', parentId: first.id });
    const waiting = await aComment({ kind: 'reply', parentId: first.id });
    const report = { id: 'r', reason: 'unkind', words: 'A reader hears it so.', deviceHash: 'mark', createdAt: noon };
    await database().readerReport.create({ data: { ...report, commentId: first.id } });
    const signal = { commentId: first.id, kind: 'helped', deviceHash: 'mark', createdAt: noon };
    await database().readerSignal.create({ data: signal });
    const folder = newFolder();
    await exportTo(folder, [first.id, second.id], by);
    expect(rowsIn(folder, 'comments').map(({ id }) => id)).toEqual([first.id, second.id].sort());
    expect(rowsIn(folder, 'replies-beneath')).toMatchObject([{ id: reply.id, words: reply.body }]);
    expect(everything(folder)).not.toContain(waiting.id);
    expect(rowsIn(folder, 'reports')).toMatchObject([{ commentId: first.id, reason: 'unkind' }]);
    expect(rowsIn(folder, 'signals')).toMatchObject([{ commentId: first.id, kind: 'helped' }]);
    for (const others of ['mark', 'A reader hears it so.']) expect(everything(folder)).not.toContain(others);
  });

  it('holds all of it, with the address, and nothing of anyone else’s', async () => {
    const [mine, theirs] = [aCanary(), aCanary()];
    const comment = await aComment({ body: `How long does ${mine} last?` });
    await aComment({ body: `How long does ${theirs} last?`, status: 'published', answer: `Ask about ${theirs}.` });
    await decideNow(aViewer('physician', ada), comment.id, 'return', noon, { note: 'Please say a little more.' });
    await leaveContact(comment.writer, 'someone@example.org');
    const other = await aComment();
    for (const id of [comment.id, other.id]) await readDeskItem(aViewer('staff'), id, noon);
    const folder = newFolder();
    await exportTo(folder, [comment.id], by);
    expect(rowsIn(folder, 'access')).toMatchObject([
      { action: 'read', commentId: comment.id },
      { action: 'copy', commentId: comment.id, accountId: 'server:root', detail: 'person 1' },
    ]);
    expect(readdirSync(folder).some((name) => name.startsWith('covers'))).toBe(false);
    expect(rowsIn(folder, 'revisions')).toMatchObject([{ body: comment.body }]);
    expect(rowsIn(folder, 'decisions')).toHaveLength(1);
    expect(rowsIn(folder, 'notes')).toHaveLength(1);
    expect(rowsIn(folder, 'contact')).toMatchObject([{ commentId: comment.id, email: 'someone@example.org' }]);
    expect(everything(folder)).not.toContain(theirs);
    expect(readdirSync(folder).some((name) => name.startsWith('accounts'))).toBe(false);
  });

  it('is found by its id or its receipt code', async () => {
    const comment = await aComment();
    expect(await findCommentToExport({ id: comment.id })).toBe(comment.id);
    expect(await findCommentToExport({ code: comment.code.toLowerCase() })).toBe(comment.id);
    expect(await findCommentToExport({ id: 'none' })).toBeNull();
    expect(await findCommentToExport({ code: 'AAAA-AAAA' })).toBeNull();
  });
});
