'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { RadioGroup } from '@/components/ui/forms/choice-field';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { TextField } from '@/components/ui/forms/field';
import { changeDetailsAction } from '@/lib/identity/accounts/identity-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';

type OwnDetailsFormProps = {
  name: string;
  email: string;
  mailDaily: boolean;
  /** A physician, whose name stands on their own page. */
  hasPage: boolean;
  /** For how long after signing in another address may be asked for. */
  freshMinutes: number;
};

export function OwnDetailsForm({ name, email, mailDaily, hasPage, freshMinutes }: OwnDetailsFormProps) {
  const [state, change, pending] = useActionState(changeDetailsAction, emptyForm);
  return (
    <form action={change} className="max-w-measure space-y-5">
      <ErrorSummary problems={state.problems} autoFocus />
      {hasPage ? (
        <p>
          Your name is <strong>{name}</strong>. It comes from your own page on this site, and changes there.
        </p>
      ) : (
        <TextField
          name="name"
          label="Name"
          hint="As colleagues see it in the log of decisions."
          autoComplete="name"
          defaultValue={state.values['name'] ?? name}
          error={problemOf(state, 'name') ?? undefined}
        />
      )}
      <TextField
        name="email"
        label="E-mail address"
        hint={`Sign-in links go here. A link to a new address confirms it. You can ask for one within ${freshMinutes} minutes of signing in.`}
        type="email"
        autoComplete="email"
        defaultValue={state.values['email'] ?? email}
        error={problemOf(state, 'email') ?? undefined}
      />
      <p>
        <a href="/sign-in?again=1&amp;next=%2Fdesk%2Fpeople" className="inline-flex min-h-11 items-center">
          Sign in again
        </a>
      </p>
      <RadioGroup
        name="mail"
        label="How often should we write to you?"
        choices={[
          { value: 'each', label: 'Each time something waits for you' },
          {
            value: 'daily',
            label: 'Once a day, if anything waits for you',
            hint: 'Something that sounds urgent still comes at once.',
          },
        ]}
        defaultValue={state.values['mail'] ?? (mailDaily ? 'daily' : 'each')}
      />
      <Button disabled={pending}>Save</Button>
    </form>
  );
}
