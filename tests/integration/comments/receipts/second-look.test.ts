import { beforeEach, describe, expect, it } from 'vitest';
import { askSecondLook, withdrawComment } from '@/lib/comments/asking/change-own-comment';
import { listReviewers } from '@/lib/comments/decisions/name-reviewer';
import { readQueue } from '@/lib/comments/desk/read-queue';
import { verifyLog } from '@/lib/comments/log/verify-log';
import { commentMails } from '@/lib/comments/notifications/compose-mails';
import { readReceipt } from '@/lib/comments/receipts/read-receipt';
import type { Viewer } from '@/lib/identity/viewer';
import { database } from '@/lib/platform/database/database';
import { deliverDue } from '@/lib/platform/mail/outbox';
import { aComment, aWriter, decideNow, leaveContact, seen } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { nameReviewer, readDeskItem } from '@/tests/support/desk/desk-deeds';
import { after, noon } from '@/tests/support/moments';
import { stored, submit } from '@/tests/support/submissions';
import { aMember, aPractice, type Practice } from '@/tests/support/viewers';

withDatabase();

const refused = { code: 'not-found' };
let practice: Practice;

beforeEach(async () => {
  practice = await aPractice();
});

const seenBy = async (viewer: Viewer, at: Date): Promise<string[]> =>
  (await readQueue(viewer, { state: 'waiting' }, at)).items.map(({ id }) => id);

async function mailed(at: Date): Promise<string[]> {
  const to: string[] = [];
  await deliverDue(commentMails, async (mail) => void to.push(mail.to.split('@')[0] ?? ''), at);
  return to.sort();
}

/** A question that its physician declined, and whose writer asks for a second look. */
async function contested() {
  const comment = await aComment();
  await decideNow(practice.ada, comment.id, 'decline');
  await mailed(after(120));
  expect(await askSecondLook(comment.writer, await seen(comment.id), after(200))).toMatchObject({ kind: 'done' });
  return comment;
}

describe('a second look at a declined message', () => {
  it('waits for somebody who did not decide, and for nobody whom it is about', async () => {
    const { id, writer } = await contested();
    expect(await seenBy(practice.ada, after(201))).toEqual([]);
    expect(await seenBy(practice.ben, after(201))).toEqual([]);
    expect(await seenBy(practice.admin, after(201))).toEqual([id]);
    expect(await mailed(after(201))).toEqual(['kim.moor']);
    for (const action of ['decline', 'publish', 'return', 'requeue'] as const)
      await expect(decideNow(practice.ada, id, action, after(202))).rejects.toMatchObject(refused);
    await expect(decideNow(practice.desk, id, 'decline', after(202))).rejects.toMatchObject(refused);
    expect(await readReceipt(writer)).toMatchObject({ status: 'held', complaint: 'again', reason: null });
    expect(await decideNow(practice.admin, id, 'decline', after(203))).toMatchObject({ kind: 'done' });
    expect(await verifyLog()).not.toHaveProperty('brokenAt');
  });

  it('can be asked for once, by its writer alone, and not from an old page', async () => {
    const { id, writer } = await contested();
    await decideNow(practice.admin, id, 'decline', after(203));
    expect((await readReceipt(writer))?.actions).toEqual(['withdraw', 'erase']);
    expect(await askSecondLook(writer, await seen(id), after(300))).toEqual({ kind: 'stale' });
    const other = await aComment({ status: 'declined' });
    const before = await seen(other.id);
    await withdrawComment(other.writer, before, after(1));
    expect(await askSecondLook(other.writer, before, after(2))).toEqual({ kind: 'stale' });
    const held = await aComment();
    expect(await askSecondLook(held.writer, await seen(held.id), after(2))).toEqual({ kind: 'stale' });
  });

  it('looks at what was taken down, too', async () => {
    const { id, writer } = await aComment({ status: 'published' });
    await decideNow(practice.desk, id, 'unpublish', after(5));
    await askSecondLook(writer, await seen(id), after(90));
    const row = await database().comment.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ status: 'held', contestedId: practice.desk.accountId, takenDownAt: null });
  });

  it('once handed back, may be published by whoever declined it, and not declined again', async () => {
    const { id } = await contested();
    await decideNow(practice.admin, id, 'escalate', after(203), { reason: 'for-physician' });
    await expect(decideNow(practice.ada, id, 'decline', after(300))).rejects.toMatchObject(refused);
    expect(await decideNow(practice.ada, id, 'answer', after(301))).toMatchObject({ kind: 'done' });
  });

  it('is not for the administrator or the reviewer who decided before', async () => {
    const cara = await aMember('Dr Cara Lind', 'physician', 'cara-lind');
    const complaint = await aComment({ escalation: 'complaint' });
    await nameReviewer(
      practice.admin,
      { commentId: complaint.id, version: (await seen(complaint.id)).version, reviewerId: cara.accountId },
      noon,
    );
    await decideNow(cara, complaint.id, 'decline', after(1));
    await askSecondLook(complaint.writer, await seen(complaint.id), after(100));
    await expect(decideNow(cara, complaint.id, 'decline', after(101))).rejects.toMatchObject(refused);
    const row = await database().comment.findUniqueOrThrow({ where: { id: complaint.id } });
    expect((await listReviewers(row)).map(({ id }) => id)).toEqual([practice.ben.accountId]);
    // Decided by the only administrator: she cannot decide again, and can name somebody who does.
    const again = await aComment({ escalation: 'complaint' });
    await decideNow(practice.admin, again.id, 'decline', after(1));
    await askSecondLook(again.writer, await seen(again.id), after(100));
    await expect(decideNow(practice.admin, again.id, 'decline', after(101))).rejects.toMatchObject(refused);
    const chosen = { commentId: again.id, version: (await seen(again.id)).version, reviewerId: practice.ben.accountId };
    expect(await nameReviewer(practice.admin, chosen, after(102))).toBe(true);
    expect(await decideNow(practice.ben, again.id, 'decline', after(103))).toMatchObject({ kind: 'done' });
  });

  it('is told to its writer like any news, and leaves a question put together with another alone', async () => {
    const { id, writer } = await contested();
    await leaveContact(writer, 'heron@example.org', after(202));
    await mailed(after(202));
    await decideNow(practice.admin, id, 'decline', after(203));
    expect(await mailed(after(400))).toEqual(['heron']);
    const kept = await aComment({ status: 'published' });
    const merged = await aComment();
    await decideNow(practice.ada, merged.id, 'merge', noon, { into: kept.id });
    expect((await readReceipt(merged.writer))?.actions).toEqual(['withdraw', 'erase']);
  });
});

