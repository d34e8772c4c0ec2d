'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { RadioGroup } from '@/components/ui/choice-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/field';
import { changeDetailsAction } from '@/lib/identity/identity-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';

export function OwnDetailsForm({ name, email, mailDaily }: { name: string; email: string; mailDaily: boolean }) {
  const [state, change, pending] = useActionState(changeDetailsAction, emptyForm);
  return (
    <form action={change} className="max-w-measure space-y-5">
      <ErrorSummary problems={state.problems} autoFocus />
      <TextField
        name="name"
        label="Name"
        hint="As colleagues see it in the log of decisions."
        autoComplete="name"
        defaultValue={state.values['name'] ?? name}
        error={problemOf(state, 'name') ?? undefined}
      />
      <TextField
        name="email"
        label="E-mail address"
        hint="Sign-in links go here."
        type="email"
        autoComplete="email"
        defaultValue={state.values['email'] ?? email}
        error={problemOf(state, 'email') ?? undefined}
      />
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
