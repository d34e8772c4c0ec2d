'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { TextAreaField, TextField } from '@/components/ui/forms/field';
import { savePlaceAction } from '@/lib/practice/says/board-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const { placeForm: words, hoursPage } = desk;

/** `values` are the fields as they stand; without an id it adds a place. Opens by itself when it comes back with a problem. */
export function PlaceForm({ values }: { values: Record<string, string> }) {
  const [state, save, pending] = useActionState(savePlaceAction, emptyForm);
  const id = values['id'] ?? '';
  const name = id === '' ? 'new' : id;
  const field = (key: string) => ({
    name: key,
    id: `${name}-${key}`,
    defaultValue: state.values[key] ?? values[key] ?? '',
    error: problemOf(state, key) ?? undefined,
    autoComplete: 'off',
  });
  const problems = state.problems.map((problem) => ({ ...problem, field: `${name}-${problem.field}` }));
  return (
    <details open={problems.length > 0}>
      <summary className="inline-flex min-h-11 items-center font-semibold text-brand underline underline-offset-4">
        {id === '' ? hoursPage.addPlace : hoursPage.changePlace}
      </summary>
      <form action={save} className="max-w-measure space-y-5 pt-2 pb-4" noValidate>
        <ErrorSummary problems={problems} autoFocus />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={values['version'] ?? '0'} />
        <TextField {...field('name')} label={words.name} />
        <TextAreaField {...field('address')} label={words.address} rows={3} />
        <TextField {...field('phone')} type="tel" label={words.phone} />
        <TextField {...field('afterHours')} label={words.afterHours} hint={words.afterHoursHint} />
        <TextField {...field('afterHoursPhone')} type="tel" label={words.afterHoursPhone} />
        <TextAreaField {...field('waysThere')} label={words.waysThere} hint={words.waysThereHint} rows={3} />
        <Button disabled={pending}>{id === '' ? words.add : words.save}</Button>
      </form>
    </details>
  );
}
