/** The practice's own reasons beside the built-in ones: which may be chosen now, and what a decision's reason says in words. */
import { practiceReasonId } from '@/lib/practice/canned-text';
import { readPracticeReasons } from '@/lib/practice/read-canned-texts';
import { findReason, reasonLabel } from './reasons';

/**
 * Whether a reason can be given for an action at this moment, be it built in or the practice's own. `gone`: it is the practice's own, which
 * does not offer it for that action, or not any more; `none`: it is no reason for it at all.
 */
export async function readChoice(action: string, code: string | null): Promise<'offered' | 'gone' | 'none'> {
  if (findReason(action, code)) return 'offered';
  if (practiceReasonId(code) === null) return 'none';
  const reason = (await readPracticeReasons([code])).get(code ?? '');
  return reason?.kind === action && reason.endedAt === null ? 'offered' : 'gone';
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
