'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { SelectField, TextField } from '@/components/ui/forms/field';
import { startDraftAction } from '@/lib/drafts/draft-actions';
import type { Choice } from '@/lib/drafts/writing/field-list';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.newPost;

export function BeginForm({ kinds }: { kinds: readonly Choice[] }) {
  const [state, begin, pending] = useActionState(startDraftAction, emptyForm);
  return (
    <form action={begin} className="max-w-measure space-y-6" noValidate>
      <ErrorSummary problems={state.problems} autoFocus />
      <TextField
        name="title"
        label={words.title}
        hint={words.titleHint}
        autoComplete="off"
        defaultValue={state.values['title'] ?? ''}
        error={problemOf(state, 'title') ?? undefined}
      />
      <SelectField
        name="kind"
        label={words.kind}
        hint={words.kindHint}
        defaultValue={state.values['kind'] ?? ''}
        error={problemOf(state, 'kind') ?? undefined}
      >
        <option value="">{desk.fieldForm.noneChosen}</option>
        {kinds.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <Button disabled={pending}>{words.begin}</Button>
    </form>
  );
}
