'use server';

import { redirect } from 'next/navigation';
import { codesHere } from '@/lib/comments/receipts/receipt-session';
import { keepCodes } from '@/lib/comments/receipts/writer-session';
import { findViewer, requireViewer } from '@/lib/identity/sign-in/session';
import type { Viewer } from '@/lib/identity/viewer';
import { now } from '@/lib/platform/clock';
import { messagesIn } from '@/lib/platform/site-language';
import { keepingWords, sayingUnstored } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin, visitorNetwork } from '@/lib/platform/web/visitor';
import { assessUrgency } from '@/lib/screening/urgency';
import { emptyForm, type FormState, textField } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { answerLetter, assignLetter, closeLetter, type LetterDone } from './answer-letter';
import { openLetter, sendLetter } from './send-letter';

const inbox = '/desk/letters';

const urgencyOf = (form: FormData) => assessUrgency(textField(form, 'message').slice(0, 100_000));

/** Ends on the letter's own page, or back at the form with every word kept. */
async function sendLetterForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const language = textField(form, 'language');
  const values = { topic: textField(form, 'topic'), language, message: textField(form, 'message') };
  const sent = await sendLetter(values, await visitorNetwork(), messagesIn(), now());
  if (sent.kind === 'problems') return { values, problems: sent.problems, urgency: urgencyOf(form) };
  await keepCodes([sent.code, ...(await codesHere())]);
  redirect(`/receipt/letter/${sent.id}`);
}

export const sendLetterAction = keepingWords(emptyForm, sendLetterForm, (form) => ({
  field: 'message',
  words: messagesIn(),
  more: { urgency: urgencyOf(form) },
}));

async function openLetterForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const code = textField(form, 'code').slice(0, 100);
  const letter = await openLetter(code);
  if (letter === null) redirect('/receipt/letter?done=unknown');
  await keepCodes([code, ...(await codesHere())]);
  redirect(`/receipt/letter/${letter.id}`);
}

export const openLetterAction = sayingUnstored(openLetterForm);

type Deed = (viewer: Viewer, seen: { id: string; version: string }, form: FormData) => Promise<LetterDone>;

async function atDesk(form: FormData, deed: Deed): Promise<void> {
  await requireSameOrigin();
  const viewer = await requireViewer(inbox);
  const seen = { id: textField(form, 'id'), version: textField(form, 'version') };
  const done = await deed(viewer, seen, form).catch(respondToRefusal);
  redirect(`${inbox}?done=${done}`);
}

async function assignForm(form: FormData): Promise<void> {
  await atDesk(form, (viewer, seen) => assignLetter(viewer, seen, textField(form, 'mine') === 'yes'));
}

/** Ends at the inbox, or back at the form with the answer kept: also for somebody who was signed out meanwhile. */
async function answerForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const answer = textField(form, 'answer');
  const viewer = await findViewer();
  const seen = { id: textField(form, 'id'), version: textField(form, 'version') };
  const done = viewer ? await answerLetter(viewer, seen, answer, now()).catch(respondToRefusal) : 'signed-out';
  if (done === 'saved') redirect(`${inbox}?done=saved`);
  return { values: { answer }, problems: [{ field: 'answer', message: notSent[done] }] };
}

const notSent = {
  changed: desk.lettersPage.changedWords,
  empty: desk.lettersPage.emptyWords,
  long: desk.lettersPage.longWords,
  'signed-out': desk.lettersPage.signedOut,
} as const;

async function closeForm(form: FormData): Promise<void> {
  await atDesk(form, (viewer, seen) => closeLetter(viewer, seen, now()));
}

export const assignLetterAction = sayingUnstored(assignForm);
export const answerLetterAction = keepingWords(emptyForm, answerForm, () => ({ field: 'answer' }));
export const closeLetterAction = sayingUnstored(closeForm);
