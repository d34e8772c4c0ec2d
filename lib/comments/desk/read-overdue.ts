/** What of one person's work is overdue: the numbers that a reminder says, and nothing else. */
import { listCoveredBy, readActiveIds, type StaffAccount } from '@/lib/identity/accounts/read-staff';
import { isRole } from '@/lib/identity/viewer';
import { listOpenPublished } from './open-list-store';
import { overdueSince, ranksOf, type Sort } from './overdue';
import { type Caller, type Overdue, overdueHeld } from './overdue-store';

/** Counts end here. */
export const overdueAtMost = 100;

const none: Overdue = { count: 0, oldest: null };

/** Null for an account without a part of the desk. */
async function callerOf({ id, role, physician }: StaffAccount, now: Date): Promise<Caller | null> {
  if (!isRole(role)) return null;
  switch (role) {
    case 'staff':
      return { role };
    case 'physician':
      return physician === null
        ? null
        : { role, accountId: id, handles: [physician, ...(await listCoveredBy(physician, now))] };
    case 'admin':
      return { role, active: await readActiveIds() };
  }
}

async function countUnanswered(handles: readonly string[], now: Date): Promise<Overdue> {
  const rows = await listOpenPublished(handles, overdueSince('usual', now), overdueAtMost);
  return { count: rows.length, oldest: rows[0]?.openSince ?? null };
}

/** `unanswered`: published questions that wait for this physician's answer. */
type PersonOverdue = Record<Sort | 'unanswered', Overdue>;

/** Whoever wants one mail a day is told of the rest by that mail: for them all but `urgent` is none. */
export async function readOverdue(account: StaffAccount, now: Date): Promise<PersonOverdue> {
  const caller = await callerOf(account, now);
  if (!caller) return { urgent: none, usual: none, unanswered: none };
  const count = (sort: Sort): Promise<Overdue> =>
    overdueHeld(caller, ranksOf[sort], overdueSince(sort, now), overdueAtMost);
  const [urgent, usual, unanswered] = await Promise.all([
    count('urgent'),
    account.mailDaily ? none : count('usual'),
    account.mailDaily || !('handles' in caller) ? none : countUnanswered(caller.handles, now),
  ]);
  return { urgent, usual, unanswered };
}
