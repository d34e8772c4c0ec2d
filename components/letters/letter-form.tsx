'use client';

import { useActionState } from 'react';
import { UrgentPanel } from '@/components/comments/urgent-panel';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/forms/error-summary';
import { SelectField, TextAreaField } from '@/components/ui/forms/field';
import { sendLetterAction } from '@/lib/letters/letter-actions';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { emptyForm, problemOf } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';

type LetterFormProps = {
  topics: readonly { id: string; name: string }[];
  /** Each named in itself. */
  languages: readonly { tag: string; name: string }[];
  /** The one of this page. */
  language: string;
  numbers: EmergencyNumbers;
  words: Pick<Messages, 'letters' | 'form' | 'urgent' | 'help'>;
};

/** Works as a plain form: whatever is written is taken, and what it must be told is on the next page. */
export function LetterForm({ topics, languages, language, numbers, words }: LetterFormProps) {
  const [state, send] = useActionState(sendLetterAction, emptyForm);
  const { letters } = words;
  const urgency = state.urgency ?? 'none';
  return (
    <form action={send} className="max-w-measure space-y-5" noValidate>
      {urgency === 'none' ? null : <UrgentPanel urgency={urgency} numbers={numbers} words={words} />}
      <ErrorSummary problems={state.problems} title={words.form.problemTitle} autoFocus />
      <SelectField name="topic" label={letters.topic} defaultValue={state.values['topic'] ?? 'other'}>
        {topics.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="language"
        label={letters.language}
        defaultValue={state.values['language'] ?? language}
        key={state.values['language']}
      >
        {languages.map(({ tag, name }) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextAreaField
        name="message"
        label={letters.message}
        hint={letters.messageHint}
        rows={8}
        defaultValue={state.values['message'] ?? ''}
        error={problemOf(state, 'message') ?? undefined}
        errorWord={words.form.error}
      />
      <Button>{letters.send}</Button>
    </form>
  );
}
