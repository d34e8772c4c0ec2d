'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { SelectField, TextField } from '@/components/ui/forms/field';
import { saveOtherDaysAction } from '@/lib/practice/says/board-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.hoursPage;

/** Adds days on which other hours hold. Opens by itself when it comes back with a problem. */
export function OtherDaysForm({ places }: { places: readonly { id: string; name: string }[] }) {
  const [state, save, pending] = useActionState(saveOtherDaysAction, emptyForm);
  const field = (key: string) => ({
    name: key,
    id: `days-${key}`,
    defaultValue: state.values[key] ?? '',
    error: problemOf(state, key) ?? undefined,
  });
  const problems = state.problems.map((problem) => ({ ...problem, field: `days-${problem.field}` }));
  return (
    <details open={problems.length > 0}>
      <summary className="inline-flex min-h-11 items-center font-semibold text-brand underline underline-offset-4">
        {words.addDaysOpen}
      </summary>
      <form action={save} className="max-w-measure space-y-5 pt-2 pb-4" noValidate>
        <ErrorSummary problems={problems} autoFocus />
        <TextField {...field('name')} label={words.why} hint={words.whyHint} autoComplete="off" />
        <div className="flex flex-wrap gap-4">
          <TextField {...field('from')} type="date" label={words.first} />
          <TextField {...field('until')} type="date" label={words.last} hint={words.lastHint} />
        </div>
        <div className="flex flex-wrap gap-4">
          <TextField {...field('from0')} type="time" label={words.opensOn} hint={words.opensClosedHint} />
          <TextField {...field('to0')} type="time" label={words.closesOn} />
        </div>
        <SelectField {...field('placeId')} label={desk.clinicForm.place}>
          <option value="">{words.everyPlace}</option>
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {place.name}
            </option>
          ))}
        </SelectField>
        <Button disabled={pending}>{words.addDays}</Button>
      </form>
    </details>
  );
}
