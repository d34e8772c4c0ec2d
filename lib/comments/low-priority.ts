/** Why a message is read after the others. Nothing here refuses: a person reads every message. Pure. */
import { riskRanks } from './comment';

export const lastReasons = ['spam', 'hidden-field', 'too-fast', 'unproven', 'crowded'] as const;
export type LowPriorityReason = (typeof lastReasons)[number];

/** As it is stored; null for a message that is read in its turn. */
export function storedLowPriority(reasons: readonly LowPriorityReason[]): string | null {
  return lastReasons.filter((reason) => reasons.includes(reason)).join(' ') || null;
}

export function lowPriorityReasons(stored: string | null): LowPriorityReason[] {
  const codes = (stored ?? '').split(' ');
  return lastReasons.filter((reason) => codes.includes(reason));
}

/** As stored, the only reasons that people give as well: scripting is off, or very many wrote beneath one post at once. */
export const peoplesReasons: readonly string[] = ['unproven', 'crowded'] satisfies LowPriorityReason[];

/** Words that sound urgent stand in front, whoever sent them. */
export function rankOf(urgency: string, reasons: readonly LowPriorityReason[]): number {
  if (urgency !== 'none') return riskRanks.urgent;
  return reasons.length === 0 ? riskRanks.usual : riskRanks.low;
}

/** A program seems to have sent it. Kept before reasons were, the rank alone says so. */
export function looksAutomatic({ riskRank, lowPriority }: { riskRank: number; lowPriority: string | null }): boolean {
  return riskRank === riskRanks.low && !(lowPriority !== null && peoplesReasons.includes(lowPriority));
}
