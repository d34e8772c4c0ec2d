'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { emailSchema } from '@/lib/identity/account-form';
import { deskPathOf } from '@/lib/identity/desk-path';
import { sessionCookieName } from '@/lib/identity/sign-in/auth-options';
import { requestSignIn } from '@/lib/identity/sign-in/request-sign-in';
import { findSessionMark, requireViewer } from '@/lib/identity/sign-in/session';
import { signOut } from '@/lib/identity/sign-in/sign-out';
import { now } from '@/lib/platform/clock';
import { siteMoment } from '@/lib/platform/site-time';
import { cookieMarks } from '@/lib/platform/web/cookie-marks';
import { keepingWords, sayingUnstored } from '@/lib/platform/web/keep-words';
import { requireSameOrigin, visitorNetwork } from '@/lib/platform/web/visitor';
import { emptyForm, type FormState, textField } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { askForAddress } from './change-address';
import { changeOwnDetails } from './manage-accounts';

/** Asks for a sign-in link. The answer is the same whether the address belongs to anyone or not. */
async function requestSignInForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const values = { email: textField(form, 'email') };
  const next = deskPathOf(textField(form, 'next'));
  const parsed = emailSchema.safeParse(values.email);
  if (!parsed.success)
    return { values, problems: parsed.error.issues.map(({ message }) => ({ field: 'email', message })) };
  const until = await requestSignIn(parsed.data, next, await visitorNetwork(), now());
  if (until) {
    const message = say(desk.identityActions.tooManyLinksAsked, { until: siteMoment(until) });
    return { values, problems: [{ field: 'email', message }] };
  }
  redirect(`/sign-in?${new URLSearchParams({ sent: '1', next })}`);
}

export const requestSignInAction = keepingWords(emptyForm, requestSignInForm);

/** Takes its form although nothing stands in it: scripts send what an action takes, and the server takes no post that is not a form. */
async function signOutForm(_form: FormData): Promise<void> {
  await requireSameOrigin();
  const jar = await cookies();
  const name = sessionCookieName();
  const token = jar.get(name)?.value;
  if (token) await signOut(token);
  // Not delete(): a cookie whose name begins with __Host- is only taken back with all of its marks.
  jar.set(name, '', { ...cookieMarks(), maxAge: 0 });
  redirect('/sign-in?out=1');
}

export const signOutAction = sayingUnstored(signOutForm);

/** Changes the name on one's own account and how often mails come, and asks for a link to another address when one was given. */
async function changeDetails(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const values = { name: textField(form, 'name'), email: textField(form, 'email'), mail: textField(form, 'mail') };
  const viewer = await requireViewer('/desk/account');
  const { name, email, mail } = values;
  const ofName = await changeOwnDetails(viewer, {
    ...(viewer.physician === null ? { name } : {}),
    mailDaily: mail === 'daily',
  });
  if (ofName) return { values, problems: [{ field: 'name', message: ofName }] };
  const asked = await askForAddress(viewer, await findSessionMark(), email, now());
  if (asked.kind === 'refused') return { values, problems: [{ field: 'email', message: asked.message }] };
  redirect(`/desk/account?done=${asked.kind === 'asked' ? 'address-asked' : '1'}`);
}

export const changeDetailsAction = keepingWords(emptyForm, changeDetails);
