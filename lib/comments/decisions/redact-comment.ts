/** Hides words of a comment from its readers, or says that marked words identify no one: called inside the decision's transaction. */
import type { FullComment } from '@/lib/comments/comment-store';
import { currentTextOf, type Judged } from '@/lib/comments/current-text';
import { type GivenRedaction, judgeText, listUnjudged, phraseField, redactText } from '@/lib/comments/redaction';
import type { Transaction } from '@/lib/platform/database/database';
import { messagesIn } from '@/lib/platform/site-language';
import { findLanguageById } from '@/lib/posts/reading/read-posts';
import type { FormProblem } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import { recordRedaction } from './redaction-store';

type Redaction =
  | { problems: FormProblem[] }
  /** `text` is exactly what readers will see. */
  | { judged: Judged[]; text: string };

/** What stands in place of hidden words is in the language of the post, as the words around it most likely are. */
export async function messagesOfPost({ postId }: Pick<FullComment, 'postId'>): Promise<Messages> {
  return messagesIn(await findLanguageById(postId));
}

export async function prepareRedaction(comment: FullComment, given: GivenRedaction): Promise<Redaction> {
  const { body, claimLines, findings, judged: earlier } = currentTextOf(comment);
  const result = judgeText(body, findings, earlier, given);
  if ('problems' in result) return result;
  return { ...result, text: redactText(body, result.judged, claimLines, await messagesOfPost(comment)) ?? body };
}

export async function carryOutRedaction(tx: Transaction, comment: FullComment, judged: Judged[] | null): Promise<void> {
  await recordRedaction(tx, comment.currentRevisionId, judged, await messagesOfPost(comment));
}

/** Why the text may not become public yet; empty when someone has decided about everything that screening marked. */
export function problemsOfPublishing(comment: FullComment): FormProblem[] {
  const { body, findings, judged } = currentTextOf(comment);
  return listUnjudged(findings, judged).map((finding) => ({
    field: phraseField(finding),
    message: say(desk.redactComment.decideFirstAboutHide, { words: body.slice(finding.start, finding.end) }),
  }));
}
