'use server';

import { updateTag } from 'next/cache';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { now } from '@/lib/platform/clock';
import { messagesIn } from '@/lib/platform/site-language';
import { requireSameOrigin, visitorNetwork } from '@/lib/platform/visitor';
import { fillCounted, fillWords } from '@/lib/shared/fill-words';
import { textField, type FormState } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';
import { minutesUntil } from '@/lib/shared/time-words';
import type { AskState } from './ask-state';
import { editComment, eraseComment, withdrawComment, type OwnOutcome } from './change-own-comment';
import { claimProblems, joinClaim } from './claim';
import { commentFormIn } from './comment-form';
import { markFindings } from './mark-findings';
import { noteThreadChange } from './note-thread-change';
import { readReceipt } from './read-receipt';
import { openReceipt } from './open-receipt';
import { deviceCookie } from './reader-signal';
import { receiptCookie } from './receipt-cookie';
import { readDeviceLanguage } from './receipt-session';
import { findTheme } from './theme';
import { codesHere, keepCodes, requireWriter } from './writer-session';

function finish(commentId: string, outcome: OwnOutcome, done: string): never {
  if (outcome.kind === 'done' && outcome.thread !== null)
    for (const tag of noteThreadChange(outcome.postId, outcome.thread)) updateTag(tag);
  redirect(`/receipt/${commentId}?${outcome.kind === 'done' ? `done=${done}` : 'changed=1'}`);
}

/** A code typed in: opens its receipt and keeps the code on this device. */
export async function openReceiptAction(_previous: FormState, form: FormData): Promise<FormState> {
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

function explainCode(
  fault: Exclude<Awaited<ReturnType<typeof openReceipt>>, { kind: 'open' }>,
  words: Messages,
  at: Date,
): string {
  const { problems, locale } = words;
  switch (fault.kind) {
    case 'wait':
      return fillCounted(problems.waitTries, minutesUntil(fault.until, at), locale);
    case 'length':
      return fillWords(problems.codeLength, { count: fault.count.toLocaleString(locale) });
    case 'letter':
      return fillWords(problems.codeLetter, { letter: fault.letter });
    case 'slip':
      return problems.codeSlip;
    case 'unknown':
      return problems.code;
  }
}

export async function editOwnAction(_previous: AskState, form: FormData): Promise<AskState> {
  const commentId = textField(form, 'commentId');
  const writer = await requireWriter(form);
  const values = {
    message: textField(form, 'message'),
    theme: textField(form, 'theme'),
    claim: textField(form, 'claim'),
    claimLink: textField(form, 'claimLink'),
  };
  const receipt = await readReceipt(writer);
  if (!receipt) redirect('/receipt');
  const words = messagesIn(receipt.language);
  const { shape } = commentFormIn(words);
  const isQuestion = receipt.kind === 'question';
  const parsed = z.object({ message: shape.message, claim: shape.claim, claimLink: shape.claimLink }).safeParse(values);
  const back = { values, marked: null, editing: false, urgency: 'none' } as const;
  if (!parsed.success)
    return {
      ...back,
      problems: parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), message })),
    };
  const { message } = parsed.data;
  const choice = shape.choice.parse(textField(form, 'choice'));
  const typed = {
    postId: '',
    kind: isQuestion ? 'question' : 'experience',
    parentId: null,
    alias: '',
    ...(form.has('theme') ? { theme: findTheme(values.theme) } : {}),
    ...parsed.data,
    choice,
    website: '',
    openedAt: null,
    proof: '',
  } as const;
  const faults = isQuestion ? claimProblems(typed, words) : [];
  if (faults.length > 0) return { ...back, problems: faults };
  const outcome = await editComment(writer, typed, { version: Number(textField(form, 'version')) }, now(), words);
  if ('ask' in outcome) {
    return {
      ...back,
      values: { ...values, message },
      problems: [],
      marked: markFindings(joinClaim(typed).body, outcome.ask, words),
      editing: choice === 'edit',
      urgency: outcome.urgency,
    };
  }
  if (outcome.kind === 'stale') {
    return { ...back, problems: [{ field: 'message', message: words.problems.readMeanwhile }] };
  }
  if (outcome.kind === 'wait') {
    const message = fillCounted(words.problems.waitMinutes, minutesUntil(outcome.until, now()), words.locale);
    return { ...back, problems: [{ field: 'message', message }] };
  }
  finish(commentId, outcome, 'edit');
}

export async function withdrawOwnAction(form: FormData): Promise<void> {
  const commentId = textField(form, 'commentId');
  const writer = await requireWriter(form);
  finish(commentId, await withdrawComment(writer, { version: Number(textField(form, 'version')) }, now()), 'withdraw');
}

export async function eraseOwnAction(form: FormData): Promise<void> {
  const commentId = textField(form, 'commentId');
  const writer = await requireWriter(form);
  finish(commentId, await eraseComment(writer, { version: Number(textField(form, 'version')) }, now()), 'erase');
}

/** For shared computers: this browser forgets its codes. The messages stay where they are. */
export async function forgetDeviceAction(): Promise<void> {
  await requireSameOrigin();
  const jar = await cookies();
  jar.delete(receiptCookie);
  jar.delete(deviceCookie);
  redirect('/receipt?done=forgotten');
}
