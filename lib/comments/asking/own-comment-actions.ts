'use server';

import { updateTag } from 'next/cache';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { type AskState, emptyAsk } from '@/lib/comments/ask-state';
import { claimProblems, joinClaim } from '@/lib/comments/claim';
import { deviceCookie } from '@/lib/comments/device-cookie';
import { markFindings } from '@/lib/comments/mark-findings';
import { noteThreadChange } from '@/lib/comments/note-thread-change';
import { patientForm } from '@/lib/comments/patient-form';
import { openReceipt } from '@/lib/comments/receipts/open-receipt';
import { readReceipt, type ReceiptView } from '@/lib/comments/receipts/read-receipt';
import { receiptCookie } from '@/lib/comments/receipts/receipt-cookie';
import { readDeviceLanguage } from '@/lib/comments/receipts/receipt-session';
import { codesHere } from '@/lib/comments/receipts/receipt-session';
import { keepCodes, requireWriter } from '@/lib/comments/receipts/writer-session';
import { findTheme, themesAt } from '@/lib/comments/theme';
import { now } from '@/lib/platform/clock';
import { messagesIn, passage } from '@/lib/platform/site-language';
import { sayingUnstored } from '@/lib/platform/web/keep-words';
import { requireSameOrigin, visitorNetwork } from '@/lib/platform/web/visitor';
import { isScreened } from '@/lib/screening/screened-languages';
import { emptyForm, type FormState, problemsIn, textField } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import { minutesUntil } from '@/lib/shared/time-words';
import { chosenBefore, readAsk } from './ask-fields';
import { type CommentForm, commentFormIn } from './ask-schema';
import {
  askSecondLook,
  editComment,
  type EditOutcome,
  eraseComment,
  type OwnOutcome,
  withdrawComment,
} from './change-own-comment';
import { mayNameStaff, readProtectedNames } from './protected-names';
import { type Language, runSubmitChecks } from './submit-checks';
import { acceptUrgent, leftOut, urgencyOf } from './urgent-form';

function finish(commentId: string, outcome: OwnOutcome, done: string): never {
  if (outcome.kind === 'done' && outcome.thread !== null)
    for (const tag of noteThreadChange(outcome.postId, outcome.thread)) updateTag(tag);
  redirect(`/receipt/${commentId}?${outcome.kind === 'done' ? `done=${done}` : 'changed=1'}`);
}

/** A code typed in: opens its receipt and keeps the code on this device. */
async function openReceiptForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const code = textField(form, 'code');
  const opened = await openReceipt(code, await visitorNetwork(), now());
  if (opened.kind === 'open') {
    await keepCodes([opened.code, ...(await codesHere())]);
    redirect(`/receipt/${opened.commentId}`);
  }
  const words = messagesIn(await readDeviceLanguage());
  return { problems: [{ field: 'code', message: explainCode(opened, words, now()) }], values: { code } };
}

export const openReceiptAction = patientForm(emptyForm, openReceiptForm);

function explainCode(
  fault: Exclude<Awaited<ReturnType<typeof openReceipt>>, { kind: 'open' }>,
  words: Messages,
  at: Date,
): string {
  const { problems, locale } = words;
  switch (fault.kind) {
    case 'wait':
      return say(problems.waitTries, { count: minutesUntil(fault.until, at) }, locale);
    case 'length':
      return say(problems.codeLength, { count: fault.count }, locale);
    case 'letter':
      return say(problems.codeLetter, { letter: fault.letter });
    case 'slip':
      return problems.codeSlip;
    case 'unknown':
      return problems.code;
  }
}

/** Ends on the receipt, or back at the form with every word kept. */
async function editOwn(_previous: AskState, form: FormData): Promise<AskState> {
  const writer = await requireWriter(form);
  const receipt = await readReceipt(writer);
  if (!receipt) redirect('/receipt');
  const words = messagesIn(receipt.language);
  const { commentId } = receipt;
  const given = readEdit(form, receipt);
  const parsed = commentFormIn(words).safeParse(given);
  const back = { values: given.values, marked: null, editing: false } as const;
  const problems = parsed.success ? [] : problemsIn(parsed.error);
  if (parsed.success && parsed.data.kind === 'question') problems.push(...claimProblems(parsed.data, words));
  const urgency = urgencyOf(given);
  const typed = problems.length === 0 ? parsed.data : urgency === 'none' ? null : acceptUrgent(given, words);
  if (!typed) return { ...back, problems, urgency };
  const language = await languageOf(receipt, words);
  const outcome = await editComment(writer, typed, { version: Number(textField(form, 'version')) }, now(), language);
  if ('ask' in outcome)
    return {
      ...back,
      values: { ...back.values, message: typed.message },
      problems: [],
      marked: markFindings(joinClaim(typed).body, outcome.ask, words),
      editing: typed.choice === 'edit',
      urgency,
    };
  const done = typed.message.includes(leftOut) ? 'shortened' : 'edit';
  if (outcome.kind === 'done') finish(commentId, outcome, done);
  const stands = await readReceipt(writer);
  // The same press twice, or in two windows.
  if (stands?.status === 'held' && stands.body === joinClaim(typed).body)
    redirect(`/receipt/${commentId}?done=${done}`);
  const checked = runSubmitChecks(typed, now(), language);
  return {
    ...back,
    values: {
      ...back.values,
      ...('draft' in checked ? chosenBefore(form, typed.choice, checked.draft) : {}),
      // Whoever was told may put these words in the place of those.
      ...(stands?.actions.includes('edit') ? { version: String(stands.version) } : {}),
    },
    problems: [{ field: 'message', message: explainEdit(outcome, stands, words) }],
    urgency,
  };
}

