'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { TextAreaField, TextField } from '@/components/ui/forms/field';
import type { CannedKind, CannedWords } from '@/lib/practice/canned-text';
import { saveCannedTextAction } from '@/lib/practice/canned-text-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

type CannedTextFormProps = {
  kind: CannedKind;
  /** Null adds one. */
  text: CannedWords | null;
  /** What opens the form. */
  opening: string;
  wordsLabel: string;
  wordsHint: string;
  rows: number;
};

/** Fields carry the text's id in theirs, since a page holds several of these. Opens by itself when it comes back with a problem. */
export function CannedTextForm({ kind, text, opening, wordsLabel, wordsHint, rows }: CannedTextFormProps) {
  const [state, save, pending] = useActionState(saveCannedTextAction, emptyForm);
  const name = text?.id ?? `new-${kind}`;
  const problems = state.problems.map((problem) => ({ ...problem, field: `${name}-${problem.field}` }));
  return (
    <details open={problems.length > 0}>
      <summary className="inline-flex min-h-11 items-center font-semibold text-brand underline underline-offset-4">
        {opening}
      </summary>
      <form action={save} className="max-w-measure space-y-5 pt-2 pb-4" noValidate>
        <ErrorSummary problems={problems} autoFocus />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="id" value={text?.id ?? ''} />
        <TextField
          name="label"
          id={`${name}-label`}
          label={desk.cannedTextForm.name}
          hint={desk.cannedTextForm.colleaguesChooseListPatients}
          autoComplete="off"
          defaultValue={state.values['label'] ?? text?.label ?? ''}
          error={problemOf(state, 'label') ?? undefined}
        />
        <TextAreaField
          name="words"
          id={`${name}-words`}
          label={wordsLabel}
          hint={wordsHint}
          rows={rows}
          defaultValue={state.values['words'] ?? text?.words ?? ''}
          error={problemOf(state, 'words') ?? undefined}
        />
        <Button disabled={pending}>{text ? desk.cannedTextForm.save : desk.cannedTextForm.add}</Button>
      </form>
    </details>
  );
}
