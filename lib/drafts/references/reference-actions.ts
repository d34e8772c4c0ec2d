'use server';

import { redirect } from 'next/navigation';
import { requireOwnDraft } from '@/lib/drafts/open-draft';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { keepingWords } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { emptyForm, type FormState, textField } from '@/lib/shared/form-state';
import { addReference, referenceParts } from './add-reference';

async function addReferenceForm(_previous: FormState, form: FormData): Promise<FormState> {
  await requireSameOrigin();
  const id = textField(form, 'id');
  const viewer = await requireViewer(`/desk/posts/${encodeURIComponent(id)}/sources`);
  const values = Object.fromEntries(referenceParts.map((part) => [part, textField(form, part).slice(0, 1000)]));
  const problems = await requireOwnDraft(viewer, id)
    .then((opened) => addReference(opened, values, now()))
    .catch(respondToRefusal);
  if (problems.length > 0) return { values, problems };
  redirect(`/desk/posts/${encodeURIComponent(id)}/sources?done=added`);
}

export const addReferenceAction = keepingWords(emptyForm, addReferenceForm);
