'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/forms/field';
import { requestSignInAction } from '@/lib/identity/accounts/identity-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';

export function RequestLinkForm({ next }: { next: string }) {
  const [state, send, pending] = useActionState(requestSignInAction, emptyForm);
  return (
    <form action={send} noValidate className="space-y-5">
      <input type="hidden" name="next" value={next} />
      <div role="status">
        {state.problems.length > 0 ? <span className="sr-only">The link was not sent.</span> : null}
      </div>
      <TextField
        name="email"
        label="E-mail address"
        type="email"
        autoComplete="email"
        defaultValue={state.values['email']}
        autoFocus={state.problems.length > 0}
        error={problemOf(state, 'email') ?? undefined}
      />
      <Button disabled={pending} className="w-full">
        Send me a link
      </Button>
    </form>
  );
}
