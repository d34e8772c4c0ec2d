'use server';

import { refresh } from 'next/cache';
import { notFound as missing } from 'next/navigation';
import { findViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { keepingWords } from '@/lib/platform/web/keep-words';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { textField } from '@/lib/shared/form-state';
import { Refusal } from '@/lib/shared/refusal';
import { noPrivateNote, type PrivateNoteState } from './private-note-state';
import { writePrivateNote } from './private-notes';

/** Stays on the item, so that an answer half typed beside it is not lost. */
async function writePrivateNoteForm(_previous: PrivateNoteState, form: FormData): Promise<PrivateNoteState> {
  await requireSameOrigin();
  const values = Object.fromEntries(
    ['commentId', 'formKey', 'privateNote'].map((name) => [name, textField(form, name)]),
  );
  const back = { values, problems: [], saved: false, signedOut: false };
  const viewer = await findViewer();
  if (!viewer) return { ...back, signedOut: true };
  const problems = await writePrivateNote(
    viewer,
    { commentId: values['commentId'] ?? '', text: values['privateNote'] ?? '', formKey: values['formKey'] ?? '' },
    now(),
  ).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'not-found') missing();
    throw error;
  });
  if (problems.length > 0) return { ...back, problems };
  refresh();
  return { ...back, values: {}, saved: true };
}

export const writePrivateNoteAction = keepingWords(noPrivateNote, writePrivateNoteForm, () => ({
  field: 'privateNote',
}));
