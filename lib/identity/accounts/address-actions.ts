'use server';

import { redirect } from 'next/navigation';
import { findSessionMark, findViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { sayingUnstored } from '@/lib/platform/web/keep-words';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { textField } from '@/lib/shared/form-state';
import { confirmAddress } from './change-address';

/** The button behind the link in the new mailbox. Nobody needs to be signed in: the link is the proof. */
async function confirmAddressForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const link = { change: textField(form, 'change'), token: textField(form, 'token') };
  if (!(await confirmAddress(link.change, link.token, await findSessionMark(), now())))
    redirect(`/sign-in/address?${new URLSearchParams(link)}`);
  redirect((await findViewer()) ? '/desk/account?done=address' : '/sign-in?changed=1');
}

export const confirmAddressAction = sayingUnstored(confirmAddressForm);
