/** Hides words of a comment from its readers, or says that marked words identify no one: called inside the decision's transaction. */
import type { Transaction } from '@/lib/platform/database';
import type { FormProblem } from '@/lib/shared/form-state';
import type { FullComment } from './comment-store';
import { currentTextOf } from './message-of';
import { judgeText, listUnjudged, phraseField, redactText, type GivenRedaction, type Judged } from './redaction';
import { recordRedaction } from './redaction-store';

type Redaction =
  | { problems: FormProblem[] }
  /** `text` is exactly what readers will see. */
  | { judged: Judged[]; text: string };

export function prepareRedaction(comment: FullComment, given: GivenRedaction): Redaction {
  const { body, claimLines, findings, judged: earlier } = currentTextOf(comment);
  const result = judgeText(body, findings, earlier, given);
  return 'problems' in result ? result : { ...result, text: redactText(body, result.judged, claimLines) ?? body };
}

export function carryOutRedaction(tx: Transaction, comment: FullComment, judged: Judged[] | null): Promise<void> {
  return recordRedaction(tx, comment.currentRevisionId, judged);
}

/** Why the text may not become public yet; empty when someone has decided about everything that screening marked. */
export function problemsOfPublishing(comment: FullComment): FormProblem[] {
  const { body, findings, judged } = currentTextOf(comment);
  return listUnjudged(findings, judged).map((finding) => ({
    field: phraseField(finding),
    message: `Decide first about “${body.slice(finding.start, finding.end)}”: hide it, or say that it identifies no one.`,
  }));
}
