import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ulid } from 'ulid';
import { describe, expect, it } from 'vitest';
import { eraseComment } from '@/lib/comments/asking/change-own-comment';
import { parseLogFilter } from '@/lib/comments/log/log-filter';
import { readDecisions } from '@/lib/comments/log/read-decisions';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import { readThread } from '@/lib/comments/thread/read-thread';
import { arrangeCover } from '@/lib/identity/cover/arrange-cover';
import type { Viewer } from '@/lib/identity/viewer';
import { database } from '@/lib/platform/database/database';
import { exportTo } from '@/lib/privacy/export';
import { purge } from '@/lib/privacy/purge';
import { aCanary, aComment, decideNow, posts, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { readPrivateNotes, writePrivateNote } from '@/tests/support/desk/desk-deeds';
import { logLines } from '@/tests/support/log-lines';
import { after, noon } from '@/tests/support/moments';
import { ada, aMember, aPractice } from '@/tests/support/viewers';

withDatabase();

const refused = { code: 'not-found' };
const write = (viewer: Viewer, commentId: string, text: string, at = noon, formKey = ulid()) =>
  writePrivateNote(viewer, { commentId, text, formKey }, at);

describe('a private note', () => {
  it('says who wrote it and when, to everyone who may open the message', async () => {
    const { ada: own, desk, otherDesk } = await aPractice();
    const { id } = await aComment();
    expect(await write(desk, id, ' Called the practice line. ', noon)).toEqual([]);
    expect(await write(own, id, 'I will answer on Friday.', after(60))).toEqual([]);
    for (const viewer of [own, desk, otherDesk])
      expect(await readPrivateNotes(viewer, id, after(90))).toMatchObject([
        { by: 'Sam Field', at: noon, text: 'Called the practice line.' },
        { by: 'Dr Ada Rowe', at: after(60), text: 'I will answer on Friday.' },
      ]);
  });

  it('is not found, to read or to write, by anyone who may not open the message', async () => {
    const { ada: own, ben, admin, desk } = await aPractice();
    const usual = await aComment();
    const complaint = await aComment({ escalation: 'complaint' });
    for (const [viewer, id] of [
      [ben, usual.id],
      [admin, usual.id],
      [own, complaint.id],
      [desk, '01ARZ3NDEKTSV4RRFFQ69G5FAV'],
    ] as const) {
      await expect(write(viewer, id, 'Anything at all.')).rejects.toMatchObject(refused);
      await expect(readPrivateNotes(viewer, id, noon)).rejects.toMatchObject(refused);
    }
    expect(await write(admin, complaint.id, 'I have rung them.')).toEqual([]);
    expect(await database().privateNote.count()).toBe(1);
  });

  it('is open to who covers for the physician, within the days', async () => {
    const practice = await aPractice();
    const covering = await aMember('Cara Lind', 'physician', 'cara-lind');
    const { id } = await aComment();
    const days = { physician: ada, coveredBy: 'cara-lind', from: '2026-12-02', until: '2026-12-03' };
    expect(await arrangeCover(practice.ada, days, noon)).toEqual([]);
    await expect(write(covering, id, 'Too early.')).rejects.toMatchObject(refused);
    expect(await write(covering, id, 'Seen while covering.', after(24 * 3600))).toEqual([]);
  });

  it.each([
    ['nothing', '  \n '],
    ['too much', 'x'.repeat(1001)],
  ])('with %s in it comes back', async (_name, text) => {
    const { desk } = await aPractice();
    const { id } = await aComment();
    expect(await write(desk, id, text)).toMatchObject([{ field: 'privateNote' }]);
    expect(await database().privateNote.count()).toBe(0);
  });

  it('is one note when the form is sent twice, also at once', async () => {
    const { desk } = await aPractice();
    const { id } = await aComment();
    const press = () => write(desk, id, 'Pressed twice.', noon, 'one-form-key');
    expect(await Promise.all([press(), press()])).toEqual([[], []]);
    expect(await readPrivateNotes(desk, id, noon)).toHaveLength(1);
  });

  it('goes with the words: erased by the writer, or at the end of its time; none is added afterwards', async () => {
    const { desk } = await aPractice();
    const erased = await aComment();
    const declined = await aComment();
    for (const { id } of [erased, declined]) await write(desk, id, 'Said on the telephone.');
    await eraseComment(erased.writer, await seen(erased.id), after(1));
    expect(await readPrivateNotes(desk, erased.id, after(1))).toEqual([]);
    expect(await write(desk, erased.id, 'One more.', after(2))).toMatchObject([{ field: 'privateNote' }]);
    await decideNow(desk, declined.id, 'decline', after(1));
    await purge(after(366 * 24 * 3600));
    expect(await database().privateNote.count()).toBe(0);
  });

  it('leaves nothing behind when it races with the erasure', async () => {
    const { desk } = await aPractice();
    for (let turn = 0; turn < 5; turn += 1) {
      const comment = await aComment();
      await Promise.all([
        write(desk, comment.id, 'At the same moment.'),
        eraseComment(comment.writer, await seen(comment.id), after(1)),
      ]);
    }
    expect(await database().privateNote.count()).toBe(0);
  });

  it('is logged when it is read beside a public message, as held words are', async () => {
    const { desk } = await aPractice();
    const { id } = await aComment({ status: 'published' });
    await readPrivateNotes(desk, id, noon);
    expect(await database().accessRecord.count()).toBe(0);
    await write(desk, id, 'Something to know.');
    await readPrivateNotes(desk, id, noon);
    expect(await database().accessRecord.findMany()).toMatchObject([{ action: 'read', commentId: id }]);
  });

  it('is in nothing that a reader, its writer or the log has', async () => {
    const { desk, ada: own } = await aPractice();
    const canary = aCanary();
    const comment = await aComment({ status: 'published', answer: 'In general this passes by itself.' });
    await write(desk, comment.id, `They said ${canary}.`);
    const shown = [
      await readThread(posts.ada),
      await readReceipt(comment.writer),
      await readDecisions(
        own,
        parseLogFilter(() => ''),
        noon,
      ),
      logLines(),
    ];
    expect(JSON.stringify(shown)).not.toContain(canary);
    expect(JSON.stringify(await readPrivateNotes(own, comment.id, noon))).toContain(canary);
  });

  it('is in the practice’s own export and not in the one for the writer', async () => {
    const { desk } = await aPractice();
    const canary = aCanary();
    const { id } = await aComment();
    await write(desk, id, `They said ${canary}.`);
    const folder = mkdtempSync(path.join(tmpdir(), 'bedside-export-'));
    const text = (name: string): string =>
      readdirSync(path.join(folder, name))
        .map((file) => readFileSync(path.join(folder, name, file), 'utf8'))
        .join('\n');
    try {
      await exportTo(path.join(folder, 'all'), null, { user: 'root', now: noon });
      await exportTo(path.join(folder, 'one'), [id], { user: 'root', now: noon });
      expect(text('all')).toContain(canary);
      expect(text('one')).not.toContain(canary);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
