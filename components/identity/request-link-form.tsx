'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/forms/field';
import { requestSignInAction } from '@/lib/identity/accounts/identity-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

export function RequestLinkForm({ next }: { next: string }) {
  const [state, send, pending] = useActionState(requestSignInAction, emptyForm);
  return (
    <form action={send} noValidate className="space-y-5">
      <input type="hidden" name="next" value={next} />
      <div role="status">
        {state.problems.length > 0 ? <span className="sr-only">{desk.requestLinkForm.linkNotSent}</span> : null}
      </div>
      <TextField
        name="email"
        label={desk.requestLinkForm.eMailAddress}
        type="email"
        autoComplete="email"
        defaultValue={state.values['email']}
        autoFocus={state.problems.length > 0}
        error={problemOf(state, 'email') ?? undefined}
      />
      <Button disabled={pending} className="w-full">
        {desk.requestLinkForm.sendMeLink}
      </Button>
    </form>
  );
}
