'use server';

import { redirect } from 'next/navigation';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { sayingUnstored } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { textField } from '@/lib/shared/form-state';
import { sendAllMailsAgain, sendMailAgain } from './read-dead-mails';

/** Puts a mail that was given up back in line. */
async function sendAgainForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk/notices');
  const sent = await sendMailAgain(viewer, textField(form, 'id'), now()).catch(respondToRefusal);
  redirect(`/desk/notices?done=${sent ? 'again' : 'already'}`);
}

export const sendAgainAction = sayingUnstored(sendAgainForm);

/** All that were given up, at once. */
async function sendAllAgainForm(): Promise<void> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk/notices');
  const count = await sendAllMailsAgain(viewer, now()).catch(respondToRefusal);
  redirect(`/desk/notices?done=${count > 0 ? 'all' : 'already'}`);
}

export const sendAllAgainAction = sayingUnstored(sendAllAgainForm);
