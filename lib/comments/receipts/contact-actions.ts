'use server';

import { redirect } from 'next/navigation';
import { patientForm } from '@/lib/comments/patient-form';
import { now } from '@/lib/platform/clock';
import { messagesIn } from '@/lib/platform/site-language';
import { sayingUnstored } from '@/lib/platform/web/keep-words';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { emptyForm, type FormState, textField } from '@/lib/shared/form-state';
import { changeContact, settleContact } from './change-contact';
import { contactIn } from './contact-schema';
import { readReceipt } from './read-receipt';
import { requireWriter } from './writer-session';

/** Leaves an address for news, or takes it away when the button says so. */
async function contactForm(_previous: FormState, form: FormData): Promise<FormState> {
  const writer = await requireWriter(form);
  if (textField(form, 'remove') !== '') {
    await changeContact(writer, null, now());
    redirect(`/receipt/${writer.commentId}?done=contact-removed`);
  }
  const words = messagesIn((await readReceipt(writer))?.language);
  const email = textField(form, 'email');
  const problem = (message: string): FormState => ({ problems: [{ field: 'email', message }], values: { email } });
  const parsed = contactIn(words).safeParse(email);
  if (!parsed.success) return problem(words.problems.email);
  if (!(await changeContact(writer, parsed.data, now()))) return problem(words.problems.waitAddress);
  redirect(`/receipt/${writer.commentId}?done=contact-added`);
}

export const contactAction = patientForm(emptyForm, contactForm);

/** From the link in a mail: the address is theirs, or it is to be deleted. Needs no code, only what the mail carried. */
async function settleContactForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const [message, token] = [textField(form, 'message'), textField(form, 'token')];
  const wish = textField(form, 'wish') === 'confirm' ? 'confirm' : 'remove';
  const settled = await settleContact(message, token, wish, now());
  const back = new URLSearchParams(wish === 'confirm' || !settled ? { message, token } : {});
  if (settled) back.set('done', wish === 'confirm' ? 'contact-confirmed' : 'contact-removed');
  redirect(`/receipt/address?${back}`);
}

export const settleContactAction = sayingUnstored(settleContactForm);
