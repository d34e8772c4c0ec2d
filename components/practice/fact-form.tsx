'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { TextField } from '@/components/ui/forms/field';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { changeFactAction } from '@/lib/practice/practice-actions';
import { unsavedFact } from '@/lib/practice/practice-fact';
import { problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

/** `fact` null adds one. Fields carry the fact's name in their ids, since a page holds several of these. */
export function FactForm({ fact }: { fact: { id: string; words: string; version: number } | null }) {
  const [state, change, pending] = useActionState(changeFactAction, unsavedFact);
  const name = fact?.id ?? 'new';
  const problems = state.problems.map((problem) => ({ ...problem, field: `${name}-${problem.field}` }));
  // Heard, not seen: the sentence itself tells them apart for the eye.
  const which = fact ? <VisuallyHidden> ({fact.id})</VisuallyHidden> : null;
  return (
    <form action={change} className="max-w-measure space-y-5" noValidate>
      <ErrorSummary problems={problems} autoFocus />
      <input type="hidden" name="version" value={fact?.version ?? 0} />
      {fact ? (
        <input type="hidden" name="id" value={fact.id} />
      ) : (
        <TextField
          name="id"
          id="new-id"
          label={desk.factForm.name}
          hint={desk.factForm.postsShowFactName}
          autoComplete="off"
          spellCheck={false}
          defaultValue={state.values['id'] ?? ''}
          error={problemOf(state, 'id') ?? undefined}
        />
      )}
      {fact && problems.length > 0 && fact.words !== state.values['words'] ? (
        <p>
          <span className="text-sm text-ink-soft">{desk.todayBoard.readersSee}: </span>
          {fact.words}
        </p>
      ) : null}
      <TextField
        name="words"
        id={`${name}-words`}
        label={
          <>
            {desk.factForm.readersSee2}
            {which}
          </>
        }
        hint={fact ? undefined : desk.factForm.wholeSentenceExampleNext}
        autoComplete="off"
        defaultValue={state.values['words'] ?? fact?.words ?? ''}
        error={problemOf(state, 'words') ?? undefined}
      />
      <p role="status" className="text-good font-semibold empty:hidden">
        {state.saved ? desk.factForm.savedPostsShowNow : null}
      </p>
      <Button disabled={pending}>
        {fact ? desk.factForm.saveSoToday : desk.factForm.addFact}
        {which}
      </Button>
    </form>
  );
}
