'use server';

import { redirect } from 'next/navigation';
import { deskPathOf } from '@/lib/identity/desk-path';
import { findHalfSignedIn, findSessionMark, findViewer } from '@/lib/identity/sign-in/session';
import { signOut } from '@/lib/identity/sign-in/sign-out';
import { giveSession } from '@/lib/identity/sign-in/start-session';
import { now } from '@/lib/platform/clock';
import { keepingWords } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin, visitorNetwork } from '@/lib/platform/web/visitor';
import { emptyForm, type FormState, textField } from '@/lib/shared/form-state';
import { notFound } from '@/lib/shared/refusal';
import { beginPasskey, finishPasskey, namePasskey, type PasskeyOwner, removePasskey } from './add-passkey';
import { emptyPasskeyForm, type PasskeyState } from './passkey-state';
import { makeRecoveryCodes, signInWithCode } from './recovery-codes';
import { beginPasskeySignIn, signInWithPasskey } from './use-passkey';

/** Whose account this is; whoever signed in half may add their first passkey. Not found for anyone else. */
async function requireOwner(): Promise<PasskeyOwner> {
  const session = await findSessionMark();
  const viewer = await findViewer();
  const half = viewer ? null : await findHalfSignedIn();
  const accountId = viewer?.accountId ?? half?.accountId;
  if (!session || accountId === undefined) throw notFound();
  return { accountId, session, half: half !== null };
}

const toldAt = (field: string, message: string): FormState['problems'] => [{ field, message }];

async function beginSignIn(_previous: PasskeyState, _form: FormData): Promise<PasskeyState> {
  await requireSameOrigin();
  const begun = await beginPasskeySignIn(await visitorNetwork(), now());
  if ('refused' in begun) return { ...emptyPasskeyForm, problems: toldAt('passkey', begun.refused) };
  return { ...emptyPasskeyForm, options: JSON.stringify(begun.options) };
}

export const beginPasskeySignInAction = keepingWords(emptyPasskeyForm, beginSignIn);

/** The new session takes the place of the one that the browser had. */
async function enter(token: string, next: string): Promise<never> {
  const former = await giveSession(token);
  if (former) await signOut(former);
  redirect(deskPathOf(next));
}

async function passkeySignIn(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const done = await signInWithPasskey(textField(form, 'answer'), await visitorNetwork(), now());
  if ('refused' in done) return { values: {}, problems: toldAt('passkey', done.refused) };
  return enter(done.token, textField(form, 'next'));
}

export const signInWithPasskeyAction = keepingWords(emptyForm, passkeySignIn);

async function codeSignIn(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const email = textField(form, 'email');
  const done = await signInWithCode(email, textField(form, 'code'), await visitorNetwork(), now());
  if ('refused' in done) return { values: { email }, problems: toldAt('code', done.refused) };
  return enter(done.token, textField(form, 'next'));
}

export const signInWithCodeAction = keepingWords(emptyForm, codeSignIn);

async function beginOwn(_previous: PasskeyState, _form: FormData): Promise<PasskeyState> {
  await requireSameOrigin();
  const owner = await requireOwner().catch(respondToRefusal);
  const begun = await beginPasskey(owner, now()).catch(respondToRefusal);
  if ('refused' in begun) return { ...emptyPasskeyForm, problems: toldAt('passkey', begun.refused) };
  return { ...emptyPasskeyForm, options: JSON.stringify(begun.options) };
}

export const beginPasskeyAction = keepingWords(emptyPasskeyForm, beginOwn);

async function addPasskey(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const owner = await requireOwner().catch(respondToRefusal);
  const name = textField(form, 'passkeyName');
  const problems = await finishPasskey(owner, textField(form, 'answer'), name, now());
  if (problems.length > 0) return { values: { passkeyName: name }, problems };
  redirect('/desk/account?done=passkey-added');
}

export const addPasskeyAction = keepingWords(emptyForm, addPasskey);

async function renameOwn(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const { accountId, half } = await requireOwner().catch(respondToRefusal);
  if (half) redirect('/sign-in/passkey');
  await namePasskey(accountId, textField(form, 'id'), textField(form, 'passkeyName')).catch(respondToRefusal);
  redirect('/desk/account?done=passkey-named');
}

export const namePasskeyAction = keepingWords(emptyForm, renameOwn);

async function removeOwn(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const owner = await requireOwner().catch(respondToRefusal);
  if (owner.half) redirect('/sign-in/passkey');
  const problems = await removePasskey(owner, textField(form, 'id'), now()).catch(respondToRefusal);
  if (problems.length > 0) return { values: {}, problems };
  redirect('/desk/account?done=passkey-removed');
}

export const removePasskeyAction = keepingWords(emptyForm, removeOwn);

async function makeCodes(_previous: PasskeyState, _form: FormData): Promise<PasskeyState> {
  await requireSameOrigin();
  const made = await makeRecoveryCodes(await requireOwner().catch(respondToRefusal), now());
  if ('refused' in made) return { ...emptyPasskeyForm, problems: toldAt('codes', made.refused) };
  return { ...emptyPasskeyForm, codes: made.codes };
}

export const makeRecoveryCodesAction = keepingWords(emptyPasskeyForm, makeCodes);
