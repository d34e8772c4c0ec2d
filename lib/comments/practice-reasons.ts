/** The practice's own reasons beside the built-in ones: which may be chosen now, and what a decision's reason says in words. */
import { practiceReasonId } from '@/lib/practice/canned-text';
import { type PracticeReason, readPracticeReasons } from '@/lib/practice/read-canned-texts';
import { reasonLabel, reasonsFor } from './reasons';

/** Whether a reason is given, and is not one that comes with the product. It may have been removed since. */
export function isPracticeReason(action: string, code: string | null): boolean {
  return reasonsFor(action).length > 0 && practiceReasonId(code) !== null;
}

/** Null when it is not offered for that action, or not any more. */
export async function findPracticeReason(action: string, code: string | null): Promise<PracticeReason | null> {
  if (!isPracticeReason(action, code)) return null;
  const reason = (await readPracticeReasons([code])).get(code ?? '');
  return reason?.kind === action && reason.endedAt === null ? reason : null;
}

/** What the writer reads: the words as they were when the decision was made. Null for a code that is not the practice's own. */
export async function explainPracticeReason(code: string | null): Promise<string | null> {
  return (await readPracticeReasons([code])).get(code ?? '')?.words ?? null;
}

interface Reasoned {
  action: string;
  reason: string | null;
}

/** Says the reasons of these decisions in words; null for those that have none. */
export async function readReasonWords(decisions: readonly Reasoned[]): Promise<(decision: Reasoned) => string | null> {
  const own = await readPracticeReasons(decisions.map(({ reason }) => reason));
  return ({ action, reason }) => reasonLabel(action, reason) ?? own.get(reason ?? '')?.label ?? null;
}
