'use server';

import { updateTag } from 'next/cache';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { noteVersion } from '@/lib/platform/page-versions.mjs';
import { messagesIn } from '@/lib/platform/site-language';
import { requireSameOrigin } from '@/lib/platform/visitor';
import { textField, type FormState } from '@/lib/shared/form-state';
import type { AskState } from './ask-state';
import { changeContact, editComment, eraseComment, withdrawComment, type OwnOutcome } from './change-own-comment';
import { threadTag } from './comment';
import { commentFormIn, contactIn } from './comment-form';
import { markFindings } from './mark-findings';
import { readReceipt } from './read-receipt';
import { readCodes, receiptCookie, receiptCookieAge, writeCodes } from './receipt-cookie';
import { readDeviceLanguage } from './receipt-session';
import { recogniseWriter, recogniseWriterOf, type Writer } from './recognise-writer';

async function codesHere(): Promise<string[]> {
  return readCodes((await cookies()).get(receiptCookie)?.value);
}

async function keepCodes(codes: string[]): Promise<void> {
  const options = {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge: receiptCookieAge,
    secure: env().SITE_URL.startsWith('https:'),
  } as const;
  (await cookies()).set(receiptCookie, writeCodes(codes), options);
}

/** Whoever cannot show the code is sent to where it is asked for; whether the message exists is not said. */
async function requireWriter(commentId: string): Promise<Writer> {
  await requireSameOrigin();
  const found = await recogniseWriterOf(commentId, await codesHere());
  return found?.writer ?? redirect('/receipt');
}

function finish(commentId: string, outcome: OwnOutcome, done: string): never {
  if (outcome.kind === 'done' && outcome.thread !== null) {
    updateTag(threadTag(outcome.postId));
    noteVersion(threadTag(outcome.postId), outcome.thread);
  }
  redirect(`/receipt/${commentId}?${outcome.kind === 'done' ? `done=${done}` : 'changed=1'}`);
}

/** A code typed in: opens its receipt and keeps the code on this device. */
export async function openReceiptAction(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const code = textField(form, 'code');
  const writer = await recogniseWriter(code);
  if (!writer) {
    const { problems } = messagesIn(await readDeviceLanguage());
    return { problems: [{ field: 'code', message: problems.code }], values: { code } };
  }
  await keepCodes([code.toUpperCase().replace(/\s/g, '').replaceAll('.', ''), ...(await codesHere())]);
  redirect(`/receipt/${writer.commentId}`);
}

export async function editOwnAction(_previous: AskState, form: FormData): Promise<AskState> {
  const commentId = textField(form, 'commentId');
  const writer = await requireWriter(commentId);
  const values = { message: textField(form, 'message') };
  const receipt = await readReceipt(writer);
  if (!receipt) redirect('/receipt');
  const words = messagesIn(receipt.language);
  const { shape } = commentFormIn(words);
  const parsed = shape.message.safeParse(values.message);
  const back = { values, marked: null, editing: false, urgency: 'none' } as const;
  if (!parsed.success)
    return { ...back, problems: parsed.error.issues.map(({ message }) => ({ field: 'message', message })) };
  const choice = shape.choice.parse(textField(form, 'choice'));
  const typed = {
    postId: '',
    kind: 'question',
    parentId: null,
    alias: '',
    message: parsed.data,
    choice,
    website: '',
    openedAt: null,
  } as const;
  const outcome = await editComment(writer, typed, { version: Number(textField(form, 'version')) }, now());
  if ('ask' in outcome) {
    return {
      ...back,
      values: { message: parsed.data },
      problems: [],
      marked: markFindings(parsed.data, outcome.ask, words),
      editing: choice === 'edit',
      urgency: outcome.urgency,
    };
  }
  if (outcome.kind === 'stale') {
    return { ...back, problems: [{ field: 'message', message: words.problems.readMeanwhile }] };
  }
  finish(commentId, outcome, 'edit');
}

export async function withdrawOwnAction(form: FormData): Promise<void> {
  const commentId = textField(form, 'commentId');
  const writer = await requireWriter(commentId);
  finish(commentId, await withdrawComment(writer, { version: Number(textField(form, 'version')) }, now()), 'withdraw');
}

export async function eraseOwnAction(form: FormData): Promise<void> {
  const commentId = textField(form, 'commentId');
  const writer = await requireWriter(commentId);
  finish(commentId, await eraseComment(writer, { version: Number(textField(form, 'version')) }, now()), 'erase');
}

/** Leaves an address for news, or takes it away when the button says so. */
export async function contactAction(_previous: FormState, form: FormData): Promise<FormState> {
  const commentId = textField(form, 'commentId');
  const writer = await requireWriter(commentId);
  if (textField(form, 'remove') !== '') {
    await changeContact(writer, null, now());
    redirect(`/receipt/${commentId}?done=contact-removed`);
  }
  const words = messagesIn((await readReceipt(writer))?.language);
  const parsed = contactIn(words).safeParse(textField(form, 'email'));
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map(({ message }) => ({ field: 'email', message })),
      values: { email: textField(form, 'email') },
    };
  await changeContact(writer, parsed.data, now());
  redirect(`/receipt/${commentId}?done=contact-added`);
}

/** For shared computers: this browser forgets its codes. The messages stay where they are. */
export async function forgetDeviceAction(): Promise<void> {
  await requireSameOrigin();
  (await cookies()).delete(receiptCookie);
  redirect('/receipt?done=forgotten');
}
