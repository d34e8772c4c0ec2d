'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { SelectField, TextField } from '@/components/ui/forms/field';
import { addShiftAction } from '@/lib/identity/rota/rota-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { weekdayNames } from './weekday-names';

const words = desk.shiftForm;

export function ShiftForm({ people }: { people: readonly { id: string; name: string }[] }) {
  const [state, add, pending] = useActionState(addShiftAction, emptyForm);
  const about = (name: string) => ({
    name,
    defaultValue: state.values[name] ?? '',
    error: problemOf(state, name) ?? undefined,
  });
  return (
    <form action={add} className="max-w-measure space-y-5" noValidate>
      <ErrorSummary problems={state.problems} autoFocus />
      <SelectField label={words.person} {...about('accountId')}>
        <option value="">{words.choose}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField label={words.weekday} {...about('weekday')}>
        <option value="">{words.noWeekday}</option>
        {weekdayNames.map((name, index) => (
          <option key={name} value={index + 1}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField type="date" label={words.day} hint={words.dayHint} {...about('day')} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField type="time" label={words.from} {...about('from')} />
        <TextField type="time" label={words.to} hint={words.toHint} {...about('to')} />
      </div>
      <Button disabled={pending}>{words.add}</Button>
    </form>
  );
}
