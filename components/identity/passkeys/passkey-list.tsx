'use client';

import { type ReactNode, useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { TextField } from '@/components/ui/forms/field';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { namePasskeyAction, removePasskeyAction } from '@/lib/identity/passkeys/passkey-actions';
import { emptyForm } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.passkeyList;

type PasskeyEntryProps = { id: string; name: string; children: ReactNode };

/** One passkey: what it is called, and the way to take it away. `children`: since when it is there, and when it was used. */
export function PasskeyEntry({ id, name, children }: PasskeyEntryProps) {
  const [renamed, rename, renaming] = useActionState(namePasskeyAction, emptyForm);
  const [removed, remove, removing] = useActionState(removePasskeyAction, emptyForm);
  return (
    <li className="space-y-3 py-4">
      <ErrorSummary problems={[...renamed.problems, ...removed.problems]} autoFocus />
      <p>
        <span className="font-semibold [overflow-wrap:anywhere]">{name}</span>
        <span className="block text-sm text-ink-soft">{children}</span>
      </p>
      <div className="flex flex-wrap items-end gap-3">
        <form action={rename} className="flex grow flex-wrap items-end gap-3">
          <input type="hidden" name="id" value={id} />
          <TextField
            id={`name-${id}`}
            name="passkeyName"
            label={words.name}
            maxLength={60}
            autoComplete="off"
            defaultValue={name}
          />
          <Button variant="secondary" disabled={renaming}>
            {words.rename}
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
        </form>
        <form action={remove}>
          <input type="hidden" name="id" value={id} />
          <Button variant="danger" disabled={removing}>
            {words.remove}
            <VisuallyHidden> {name}</VisuallyHidden>
          </Button>
        </form>
      </div>
    </li>
  );
}
