'use server';

import { redirect } from 'next/navigation';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { keepingWords, sayingUnstored } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { emptyForm, type FormState, textField } from '@/lib/shared/form-state';
import { dropView, keepView } from './keep-views';

async function keepViewForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk');
  const [viewName, query] = [textField(form, 'viewName'), textField(form, 'query')];
  const problems = await keepView(viewer, { name: viewName, query }, now());
  if (problems.length > 0) return { values: { viewName: viewName.slice(0, 200) }, problems };
  redirect(query === '' ? '/desk' : `/desk?${query}`);
}

export const keepViewAction = keepingWords(emptyForm, keepViewForm);

async function dropViewForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk');
  await dropView(viewer, textField(form, 'id')).catch(respondToRefusal);
  redirect('/desk');
}

export const dropViewAction = sayingUnstored(dropViewForm);
