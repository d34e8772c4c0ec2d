'use server';

import { redirect } from 'next/navigation';
import { rightsOf } from '@/lib/identity/rights';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { signOutEverywhere } from '@/lib/identity/sign-in/sign-out';
import type { Viewer } from '@/lib/identity/viewer';
import { now } from '@/lib/platform/clock';
import { keepingWords, sayingUnstored } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { emptyForm, type FormState, textField } from '@/lib/shared/form-state';
import { arrangeCover, endCover } from './arrange-cover';

/** Where the form stands: one's own among the own settings, everyone's among people. */
const coverPage = (viewer: Viewer): string => (rightsOf(viewer).cover === 'anyones' ? '/desk/people' : '/desk/account');

async function arrangeCoverForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk/account');
  const fields = ['physician', 'coveredBy', 'from', 'until'];
  const values = Object.fromEntries(fields.map((name) => [name, textField(form, name)]));
  const problems = await arrangeCover(viewer, values, now()).catch(respondToRefusal);
  if (problems.length > 0) return { values, problems };
  redirect(`${coverPage(viewer)}?done=cover`);
}

export const arrangeCoverAction = keepingWords(emptyForm, arrangeCoverForm);

async function endCoverForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk/account');
  await endCover(viewer, textField(form, 'id'), now()).catch(respondToRefusal);
  redirect(`${coverPage(viewer)}?done=cover-end`);
}

export const endCoverAction = sayingUnstored(endCoverForm);

/** Ends every session of one account: anyone's own, or another's for an administrator. */
async function signOutEverywhereForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk/account');
  const id = textField(form, 'id');
  await signOutEverywhere(viewer, id, now()).catch(respondToRefusal);
  redirect(id === viewer.accountId ? '/sign-in?out=1' : `/desk/people/${id}?done=signed-out`);
}

export const signOutEverywhereAction = sayingUnstored(signOutEverywhereForm);
