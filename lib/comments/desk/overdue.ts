/** When a message has waited too long, and how often its people are reminded until someone sees to it. Pure. */
import { riskRanks } from '@/lib/comments/comment';

const hour = 3_600_000;

/** Hours that a message may wait. */
export const overdueHours = { urgent: 1, usual: 48 } as const;

/** Hours from one reminder to the next, of everything together. */
const reminderHours = { urgent: 1, usual: 24 } as const;

export type Sort = keyof typeof overdueHours;

/** The ranks of each sort, as the queue has them. */
export const ranksOf: Record<Sort, readonly number[]> = {
  urgent: [riskRanks.urgent],
  usual: [riskRanks.usual, riskRanks.low],
};

/** Messages of this sort are overdue if they were held at that moment or before. */
export function overdueSince(sort: Sort, now: Date): Date {
  return new Date(now.getTime() - overdueHours[sort] * hour);
}

export function isOverdue({ riskRank, heldAt }: { riskRank: number; heldAt: Date }, now: Date): boolean {
  return heldAt <= overdueSince(riskRank >= riskRanks.urgent ? 'urgent' : 'usual', now);
}

export function nextReminder(sort: Sort, now: Date): Date {
  return new Date(now.getTime() + reminderHours[sort] * hour);
}

/** How far a wait is, by the practice's own goal: `soon` once half of it is over, `late` once all of it is. */
export type WaitStage = 'usual' | 'soon' | 'late';

export function waitStage(item: { riskRank: number; heldAt: Date }, now: Date): WaitStage {
  if (isOverdue(item, now)) return 'late';
  const goal = overdueHours[item.riskRank >= riskRanks.urgent ? 'urgent' : 'usual'] * hour;
  return now.getTime() - item.heldAt.getTime() >= goal / 2 ? 'soon' : 'usual';
}
