'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { TextField } from '@/components/ui/forms/field';
import { dropViewAction, keepViewAction } from '@/lib/comments/views/view-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const words = desk.savedViews;

type SavedViewFormProps = {
  /** The filters that are set, as in the address. */
  query: string;
  /** The one of one's own that is open; null for none. */
  saved: { id: string; name: string } | null;
};

/** Keeps the filters that are set under a name, or lets go of the view that is open. */
export function SavedViewForm({ query, saved }: SavedViewFormProps) {
  const [state, keep, pending] = useActionState(keepViewAction, emptyForm);
  if (saved)
    return (
      <form action={dropViewAction}>
        <input type="hidden" name="id" value={saved.id} />
        <Button variant="small">{say(words.drop, { name: saved.name })}</Button>
      </form>
    );
  return (
    <Disclosure label={words.keep} look="chip" open={state.problems.length > 0}>
      <form action={keep} className="flex flex-wrap items-end gap-4 pt-2 pb-4" noValidate>
        <ErrorSummary problems={state.problems} autoFocus />
        <input type="hidden" name="query" value={query} />
        <TextField
          name="viewName"
          label={words.name}
          defaultValue={state.values['viewName'] ?? ''}
          key={state.values['viewName']}
          error={problemOf(state, 'viewName') ?? undefined}
          autoComplete="off"
        />
        <Button variant="secondary" disabled={pending}>
          {words.save}
        </Button>
      </form>
    </Disclosure>
  );
}
