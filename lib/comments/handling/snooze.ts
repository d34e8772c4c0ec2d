/** Until when a message may be put off, and why: a courtesy among colleagues, and no decision. Pure. */
import { riskRanks } from '@/lib/comments/comment';

/** Days after which what was put off comes back by itself, at the beginning of the practice's day. */
export const snoozeDays = [1, 3, 7] as const;

export const snoozeReasons = ['colleague', 'facts', 'writer', 'other'] as const;
export type SnoozeReason = (typeof snoozeReasons)[number];

export function readSnoozeReason(code: string | null): SnoozeReason | null {
  return snoozeReasons.find((reason) => reason === code) ?? null;
}

/** Urgent words are never put off, by nobody and for no reason. */
export function maySnooze({ riskRank }: { riskRank: number }): boolean {
  return riskRank < riskRanks.urgent;
}

/** For a query. What became urgent or a complaint meanwhile is awake, whatever the row says. */
export const awakeAt = (now: Date) => ({
  OR: [
    { snoozedUntil: null },
    { snoozedUntil: { lte: now } },
    { riskRank: { gte: riskRanks.urgent } },
    { escalation: 'complaint' },
  ],
});

/** The opposite of awakeAt. */
export const asleepAt = (now: Date) => ({
  snoozedUntil: { gt: now },
  riskRank: { lt: riskRanks.urgent },
  OR: [{ escalation: null }, { escalation: { not: 'complaint' } }],
});
