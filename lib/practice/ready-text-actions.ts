'use server';

import { redirect } from 'next/navigation';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { keepingWords, sayingUnstored } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { emptyForm, type FormState, textField } from '@/lib/shared/form-state';
import { moveReadyText, removeReadyText, saveReadyText } from './change-ready-texts';

const page = '/desk/practice/texts';

/** Ends on the list, at its kind, or back at the form with every word kept. */
async function saveReadyTextForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const viewer = await requireViewer(page);
  const values = Object.fromEntries(['kind', 'id', 'label', 'words'].map((name) => [name, textField(form, name)]));
  const problems = await saveReadyText(viewer, values, now()).catch(respondToRefusal);
  if (problems.length > 0) return { values, problems };
  redirect(`${page}?done=saved`);
}

export const saveReadyTextAction = keepingWords(emptyForm, saveReadyTextForm, () => ({ field: 'words' }));

async function removeReadyTextForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const viewer = await requireViewer(page);
  const removed = await removeReadyText(viewer, textField(form, 'id'), now()).catch(respondToRefusal);
  redirect(`${page}?done=${removed ? 'removed' : 'changed'}`);
}

export const removeReadyTextAction = sayingUnstored(removeReadyTextForm);

async function moveReadyTextForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const viewer = await requireViewer(page);
  const direction = textField(form, 'direction') === 'up' ? 'up' : 'down';
  await moveReadyText(viewer, textField(form, 'id'), direction).catch(respondToRefusal);
  redirect(`${page}?done=moved`);
}

export const moveReadyTextAction = sayingUnstored(moveReadyTextForm);
