/** What of one person's work is overdue: the numbers that a reminder says, and nothing else. */
import { readViewerPosts } from '@/lib/comments/viewer-scope';
import { readActiveIds, type StaffAccount } from '@/lib/identity/accounts/read-staff';
import { isRole } from '@/lib/identity/viewer';
import { listOpenPublished, type Whose } from './open-list-store';
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
      if (physician === null) return null;
      const own = await readViewerPosts({ accountId: id, role, physician }, now);
      return { role, accountId: id, handles: [physician, ...own.covered], postIds: own.coAuthored };
    case 'admin':
      return { role, active: await readActiveIds() };
  }
}

async function countUnanswered(whose: Whose, now: Date): Promise<Overdue> {
  const rows = await listOpenPublished(whose, overdueSince('usual', now), overdueAtMost);
  return { count: rows.length, oldest: rows[0]?.openSince ?? null };
}

/** `unanswered`: published questions that wait for this physician's answer. */
type PersonOverdue = Record<Sort | 'unanswered', Overdue>;

/** Whoever wants one mail a day is told of the rest by that mail: for them all but `urgent` is none. */
export async function readOverdue(account: StaffAccount, now: Date): Promise<PersonOverdue> {
  const caller = await callerOf(account, now);
  if (!caller) return { urgent: none, usual: none, unanswered: none };
  const count = (sort: Sort): Promise<Overdue> =>
    overdueHeld(caller, ranksOf[sort], overdueSince(sort, now), overdueAtMost, now);
  const [urgent, usual, unanswered] = await Promise.all([
    count('urgent'),
    account.mailDaily ? none : count('usual'),
    account.mailDaily || !('handles' in caller)
      ? none
      : countUnanswered({ physicians: caller.handles, postIds: caller.postIds }, now),
  ]);
  return { urgent, usual, unanswered };
}
