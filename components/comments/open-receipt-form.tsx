'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/field';
import { openReceiptAction } from '@/lib/comments/receipt-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';

export function OpenReceiptForm() {
  const [state, action] = useActionState(openReceiptAction, emptyForm);
  return (
    <section aria-labelledby="code-title" className="space-y-5">
      <h2 id="code-title">Open a message with its code</h2>
      <form action={action} className="space-y-5" noValidate>
        <ErrorSummary problems={state.problems} autoFocus />
        <TextField
          name="code"
          label="Your receipt code"
          hint="Big or small letters, with or without dashes."
          defaultValue={state.values['code'] ?? ''}
          key={state.values['code'] ?? ''}
          error={problemOf(state, 'code') ?? undefined}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          className="font-mono tracking-wider uppercase"
        />
        <Button>Open</Button>
        <p className="text-sm text-ink-soft">
          A lost code cannot be found again: we keep no link between you and your message. If it must come down, write
          to the practice and say where it stands.
        </p>
      </form>
    </section>
  );
}
