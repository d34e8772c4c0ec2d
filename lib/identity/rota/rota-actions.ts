'use server';

import { redirect } from 'next/navigation';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { keepingWords, sayingUnstored } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { emptyForm, type FormState, textField } from '@/lib/shared/form-state';
import { addShift, endShift } from './arrange-rota';

const fields = ['accountId', 'weekday', 'day', 'from', 'to'];

async function shiftForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk/rota');
  const values = Object.fromEntries(fields.map((name) => [name, textField(form, name)]));
  const problems = await addShift(viewer, values, now()).catch(respondToRefusal);
  if (problems.length > 0) return { values, problems };
  redirect('/desk/rota?done=added');
}

export const addShiftAction = keepingWords(emptyForm, shiftForm);

async function endForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk/rota');
  await endShift(viewer, textField(form, 'id'), now()).catch(respondToRefusal);
  redirect('/desk/rota?done=removed');
}

export const endShiftAction = sayingUnstored(endForm);