export const editOwnAction = patientForm(emptyAsk, editOwn);

const languageOf = async ({ language, postId }: ReceiptView, words: Messages): Promise<Language> => ({
  words,
  screened: isScreened(passage(language).lang),
  people: mayNameStaff(postId) ? [] : await readProtectedNames(),
});

/** The form of an edit holds less than that of a new message: the rest stays as it is. */
function readEdit(form: FormData, receipt: ReceiptView) {
  const given = readAsk(form);
  const { message, theme, claim, claimLink } = given;
  return {
    ...given,
    values: { message, theme, claim, claimLink },
    postId: receipt.postId,
    kind: receipt.kind === 'question' ? 'question' : 'experience',
    parentId: null,
    alias: '',
    theme: form.has('theme') ? findTheme(theme, themesAt(receipt.postId)) : undefined,
    openedAt: null,
  };
}

function explainEdit(
  outcome: Exclude<EditOutcome, { kind: 'done' } | { ask: unknown }>,
  stands: ReceiptView | null,
  words: Messages,
): string {
  const { problems, locale } = words;
  if (outcome.kind === 'wait') return say(problems.waitMinutes, { count: minutesUntil(outcome.until, now()) }, locale);
  if (!stands?.actions.includes('edit')) return problems.changedForGood;
  return stands.changedByWriter ? problems.changedElsewhere : problems.readMeanwhile;
}

/** What the writer of words that were held at once says about the marks in them. */
async function settleOwnForm(form: FormData): Promise<void> {
  const commentId = textField(form, 'commentId');
  const writer = await requireWriter(form);
  const receipt = await readReceipt(writer);
  if (!receipt) redirect('/receipt');
  const words = messagesIn(receipt.language);
  const choice = commentFormIn(words).shape.choice.parse(textField(form, 'choice'));
  if (choice === 'edit' || choice === 'unasked') redirect(`/receipt/${commentId}?edit=1#words-title`);
  const typed: CommentForm = {
    postId: receipt.postId,
    kind: receipt.kind === 'question' ? 'question' : 'experience',
    parentId: null,
    alias: '',
    message: receipt.message,
    claim: receipt.claim?.words,
    claimLink: receipt.claim?.link ?? undefined,
    choice,
    website: '',
    openedAt: null,
    proof: '',
  };
  const seen = { version: Number(textField(form, 'version')) };
  const outcome = await editComment(writer, typed, seen, now(), await languageOf(receipt, words));
  if ('ask' in outcome || outcome.kind === 'wait') redirect(`/receipt/${commentId}?changed=1`);
  finish(commentId, outcome, choice === 'remove' ? 'edit' : 'settled');
}

export const settleOwnAction = sayingUnstored(settleOwnForm);

/** Whoever did not decide reads it again. */
async function askSecondLookForm(form: FormData): Promise<void> {
  const commentId = textField(form, 'commentId');
  const writer = await requireWriter(form);
  finish(commentId, await askSecondLook(writer, { version: Number(textField(form, 'version')) }, now()), 'second-look');
}

export const askSecondLookAction = sayingUnstored(askSecondLookForm);

/** What cannot be undone is done by the button of the page that says what will be gone, and by no other. */
function requireSure(form: FormData, page: string): void {
  if (textField(form, 'sure') !== 'yes') redirect(page);
}

async function withdrawOwnForm(form: FormData): Promise<void> {
  const commentId = textField(form, 'commentId');
  const writer = await requireWriter(form);
  requireSure(form, `/receipt/${commentId}?confirm=withdraw`);
  finish(commentId, await withdrawComment(writer, { version: Number(textField(form, 'version')) }, now()), 'withdraw');
}

export const withdrawOwnAction = sayingUnstored(withdrawOwnForm);

async function eraseOwnForm(form: FormData): Promise<void> {
  const commentId = textField(form, 'commentId');
  const writer = await requireWriter(form);
  requireSure(form, `/receipt/${commentId}?confirm=erase`);
  finish(commentId, await eraseComment(writer, { version: Number(textField(form, 'version')) }, now()), 'erase');
}

export const eraseOwnAction = sayingUnstored(eraseOwnForm);

/** For shared computers: this browser forgets its codes. The messages stay where they are. */
async function forgetDeviceForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  requireSure(form, '/receipt?confirm=forget');
  const jar = await cookies();
  jar.delete(receiptCookie);
  jar.delete(deviceCookie);
  redirect('/receipt?done=forgotten');
}

export const forgetDeviceAction = sayingUnstored(forgetDeviceForm);
