'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { SelectField, TextField } from '@/components/ui/forms/field';
import { saveClinicAction } from '@/lib/practice/says/board-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.clinicForm;

type ClinicFormProps = {
  values: Record<string, string>;
  /** In front of the fields' ids, since a page holds several of these. */
  name: string;
  kinds: readonly { kind: string; name: string }[];
  places: readonly { id: string; name: string }[];
};

/** Adds a clinic or changes one. Opens by itself when it comes back with a problem. */
export function ClinicForm({ values, name, kinds, places }: ClinicFormProps) {
  const [state, save, pending] = useActionState(saveClinicAction, emptyForm);
  const isNew = (values['id'] ?? '') === '';
  const field = (key: string) => ({
    name: key,
    id: `${name}-${key}`,
    defaultValue: state.values[key] ?? values[key] ?? '',
    error: problemOf(state, key) ?? undefined,
  });
  const problems = state.problems.map((problem) => ({ ...problem, field: `${name}-${problem.field}` }));
  return (
    <details open={problems.length > 0}>
      <summary className="inline-flex min-h-11 items-center font-semibold text-brand underline underline-offset-4">
        {isNew ? words.open : words.change}
      </summary>
      <form action={save} className="max-w-measure space-y-5 pt-2 pb-4" noValidate>
        <ErrorSummary problems={problems} autoFocus />
        <input type="hidden" name="id" value={values['id'] ?? ''} />
        <input type="hidden" name="sequence" value={values['sequence'] ?? '0'} />
        <SelectField {...field('kind')} label={words.kind}>
          {kinds.map((one) => (
            <option key={one.kind} value={one.kind}>
              {one.name}
            </option>
          ))}
        </SelectField>
        <div className="flex flex-wrap gap-4">
          <TextField {...field('day')} type="date" label={words.day} />
          <TextField {...field('from')} type="time" label={words.from} />
          <TextField {...field('to')} type="time" label={words.to} />
        </div>
        <TextField {...field('who')} label={words.who} autoComplete="off" />
        <TextField {...field('booking')} label={words.booking} autoComplete="off" />
        <SelectField {...field('placeId')} label={words.place}>
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {place.name}
            </option>
          ))}
          <option value="">{words.elsewhere}</option>
        </SelectField>
        <TextField
          {...field('spaces')}
          label={words.spaces}
          hint={words.spacesHint}
          inputMode="numeric"
          autoComplete="off"
          className="max-w-32"
        />
        <Button disabled={pending}>{isNew ? words.add : words.save}</Button>
      </form>
    </details>
  );
}