describe('a message that its writer calls a complaint', () => {
  it('is nobody’s but those who take complaints, from the moment it is stored', async () => {
    const outcome = stored(
      await submit({ complaint: true, message: 'At your desk my name was said aloud for everybody to hear.' }),
    );
    expect(await seenBy(practice.ada, after(1))).toEqual([]);
    expect(await seenBy(practice.admin, after(1))).toEqual([outcome.commentId]);
    expect(await mailed(after(1))).toEqual(['kim.moor']);
    expect(await readReceipt(await aWriter(outcome.code))).toMatchObject({ complaint: 'complaint' });
    await expect(decideNow(practice.ada, outcome.commentId, 'decline', after(2))).rejects.toMatchObject(refused);
    await expect(decideNow(practice.desk, outcome.commentId, 'publish', after(2))).rejects.toMatchObject(refused);
  });

  it('calls somebody who can act at once when it sounds urgent, and still not whom it is about', async () => {
    await submit({ complaint: true, message: 'Your doctor ignored me and now I want to kill myself tonight.' });
    expect(await mailed(after(1))).toEqual(['kim.moor', 'sam.field', 'toni.brook']);
  });
});

describe('a message that only sounds like one', () => {
  const body = 'My doctor was rude to me and did not listen to what I said about the tablets.';

  it('is not declined by the physician whom it may be about, who is told to pass it on', async () => {
    const { id } = await aComment({ body });
    expect((await readDeskItem(practice.ada, id, noon)).actions).not.toContain('decline');
    expect(await decideNow(practice.ada, id, 'decline')).toMatchObject({
      kind: 'problems',
      problems: [{ field: 'reason', message: expect.stringContaining('someone else') as unknown }],
    });
    expect(await decideNow(practice.ada, id, 'escalate', noon, { reason: 'complaint' })).toMatchObject({
      kind: 'done',
    });
    expect(await seenBy(practice.ada, after(1))).toEqual([]);
  });

  it('may be declined by staff, answered by its physician, and an ordinary one declined by anyone', async () => {
    const [one, other, plain] = [await aComment({ body }), await aComment({ body }), await aComment()];
    const { items } = await readQueue(practice.desk, { state: 'waiting' }, noon);
    expect(items.filter(({ mayComplain }) => mayComplain).map(({ id }) => id)).toEqual(
      expect.arrayContaining([one.id, other.id]),
    );
    expect(items.find(({ id }) => id === plain.id)?.mayComplain).toBe(false);
    expect(await decideNow(practice.desk, one.id, 'decline')).toMatchObject({ kind: 'done' });
    expect(await decideNow(practice.ada, other.id, 'answer')).toMatchObject({ kind: 'done' });
    expect(await decideNow(practice.ada, plain.id, 'decline')).toMatchObject({ kind: 'done' });
  });
});
