'use server';

import { redirect } from 'next/navigation';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { signOutEverywhere } from '@/lib/identity/sign-in/sign-out';
import { now } from '@/lib/platform/clock';
import { keepingWords, sayingUnstored } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { emptyForm, type FormState, textField } from '@/lib/shared/form-state';
import { arrangeCover, endCover } from './arrange-cover';

async function arrangeCoverForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk/people');
  const fields = ['physician', 'coveredBy', 'from', 'until'];
  const values = Object.fromEntries(fields.map((name) => [name, textField(form, name)]));
  const problems = await arrangeCover(viewer, values, now()).catch(respondToRefusal);
  if (problems.length > 0) return { values, problems };
  redirect('/desk/people?done=cover');
}

export const arrangeCoverAction = keepingWords(emptyForm, arrangeCoverForm);

async function endCoverForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk/people');
  await endCover(viewer, textField(form, 'id'), now()).catch(respondToRefusal);
  redirect('/desk/people?done=cover-end');
}

export const endCoverAction = sayingUnstored(endCoverForm);

/** Ends every session of one account: anyone's own, or another's for an administrator. */
async function signOutEverywhereForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk/people');
  await signOutEverywhere(viewer, textField(form, 'id'), now()).catch(respondToRefusal);
  redirect('/desk/people?done=signed-out');
}

export const signOutEverywhereAction = sayingUnstored(signOutEverywhereForm);
