'use client';

import { useActionState } from 'react';
import { SignedOutNotice } from '@/components/desk/signed-out-notice';
import { Button } from '@/components/ui/button';
import { TextAreaField } from '@/components/ui/forms/field';
import { writePrivateNoteAction } from '@/lib/comments/desk/private-note-actions';
import { noPrivateNote } from '@/lib/comments/desk/private-note-state';
import { problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

/** `target` is null once the session has ended: then only what was just typed is here, to send again. */
export function PrivateNoteForm({ target }: { target: { commentId: string; formKey: string } | null }) {
  const [state, write, pending] = useActionState(writePrivateNoteAction, noPrivateNote);
  if (target === null && !state.signedOut) return null;
  const problem = problemOf(state, 'privateNote');
  return (
    <form action={write} className="space-y-3" noValidate>
      <input type="hidden" name="commentId" value={target?.commentId ?? state.values['commentId'] ?? ''} />
      <input type="hidden" name="formKey" value={target?.formKey ?? state.values['formKey'] ?? ''} />
      {state.signedOut ? <SignedOutNotice kept={desk.privateNoteForm.noteNotSavedWords} /> : null}
      <TextAreaField
        name="privateNote"
        label={desk.privateNoteForm.addPrivateNote}
        hint={desk.privateNoteForm.deskAloneCannotChanged}
        rows={3}
        defaultValue={state.values['privateNote'] ?? ''}
        error={problem ?? undefined}
        // Scripts or none: whoever is told of a fault stands at the box.
        autoFocus={problem !== null}
      />
      <p role="status" className="font-semibold text-good empty:hidden">
        {state.saved ? desk.privateNoteForm.noteSaved : null}
      </p>
      <Button variant="secondary" disabled={pending}>
        {desk.privateNoteForm.saveNote}
      </Button>
    </form>
  );
}
