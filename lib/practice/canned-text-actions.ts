'use server';

import { redirect } from 'next/navigation';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { keepingWords, sayingUnstored } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { emptyForm, type FormState, textField } from '@/lib/shared/form-state';
import { moveCannedText, removeCannedText, saveCannedText } from './change-canned-texts';

const page = '/desk/practice/texts';

/** Ends on the list, at its kind, or back at the form with every word kept. */
async function saveCannedTextForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const viewer = await requireViewer(page);
  const values = Object.fromEntries(['kind', 'id', 'label', 'words'].map((name) => [name, textField(form, name)]));
  const problems = await saveCannedText(viewer, values, now()).catch(respondToRefusal);
  if (problems.length > 0) return { values, problems };
  redirect(`${page}?done=saved`);
}

export const saveCannedTextAction = keepingWords(emptyForm, saveCannedTextForm, () => ({ field: 'words' }));

async function removeCannedTextForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const viewer = await requireViewer(page);
  const removed = await removeCannedText(viewer, textField(form, 'id'), now()).catch(respondToRefusal);
  redirect(`${page}?done=${removed ? 'removed' : 'changed'}`);
}

export const removeCannedTextAction = sayingUnstored(removeCannedTextForm);

async function moveCannedTextForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const viewer = await requireViewer(page);
  const direction = textField(form, 'direction') === 'up' ? 'up' : 'down';
  await moveCannedText(viewer, textField(form, 'id'), direction).catch(respondToRefusal);
  redirect(`${page}?done=moved`);
}

export const moveCannedTextAction = sayingUnstored(moveCannedTextForm);
