/** Why, as the form of a decision says it: found once, before anything is decided, and handed on to whatever asks. */
import { overrideOf } from '@/lib/comments/answers/answer-details';
import { replyOverrideOf } from '@/lib/comments/answers/practice-reply';
import { readChoice } from '@/lib/comments/practice-reasons';
import { mergedCode, reasonsFor } from '@/lib/comments/reasons';
import type { DecisionForm } from './decision-schema';

export interface GivenReason {
  /** What the log keeps of why; null for a decision that goes without a reason. Of a redaction only its marks can tell. */
  code: string | null;
  /** `none`: the decision wants a reason and has none; `gone`: the practice has changed or removed the one that was chosen. */
  choice: 'offered' | 'gone' | 'none';
}

export async function readReason(form: DecisionForm): Promise<GivenReason> {
  if (form.action === 'merge') return { code: form.into && mergedCode(form.into), choice: 'offered' };
  if (form.action === 'reply') return { code: replyOverrideOf(form), choice: 'offered' };
  if (reasonsFor(form.action).length === 0) return { code: overrideOf(form), choice: 'offered' };
  return { code: form.reason, choice: await readChoice(form.action, form.reason) };
}
