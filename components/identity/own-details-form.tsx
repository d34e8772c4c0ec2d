'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { RadioGroup } from '@/components/ui/forms/choice-field';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { TextField } from '@/components/ui/forms/field';
import { Sentence } from '@/components/ui/sentence';
import { changeDetailsAction } from '@/lib/identity/accounts/identity-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

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
          <Sentence words={desk.ownDetailsForm.nameComesOwnPage} parts={{ name: <strong>{name}</strong> }} />
        </p>
      ) : (
        <TextField
          name="name"
          label={desk.ownDetailsForm.name}
          hint={desk.ownDetailsForm.colleaguesSeeLogDecisions}
          autoComplete="name"
          defaultValue={state.values['name'] ?? name}
          error={problemOf(state, 'name') ?? undefined}
        />
      )}
      <TextField
        name="email"
        label={desk.ownDetailsForm.eMailAddress}
        hint={say(desk.ownDetailsForm.signLinksGoHere, { freshMinutes }, deskLocale)}
        type="email"
        autoComplete="email"
        defaultValue={state.values['email'] ?? email}
        error={problemOf(state, 'email') ?? undefined}
      />
      <p>
        <a href="/sign-in?again=1&amp;next=%2Fdesk%2Faccount" className="inline-flex min-h-11 items-center">
          {desk.ownDetailsForm.signAgain}
        </a>
      </p>
      <RadioGroup
        name="mail"
        label={desk.ownDetailsForm.howOftenShouldWrite}
        choices={[
          { value: 'each', label: desk.ownDetailsForm.eachTimeSomethingWaits },
          {
            value: 'daily',
            label: desk.ownDetailsForm.onceDayIfAnything,
            hint: desk.ownDetailsForm.somethingSoundsUrgentStill,
          },
        ]}
        defaultValue={state.values['mail'] ?? (mailDaily ? 'daily' : 'each')}
      />
      <Button disabled={pending}>{desk.ownDetailsForm.save}</Button>
    </form>
  );
}
