/** When a held message has waited too long, and how often it is paged again until someone decides. Pure. */
import { riskRanks } from './comment';

const hour = 3_600_000;

/** Hours that a message may wait. */
export const overdueHours = { urgent: 1, usual: 48 } as const;

/** Hours from one reminder about a message to the next. */
export const reminderHours = { urgent: 1, usual: 24 } as const;

interface Waiting {
  riskRank: number;
  heldAt: Date;
}

const sort = ({ riskRank }: Pick<Waiting, 'riskRank'>): 'urgent' | 'usual' =>
  riskRank >= riskRanks.urgent ? 'urgent' : 'usual';

/** Messages of this rank are overdue if they were held at that moment or before. */
export function overdueSince(riskRank: number, now: Date): Date {
  return new Date(now.getTime() - overdueHours[sort({ riskRank })] * hour);
}

export function isOverdue(item: Waiting, now: Date): boolean {
  return item.heldAt <= overdueSince(item.riskRank, now);
}

/** Counts the reminders that an overdue message should have brought by now, from 0; each is sent once. */
export function reminderNumber(item: Waiting, now: Date): number {
  const late = overdueSince(item.riskRank, now).getTime() - item.heldAt.getTime();
  return Math.floor(late / (reminderHours[sort(item)] * hour));
}
