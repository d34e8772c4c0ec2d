'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { TextField } from '@/components/ui/forms/field';
import { Notice } from '@/components/ui/notice';
import { makeRecoveryCodesAction, signInWithCodeAction } from '@/lib/identity/passkeys/passkey-actions';
import { emptyPasskeyForm } from '@/lib/identity/passkeys/passkey-state';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.recoveryForms;

export function RecoverySignInForm({ next }: { next: string }) {
  const [state, send, pending] = useActionState(signInWithCodeAction, emptyForm);
  return (
    <form action={send} noValidate className="space-y-5">
      <ErrorSummary problems={state.problems} autoFocus />
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        label={words.email}
        type="email"
        autoComplete="email"
        defaultValue={state.values['email']}
      />
      <TextField
        name="code"
        label={words.code}
        hint={words.codeHint}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        error={problemOf(state, 'code') ?? undefined}
      />
      <Button disabled={pending} className="w-full">
        {words.signIn}
      </Button>
    </form>
  );
}

/** The codes are on this page alone, and only until it is left. `some`: there are codes already, which new ones take the place of. */
export function RecoveryCodes({ some }: { some: boolean }) {
  const [state, make, pending] = useActionState(makeRecoveryCodesAction, emptyPasskeyForm);
  return (
    <form action={make} className="max-w-measure space-y-4">
      <ErrorSummary problems={state.problems} autoFocus />
      {state.codes.length > 0 ? (
        <Notice tone="warning" role="status" title={words.shownOnce} autoFocus>
          <ul role="list" aria-label={words.codes} className="grid gap-x-6 gap-y-1 font-mono sm:grid-cols-2">
            {state.codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <Button id="codes" variant="secondary" disabled={pending}>
        {some || state.codes.length > 0 ? words.makeNew : words.make}
      </Button>
    </form>
  );
}
