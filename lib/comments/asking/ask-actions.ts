'use server';

import { notFound as missing, redirect } from 'next/navigation';
import { type AlikeAnswered, type AskState, emptyAsk } from '@/lib/comments/ask-state';
import { claimProblems, joinClaim } from '@/lib/comments/claim';
import { markFindings } from '@/lib/comments/mark-findings';
import { patientForm, urgencyOfForm } from '@/lib/comments/patient-form';
import { codesHere } from '@/lib/comments/receipts/receipt-session';
import { keepCodes } from '@/lib/comments/receipts/writer-session';
import { now } from '@/lib/platform/clock';
import { messagesIn } from '@/lib/platform/site-language';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin, visitorNetwork } from '@/lib/platform/web/visitor';
import { findLanguageById } from '@/lib/posts/reading/read-posts';
import { assessConcern } from '@/lib/screening/urgency';
import { type FormProblem, problemsIn, textField } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';
import { findAlikeAnswered } from './alike-answered';
import { chosenBefore, type parseAsk, readAsk, readAskValues } from './ask-fields';
import { type CommentForm, commentFormIn } from './ask-schema';
import { submitComment } from './submit-comment';
import { acceptUrgent, changedByUs, urgencyOf } from './urgent-form';

/** Sends a message from a post's page. Ends on the receipt, or back at the form with every word kept. */
async function sendForm(_previous: AskState, form: FormData): Promise<AskState> {
  await requireSameOrigin();
  const words = messagesIn(await findLanguageById(textField(form, 'postId')));
  const given = readAsk(form);
  const parsed = commentFormIn(words).safeParse(given);
  if (parsed.error?.issues.some(({ path }) => path[0] === 'postId' || path[0] === 'parentId')) missing();
  const back = { values: readAskValues(form), marked: null, editing: false } as const;
  const problems = problemsOf(parsed, words);
  const urgency = problems.length > 0 ? urgencyOf(given) : 'none';
  const taken = problems.length === 0 ? parsed.data : urgency === 'none' ? null : acceptUrgent(given, words);
  if (!taken) return { ...back, problems, urgency };
  const alike = await alikeBefore(taken, form);
  if (alike.length > 0) return { ...back, values: { ...back.values, alikeSeen: 'yes' }, problems: [], alike, urgency };
  const codes = await codesHere();
  const outcome = await submitComment(taken, { network: await visitorNetwork(), codes }, now()).catch(respondToRefusal);
  switch (outcome.kind) {
    case 'problems':
      return { ...back, ...outcome, values: { ...back.values, ...chosenBefore(form, taken.choice, outcome.draft) } };
    case 'identifiers':
      return {
        values: { ...back.values, message: taken.message },
        problems: [],
        marked: markFindings(joinClaim(taken).body, outcome.findings, words),
        editing: taken.choice === 'edit',
        urgency: outcome.urgency,
      };
    case 'stored':
      await keepCodes([outcome.code, ...codes]);
      redirect(
        `/receipt/${outcome.commentId}${changedByUs(given.alias === given.suggested ? '' : given.alias, taken.message, outcome.alias)}`,
      );
  }
}

export const askAction = patientForm(emptyAsk, sendForm);

/** Once, and never for words that cannot wait or that nobody could answer again. */
async function alikeBefore(
  { kind, postId, message, claim = '', complaint = false }: CommentForm,
  form: FormData,
): Promise<AlikeAnswered[]> {
  const asks = kind === 'question' && !complaint && textField(form, 'alikeSeen') === '';
  if (!asks || urgencyOfForm(form) !== 'none' || assessConcern(`${message}\n${claim}`) !== null) return [];
  return findAlikeAnswered(postId, message, now());
}

function problemsOf(parsed: ReturnType<typeof parseAsk>, words: Messages): FormProblem[] {
  if (!parsed.success) return problemsIn(parsed.error);
  return parsed.data.kind === 'question' ? claimProblems(parsed.data, words) : [];
}
