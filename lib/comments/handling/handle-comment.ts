/** "Jo has this", and "not before Thursday": said among those who may decide about a message, and written to the log of access. */
import type { OpenedComment } from '@/lib/comments/state/require-comment';
import type { AccessAction } from '@/lib/identity/access-log/access-record';
import { insertAccessIn } from '@/lib/identity/access-log/record-access';
import { listAccountsOnCall, nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import { type Transaction, transaction } from '@/lib/platform/database/database';
import { log } from '@/lib/platform/log';
import { siteDay, startOfSiteDay } from '@/lib/platform/site-time';
import { listPhysiciansOf } from '@/lib/posts/reading/read-authorship';
import { addDays } from '@/lib/shared/days';
import type { FormProblem } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { notFound } from '@/lib/shared/refusal';
import { recordAssignee, recordSnooze } from './handling-store';
import { maySnooze, readSnoozeReason, snoozeDays, type SnoozeReason } from './snooze';

const words = desk.handling;

/** A complaint is handed on by naming its reviewer, and is never put off. */
function isHandled({ comment, standing }: OpenedComment): boolean {
  const theirs = standing === 'staff' || standing === 'physician';
  return theirs && comment.status === 'held' && !comment.returned && comment.escalation !== 'complaint';
}

function requireHandled(opened: OpenedComment): void {
  if (!isHandled(opened)) throw notFound();
}

/** Everyone who may decide about it; the viewer is one of them. */
async function listPeople({ viewer, comment }: OpenedComment, now: Date): Promise<{ id: string; name: string }[]> {
  const { physician, postId } = comment;
  const [names, accounts] = await Promise.all([
    readStaffNames(),
    listPhysiciansOf(postId).then((authors) => listAccountsOnCall([...new Set([physician, ...authors])], now)),
  ]);
  const ids = new Set([...accounts.map(({ id }) => id), viewer.accountId]);
  return [...ids].flatMap((id) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
}

async function write(
  tx: Transaction,
  { viewer, comment }: OpenedComment,
  action: AccessAction,
  more: { about?: string; detail?: string },
  now: Date,
): Promise<void> {
  const { id, postId, physician } = comment;
  await insertAccessIn(tx, {
    action,
    accountId: viewer.accountId,
    ...more,
    comment: { id, postId, physician },
    at: now,
  });
}

export interface Handling {
  /** Null for nobody. */
  assignee: { id: string; name: string } | null;
  snoozedUntil: Date | null;
  /** Null while it is not put off. */
  reason: SnoozeReason | null;
  mayBePutOff: boolean;
  people: { id: string; name: string }[];
}

/** Null for whoever may not say so, and for what waits no more. */
export async function readHandling(opened: OpenedComment, now: Date): Promise<Handling | null> {
  if (!isHandled(opened)) return null;
  const { assignedToId, snoozedUntil, snoozeReason } = opened.comment;
  const [names, people] = await Promise.all([readStaffNames(), listPeople(opened, now)]);
  const asleep = snoozedUntil !== null && snoozedUntil > now && maySnooze(opened.comment);
  return {
    assignee: assignedToId === null ? null : { id: assignedToId, name: nameOf(assignedToId, names) },
    snoozedUntil: asleep ? snoozedUntil : null,
    reason: asleep ? readSnoozeReason(snoozeReason) : null,
    mayBePutOff: maySnooze(opened.comment),
    people,
  };
}

/** An empty `accountId` lets go of it. Only somebody who may decide about it can have it. */
export async function assignComment(opened: OpenedComment, accountId: string, now: Date): Promise<FormProblem[]> {
  requireHandled(opened);
  const id = accountId === '' ? null : accountId;
  if (id !== null && !(await listPeople(opened, now)).some((person) => person.id === id))
    return [{ field: 'assignee', message: words.choosePerson }];
  const done = await transaction(async (tx) => {
    if (!(await recordAssignee(tx, opened.comment.id, id))) return false;
    await write(tx, opened, 'assign', id === null ? { detail: 'nobody' } : { about: id }, now);
    return true;
  });
  if (!done) throw notFound();
  log('comment-assigned', { commentId: opened.comment.id, accountId: opened.viewer.accountId });
  return [];
}

/** Until the beginning of a day of the practice; no days at all end it now. */
export async function snoozeComment(
  opened: OpenedComment,
  given: { days: string; reason: string },
  now: Date,
): Promise<FormProblem[]> {
  requireHandled(opened);
  if (!maySnooze(opened.comment)) return [{ field: 'days', message: words.urgentNever }];
  const ends = given.days === '0';
  const days = snoozeDays.find((one) => String(one) === given.days);
  const reason = readSnoozeReason(given.reason);
  if (!ends && days === undefined) return [{ field: 'days', message: words.chooseDays }];
  if (!ends && reason === null) return [{ field: 'reason', message: words.giveReason }];
  const until = days === undefined ? null : startOfSiteDay(addDays(siteDay(now), days));
  const done = await transaction(async (tx) => {
    const snooze = { snoozedUntil: until, snoozeReason: until ? reason : null };
    if (!(await recordSnooze(tx, opened.comment.id, snooze))) return false;
    await write(tx, opened, until ? 'snooze' : 'wake', until && reason ? { detail: reason } : {}, now);
    return true;
  });
  if (!done) return [{ field: 'days', message: words.urgentNever }];
  log(until ? 'comment-snoozed' : 'comment-awake', { commentId: opened.comment.id });
  return [];
}
