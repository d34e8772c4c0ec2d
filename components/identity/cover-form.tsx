'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { SelectField, TextField } from '@/components/ui/forms/field';
import { arrangeCoverAction } from '@/lib/identity/cover/cover-actions';
import { emptyForm, type FormProblem, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

type CoverFormProps = {
  physicians: readonly { handle: string; name: string }[];
  /** Those for whom someone may cover; among them whoever has left. */
  away: readonly { handle: string; name: string }[];
  /** The viewer's handle: a physician arranges the own cover. Null for an administrator. */
  own: string | null;
};

/** Beside it stands another field of that name. */
const placed = (problem: FormProblem): FormProblem =>
  problem.field === 'physician' ? { ...problem, field: 'away' } : problem;

export function CoverForm({ physicians, away, own }: CoverFormProps) {
  const [state, arrange, pending] = useActionState(arrangeCoverAction, emptyForm);
  const fault = (field: string): string | undefined => problemOf(state, field) ?? undefined;
  const typed = (field: string): string => state.values[field] ?? '';
  const options = (people: CoverFormProps['away'], except: string | null) =>
    people
      .filter(({ handle }) => handle !== except)
      .map(({ handle, name }) => (
        <option key={handle} value={handle}>
          {name}
        </option>
      ));
  return (
    <form action={arrange} className="max-w-measure space-y-5" noValidate>
      <ErrorSummary problems={state.problems.map(placed)} autoFocus />
      {own === null ? (
        <SelectField
          name="physician"
          id="away"
          label={desk.coverForm.awayHasLeft}
          defaultValue={typed('physician')}
          error={fault('physician')}
        >
          <option value="">{desk.coverForm.choose}</option>
          {options(away, null)}
        </SelectField>
      ) : (
        <input type="hidden" name="physician" value={own} />
      )}
      <SelectField
        name="coveredBy"
        label={desk.coverForm.covers}
        defaultValue={typed('coveredBy')}
        error={fault('coveredBy')}
      >
        <option value="">{desk.coverForm.choose}</option>
        {options(physicians, own)}
      </SelectField>
      <TextField
        name="from"
        label={desk.coverForm.firstDay}
        type="date"
        defaultValue={typed('from')}
        error={fault('from')}
      />
      <TextField
        name="until"
        label={desk.coverForm.lastDay}
        type="date"
        defaultValue={typed('until')}
        error={fault('until')}
      />
      <Button disabled={pending}>{desk.coverForm.arrangeCover}</Button>
    </form>
  );
}
