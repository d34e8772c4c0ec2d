import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countViews } from '@/lib/comments/desk/count-views';
import { readOverdue } from '@/lib/comments/desk/read-overdue';
import { readQueue } from '@/lib/comments/desk/read-queue';
import { assignComment, readHandling, snoozeComment } from '@/lib/comments/handling/handle-comment';
import { removeDemonstrationComments } from '@/lib/comments/retention/remove-demonstration-comments';
import { requireComment } from '@/lib/comments/state/require-comment';
import { reportComment } from '@/lib/comments/thread/report-comment';
import { findAccountById } from '@/lib/identity/staff-store';
import type { Viewer } from '@/lib/identity/viewer';
import { database } from '@/lib/platform/database/database';
import { env, replaceEnv } from '@/lib/platform/env';
import { aComment, type BuiltComment, decideNow } from '@/tests/support/builders';
import { withDatabase } from '@/tests/support/database';
import { done } from '@/tests/support/desk/decisions';
import { after, noon } from '@/tests/support/moments';
import { aPractice, type Practice } from '@/tests/support/viewers';

withDatabase();

let practice: Practice;
let comment: BuiltComment;
let usual: string;
beforeEach(async () => {
  usual = env().TIME_ZONE;
  replaceEnv({ TIME_ZONE: 'Pacific/Auckland' });
  practice = await aPractice();
  comment = await aComment();
});

afterEach(() => replaceEnv({ TIME_ZONE: usual }));

const hour = 3600;
const opened = (viewer: Viewer, at = noon) => requireComment(viewer, comment.id, at);
const putOff = async (viewer = practice.desk, days = '1', reason = 'facts', at = noon) =>
  snoozeComment(await opened(viewer, at), { days, reason }, at);
const queue = async (viewer: Viewer, at: Date, state: 'waiting' | 'snoozed' = 'waiting', assigned = false) =>
  (await readQueue(viewer, { state, asOf: at, assigned }, at)).items.map(({ id }) => id);
const logged = async () =>
  (await database().accessRecord.findMany({ where: { action: { in: ['assign', 'snooze', 'wake'] } } })).map(
    ({ action, about, detail, commentId }) => [action, about, detail, commentId],
  );

