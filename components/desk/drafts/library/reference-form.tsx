'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { SelectField, TextField } from '@/components/ui/forms/field';
import { addReferenceAction } from '@/lib/drafts/references/reference-actions';
import type { Choice } from '@/lib/drafts/writing/field-list';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.sources;
const labels: Record<string, string> = desk.fieldParts;

export type ReferencePart = { key: string; choices: readonly Choice[] | null };

/** Every part of a source; those that are known are filled in. */
export function ReferenceForm({
  id,
  parts,
  known,
}: {
  id: string;
  parts: readonly ReferencePart[];
  known: Record<string, string>;
}) {
  const [state, send, pending] = useActionState(addReferenceAction, emptyForm);
  return (
    <form action={send} className="max-w-3xl space-y-5" noValidate>
      <ErrorSummary problems={state.problems} autoFocus />
      <input type="hidden" name="id" value={id} />
      <div className="grid gap-4 sm:grid-cols-2">
        {parts.map(({ key, choices }) => {
          const shared = {
            name: key,
            label: labels[key] ?? key,
            defaultValue: state.values[key] ?? known[key] ?? '',
            error: problemOf(state, key) ?? undefined,
          };
          if (choices === null) return <TextField key={key} {...shared} autoComplete="off" />;
          return (
            <SelectField key={key} {...shared}>
              <option value="">{desk.fieldForm.noneChosen}</option>
              {choices.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </SelectField>
          );
        })}
      </div>
      <Button disabled={pending}>{words.add}</Button>
    </form>
  );
}
