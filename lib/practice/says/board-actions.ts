'use server';

import { refresh, updateTag } from 'next/cache';
import { redirect } from 'next/navigation';
import { requireViewer } from '@/lib/identity/sign-in/session';
import type { Viewer } from '@/lib/identity/viewer';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { keepingWords, sayingUnstored } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { emptyForm, formOf, type FormProblem, type FormState, textField } from '@/lib/shared/form-state';
import {
  confirmHoliday,
  removeOtherDays,
  removePlace,
  saveOtherDays,
  savePlace,
  saveWeek,
} from '../hours/change-places';
import { cancelClinic, removeWait, saveClinic, saveSpaces, saveWait } from '../today/change-waits';
import { noteFacts, practiceFactsTag } from './fact-versions';

const board = '/desk/practice';
const hours = '/desk/practice/hours';

/** Every page that says any of it does so at the next request. */
async function showChange(): Promise<void> {
  await noteFacts();
  updateTag(practiceFactsTag);
}

async function press<Result>(page: string, deed: (viewer: Viewer) => Promise<Result>): Promise<Result> {
  await requireSameOrigin();
  const viewer = await requireViewer(page);
  const result = await deed(viewer).catch(respondToRefusal);
  await showChange();
  return result;
}

/** Every text field by name, none so long that reading it costs anything. */
function valuesOf(form: FormData): Record<string, string> {
  const names = [...formOf(form).keys()].filter((name) => !name.startsWith('$')).slice(0, 60);
  return Object.fromEntries(names.map((name) => [name, textField(form, name)]));
}

async function saveWaitForm(form: FormData): Promise<void> {
  const values = valuesOf(form);
  const typed = { kind: values['kind'] ?? '', amount: values['amount'] || (values['typed'] ?? '') };
  const saved = await press(board, (viewer) => saveWait(viewer, typed, now()));
  redirect(`${board}?done=${saved ? 'saved' : 'wrong'}&at=${typed.kind}#${typed.kind}`);
}

export const saveWaitAction = sayingUnstored(saveWaitForm);

async function removeWaitForm(form: FormData): Promise<void> {
  await press(board, (viewer) => removeWait(viewer, textField(form, 'kind')));
  redirect(`${board}?done=saved`);
}

export const removeWaitAction = sayingUnstored(removeWaitForm);

async function saveSpacesForm(form: FormData): Promise<void> {
  const values = valuesOf(form);
  const spaces = values['spaces'] || (values['typed'] ?? '');
  const saved = await press(board, (viewer) => saveSpaces(viewer, { id: values['id'] ?? '', spaces }, now()));
  redirect(`${board}?done=${saved ? 'saved' : 'wrong'}&at=${values['id'] ?? ''}#clinic-${values['id'] ?? ''}`);
}

export const saveSpacesAction = sayingUnstored(saveSpacesForm);

async function cancelClinicForm(form: FormData): Promise<void> {
  const isOff = textField(form, 'off') === 'yes';
  await press(board, (viewer) => cancelClinic(viewer, textField(form, 'id'), isOff, now()));
  redirect(`${board}?done=saved#clinics`);
}

export const cancelClinicAction = sayingUnstored(cancelClinicForm);

type Deed = (viewer: Viewer, values: Record<string, string>, at: Date) => Promise<FormProblem[]>;

/** Ends on the page, at its news, or back at the form with every word kept. */
function saving(page: string, deed: Deed): (previous: FormState, form: FormData) => Promise<FormState> {
  return async (_previous, form) => {
    const values = valuesOf(form);
    const problems = await press(page, (viewer) => deed(viewer, values, now()));
    if (problems.length === 0) redirect(`${page}?done=saved`);
    refresh();
    return { values, problems };
  };
}

export const saveClinicAction = keepingWords(emptyForm, saving(board, saveClinic), () => ({ field: 'kind' }));
export const savePlaceAction = keepingWords(emptyForm, saving(hours, savePlace), () => ({ field: 'name' }));
export const saveWeekAction = keepingWords(emptyForm, saving(hours, saveWeek), () => ({ field: '1-from0' }));
export const saveOtherDaysAction = keepingWords(emptyForm, saving(hours, saveOtherDays), () => ({ field: 'from' }));

async function removePlaceForm(form: FormData): Promise<void> {
  await press(hours, (viewer) => removePlace(viewer, textField(form, 'id')));
  redirect(`${hours}?done=removed`);
}

export const removePlaceAction = sayingUnstored(removePlaceForm);

async function removeOtherDaysForm(form: FormData): Promise<void> {
  await press(hours, (viewer) => removeOtherDays(viewer, textField(form, 'id')));
  redirect(`${hours}?done=removed#other-days`);
}

export const removeOtherDaysAction = sayingUnstored(removeOtherDaysForm);

async function confirmHolidayForm(form: FormData): Promise<void> {
  const day = textField(form, 'day');
  await press(hours, (viewer) => confirmHoliday(viewer, env().JURISDICTION, day, now()));
  redirect(`${hours}?done=saved#holidays`);
}

export const confirmHolidayAction = sayingUnstored(confirmHolidayForm);