describe('a message', () => {
  it('is somebody’s once it was said so, and counts in their view; its version stays', async () => {
    const { desk, otherDesk, ada } = practice;
    expect(await assignComment(await opened(desk), otherDesk.accountId, noon)).toEqual([]);
    expect(await readHandling(await opened(ada), noon)).toMatchObject({ assignee: { name: 'Toni Brook' } });
    expect(await queue(otherDesk, noon, 'waiting', true)).toEqual([comment.id]);
    expect(await queue(desk, noon, 'waiting', true)).toEqual([]);
    const counts = await countViews(otherDesk, [{ state: 'waiting', asOf: noon, assigned: true }], noon);
    expect(counts.held).toEqual([1]);
    expect((await opened(desk)).comment.version).toBe(comment.version);
    expect(await assignComment(await opened(ada), '', noon)).toEqual([]);
    expect(await readHandling(await opened(ada), noon)).toMatchObject({ assignee: null });
    expect(await logged()).toEqual([
      ['assign', otherDesk.accountId, null, comment.id],
      ['assign', null, 'nobody', comment.id],
    ]);
  });

  it('goes to nobody who may not decide about it, and through nobody whose it is not', async () => {
    const { desk, ben, admin } = practice;
    for (const id of [ben.accountId, admin.accountId, 'nobody'])
      expect(await assignComment(await opened(desk), id, noon)).toMatchObject([{ field: 'assignee' }]);
    for (const viewer of [ben, admin]) await expect(opened(viewer)).rejects.toMatchObject({ code: 'not-found' });
    const complaint = await aComment({ escalation: 'complaint' });
    const on = await requireComment(desk, complaint.id, noon);
    await expect(assignComment(on, desk.accountId, noon)).rejects.toMatchObject({ code: 'not-found' });
    await expect(snoozeComment(on, { days: '1', reason: 'facts' }, noon)).rejects.toMatchObject({ code: 'not-found' });
    expect(await readHandling(on, noon)).toBeNull();
    expect(await logged()).toEqual([]);
  });

  it('that is put off comes back by itself at the beginning of the practice’s day', async () => {
    const { desk, ada } = practice;
    // Noon in UTC is one in the night in Auckland: tomorrow begins there 23 hours later.
    expect(await putOff()).toEqual([]);
    expect(await queue(ada, after(22 * hour))).toEqual([]);
    expect(await queue(ada, after(22 * hour), 'snoozed')).toEqual([comment.id]);
    expect(await readHandling(await opened(desk), after(22 * hour))).toMatchObject({
      snoozedUntil: after(23 * hour),
      reason: 'facts',
    });
    expect(await queue(ada, after(23 * hour))).toEqual([comment.id]);
    expect(await queue(ada, after(23 * hour), 'snoozed')).toEqual([]);
    expect(await logged()).toEqual([['snooze', null, 'facts', comment.id]]);
  });

  it('that is put off is no overdue work until then, and is taken up again at once', async () => {
    const { desk } = practice;
    const account = await findAccountById(desk.accountId);
    const overdue = async (at: Date): Promise<number> => (account ? (await readOverdue(account, at)).usual.count : -1);
    const later = after(49 * hour);
    expect(await overdue(later)).toBe(1);
    expect(await putOff(desk, '7', 'colleague', later)).toEqual([]);
    expect(await overdue(later)).toBe(0);
    expect(await overdue(after(24 * 8 * hour, later))).toBe(1);
    expect(await putOff(desk, '0', '', later)).toEqual([]);
    expect(await overdue(later)).toBe(1);
    expect(await queue(desk, later)).toEqual([comment.id]);
    expect((await logged()).map(([action]) => action)).toEqual(['snooze', 'wake']);
  });

  it('shows colleagues in the queue who has it', async () => {
    const { desk, otherDesk, ada } = practice;
    const names = async () =>
      (await readQueue(ada, { state: 'waiting', asOf: noon }, noon)).items.map((item) => item.assignee);
    expect(await names()).toEqual([null]);
    await assignComment(await opened(desk), otherDesk.accountId, noon);
    expect(await names()).toEqual(['Toni Brook']);
  });

  it('offers everyone who may decide about it, whoever wrote the post with others among them', async () => {
    const people = async (viewer: Viewer, id: string) =>
      (await readHandling(await requireComment(viewer, id, noon), noon))?.people.map(({ name }) => name).sort();
    const theirs = await people(practice.desk, comment.id);
    expect(theirs).toEqual(expect.arrayContaining(['Dr Ada Rowe', 'Sam Field', 'Toni Brook']));
    expect(theirs).not.toContain('Kim Moor');
    expect(await people(practice.ada, comment.id)).toEqual(theirs);
  });

  it('is put off no more once somebody hands it to a reviewer, who finds it at once', async () => {
    const { desk, admin } = practice;
    await putOff(desk, '7');
    done(await decideNow(desk, comment.id, 'escalate', noon, { reason: 'complaint' }));
    expect(await queue(admin, noon)).toEqual([comment.id]);
    const account = await findAccountById(admin.accountId);
    expect(account && (await readOverdue(account, after(49 * hour))).usual.count).toBe(1);
    // A row that says otherwise hides nothing either.
    await database().comment.update({ where: { id: comment.id }, data: { snoozedUntil: after(24 * 7 * hour) } });
    expect(await queue(admin, noon)).toEqual([comment.id]);
    expect(await queue(admin, noon, 'snoozed')).toEqual([]);
  });

  it('is put off no more once a reader reports what the public sees of it', async () => {
    await database().comment.update({
      where: { id: comment.id },
      data: { publishedRevisionId: comment.revisionId, publishedAt: noon },
    });
    await putOff();
    expect(await queue(practice.desk, noon)).toEqual([]);
    const report = { reason: 'unkind', words: '', proof: null } as const;
    const reader = { device: 'a-device', network: 'a-network' };
    await reportComment(comment.id, report, reader, noon);
    expect(await queue(practice.desk, noon)).toEqual([comment.id]);
  });

  it('that is erased is nobody’s', async () => {
    await assignComment(await opened(practice.desk), practice.desk.accountId, noon);
    await putOff();
    await database().comment.update({ where: { id: comment.id }, data: { demonstration: true } });
    await removeDemonstrationComments();
    const row = await database().comment.findUniqueOrThrow({ where: { id: comment.id } });
    expect(row).toMatchObject({ status: 'erased', assignedToId: null, snoozedUntil: null, snoozeReason: null });
  });

  it.each([
    ['2', 'facts', 'days'],
    ['', 'facts', 'days'],
    ['1', '', 'reason'],
    ['1', 'because', 'reason'],
  ])('is not put off for %j days because of %j', async (days, reason, field) => {
    expect(await putOff(practice.desk, days, reason)).toMatchObject([{ field }]);
    expect(await queue(practice.desk, noon)).toEqual([comment.id]);
  });
});

describe('urgent words', () => {
  it('are never put off, nor hidden when they became urgent after that', async () => {
    const { desk } = practice;
    await putOff();
    expect(await queue(desk, noon)).toEqual([]);
    const before = await opened(desk);
    await database().comment.update({ where: { id: comment.id }, data: { riskRank: 3, urgency: 'emergency' } });
    expect(await queue(desk, noon)).toEqual([comment.id]);
    expect(await queue(desk, noon, 'snoozed')).toEqual([]);
    expect(await putOff()).toMatchObject([{ field: 'days' }]);
    const asSeenBefore = await snoozeComment(before, { days: '7', reason: 'facts' }, noon);
    expect(asSeenBefore, 'also by somebody whose page is older').toMatchObject([{ field: 'days' }]);
    const account = await findAccountById(desk.accountId);
    expect(account && (await readOverdue(account, after(2 * hour))).urgent.count).toBe(1);
  });
});
