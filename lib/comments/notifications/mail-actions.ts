'use server';

import { notFound as missing, redirect } from 'next/navigation';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { sayingUnstored } from '@/lib/platform/web/keep-words';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { textField } from '@/lib/shared/form-state';
import { Refusal } from '@/lib/shared/refusal';
import { sendNoticeAgain } from './read-dead-mails';

/** Puts a mail that was given up back in line. */
async function sendAgainForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk/notices');
  const sent = await sendNoticeAgain(viewer, textField(form, 'id'), now()).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'not-found') missing();
    throw error;
  });
  redirect(`/desk/notices?done=${sent ? 'again' : 'already'}`);
}

export const sendAgainAction = sayingUnstored(sendAgainForm);
