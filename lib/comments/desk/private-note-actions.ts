'use server';

import { refresh } from 'next/cache';
import { requireComment } from '@/lib/comments/state/require-comment';
import { findViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { keepingWords } from '@/lib/platform/web/keep-words';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { requireSameOrigin } from '@/lib/platform/web/visitor';
import { textField } from '@/lib/shared/form-state';
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
  const at = now();
  const given = { text: values['privateNote'] ?? '', formKey: values['formKey'] ?? '' };
  const problems = await requireComment(viewer, values['commentId'] ?? '', at)
    .then((opened) => writePrivateNote(opened, given, at))
    .catch(respondToRefusal);
  if (problems.length > 0) return { ...back, problems };
  refresh();
  return { ...back, values: {}, saved: true };
}

export const writePrivateNoteAction = keepingWords(noPrivateNote, writePrivateNoteForm, () => ({
  field: 'privateNote',
}));
