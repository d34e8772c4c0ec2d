'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { TextAreaField } from '@/components/ui/forms/field';
import { answerLetterAction } from '@/lib/letters/letter-actions';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.lettersPage;

/** The words stay in the field whatever stands in their way: too many of them, a colleague who was faster, a session that ended. */
export function LetterAnswerForm({ id, version, chosen }: { id: string; version: number; chosen: string }) {
  const [state, answer, pending] = useActionState(answerLetterAction, emptyForm, `/desk/letters#${id}`);
  const field = `${id}-answer`;
  const typed = state.values['answer'] ?? chosen;
  return (
    <form action={answer} className="space-y-3" noValidate>
      <ErrorSummary
        problems={state.problems.map((problem) => ({ ...problem, field }))}
        title={words.notSent}
        autoFocus
      />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <TextAreaField
        key={typed}
        name="answer"
        id={field}
        label={words.answer}
        hint={words.answerHint}
        rows={5}
        defaultValue={typed}
        error={problemOf(state, 'answer') ?? undefined}
      />
      <Button disabled={pending}>{words.send}</Button>
    </form>
  );
}
