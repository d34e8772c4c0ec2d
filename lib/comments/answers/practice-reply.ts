/** What may be said in the name of the practice: about papers, hours and the like, and nothing about anyone's health. Pure. */
import { answerLimits } from '@/lib/comments/comment';
import { overrides } from '@/lib/comments/reasons';
import { soundsClinical } from '@/lib/screening/clinical-words';
import { findReplyHazards } from '@/lib/screening/reply-hazards';
import type { FormProblem } from '@/lib/shared/form-state';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { hasWords, lengthOf } from '@/lib/shared/text';

interface GivenReply {
  reply: string;
  override: string | null;
}

/** What a reader of it could object to, as a sentence each; the form may say why it stands all the same. */
function objectionsTo(reply: string): string[] {
  const hazards = findReplyHazards(reply).map(({ start, end, advice }) =>
    say(desk.answerDetails.words, { words: reply.slice(start, end), advice }),
  );
  return [...new Set([...hazards, ...(soundsClinical(reply) ? [desk.practiceReply.soundsClinical] : [])])];
}

const isWhy = (code: string | null): code is string => code !== null && Object.hasOwn(overrides, code);

/** The code for the log when it stands for a reason; null when nothing speaks against it. */
export function replyOverrideOf({ reply, override }: GivenReply): string | null {
  return isWhy(override) && objectionsTo(reply).length > 0 ? override : null;
}

export function replyProblems({ reply, override }: GivenReply): FormProblem[] {
  if (!hasWords(reply) || lengthOf(reply) < answerLimits.min)
    return [{ field: 'reply', message: say(desk.practiceReply.tooShort, { min: answerLimits.min }, deskLocale) }];
  const objections = isWhy(override) ? [] : objectionsTo(reply);
  if (objections.length === 0) return [];
  return [
    ...objections.map((message) => ({ field: 'reply', message })),
    { field: 'override', message: desk.answerDetails.rewordMarkedChooseWhy },
  ];
}
