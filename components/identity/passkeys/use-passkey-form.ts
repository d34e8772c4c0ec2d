'use client';

/** What a page does with a passkey. The browser's part is a library's, on pages of the desk alone. */
import {
  type AuthenticationResponseJSON,
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { startTransition, useActionState, useState, useSyncExternalStore } from 'react';
import {
  addPasskeyAction,
  beginPasskeyAction,
  beginPasskeySignInAction,
  signInWithPasskeyAction,
} from '@/lib/identity/passkeys/passkey-actions';
import { emptyPasskeyForm } from '@/lib/identity/passkeys/passkey-state';
import { emptyForm, type FormProblem } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.passkeyButton;

const ways = {
  'sign-in': {
    begin: beginPasskeySignInAction,
    finish: signInWithPasskeyAction,
    ask: (options: string): Promise<AuthenticationResponseJSON> =>
      startAuthentication({ optionsJSON: JSON.parse(options) as PublicKeyCredentialRequestOptionsJSON }),
    label: words.signIn,
  },
  add: {
    begin: beginPasskeyAction,
    finish: addPasskeyAction,
    ask: (options: string): Promise<RegistrationResponseJSON> =>
      startRegistration({ optionsJSON: JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON }),
    label: words.add,
  },
};

/** What the browser said, as far as somebody can do something about it. */
function explain(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'InvalidStateError') return words.knownAlready;
  if (name === 'NotAllowedError' || name === 'AbortError') return words.givenUp;
  return words.browserFailed;
}

const never = (): (() => void) => () => undefined;

/** Asks the device, then sends what it signed as the form's answer. */
export function usePasskeyForm(way: keyof typeof ways) {
  const { begin, finish, ask, label } = ways[way];
  const [state, send, sending] = useActionState(finish, emptyForm);
  const [problems, setProblems] = useState<FormProblem[] | null>(null);
  const [busy, setBusy] = useState(false);
  /** Null until the page is alive: what the server renders knows no browser. */
  const can = useSyncExternalStore(never, browserSupportsWebAuthn, () => null);
  const submit = async (fields: FormData): Promise<void> => {
    setBusy(true);
    setProblems([]);
    try {
      const begun = await begin(emptyPasskeyForm, fields);
      if (begun.problems.length > 0) return setProblems(begun.problems);
      fields.set('answer', JSON.stringify(await ask(begun.options)));
      setProblems(null);
      startTransition(() => send(fields));
    } catch (error) {
      setProblems([{ field: 'passkey', message: explain(error) }]);
    } finally {
      setBusy(false);
    }
  };
  return { label, can, submit, busy: can === null || busy || sending, state, problems: problems ?? state.problems };
}
