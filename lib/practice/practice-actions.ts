'use server';

import { refresh, updateTag } from 'next/cache';
import { redirect } from 'next/navigation';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { keepingWords, sayingUnstored } from '@/lib/platform/web/keep-words';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { textField } from '@/lib/shared/form-state';
import { changePracticeFact, removePracticeFact } from './change-practice-facts';
import { type FactState, unsavedFact } from './practice-fact';
import { noteFacts, practiceFactsTag } from './says/fact-versions';

/** Writes a fact down; every post that shows it does so at the next request. */
async function changeFact(_previous: FactState, form: FormData): Promise<FactState> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk/practice');
  const values = { id: textField(form, 'id'), words: textField(form, 'words'), version: textField(form, 'version') };
  const problems = await changePracticeFact(viewer, values, now());
  refresh();
  if (problems.length > 0) return { values, problems, saved: false };
  await noteFacts();
  updateTag(practiceFactsTag);
  return { values: {}, problems: [], saved: true };
}

export const changeFactAction = keepingWords(unsavedFact, changeFact, () => ({ field: 'words' }));

async function removeFactForm(form: FormData): Promise<void> {
  await requireSameOrigin();
  const viewer = await requireViewer('/desk/practice');
  await removePracticeFact(viewer, textField(form, 'id'));
  await noteFacts();
  updateTag(practiceFactsTag);
  redirect('/desk/practice?done=removed');
}

export const removeFactAction = sayingUnstored(removeFactForm);
