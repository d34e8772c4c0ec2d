import { RadioGroup } from '@/components/ui/forms/choice-field';
import type { Phrase } from '@/lib/comments/redaction';
import { type FormState, problemOf } from '@/lib/shared/form-state';
import { desk } from '@/lib/shared/messages/desk';

const choices = [
  { value: 'hide', label: desk.phraseChoice.choicesLabel },
  { value: 'keep', label: desk.phraseChoice.identifiesNoOne },
];

/** Neither is chosen until a person has chosen. */
export function PhraseChoice({ phrase, state }: { phrase: Phrase; state: FormState }) {
  const name = phrase.field;
  const decided = phrase.hidden === null ? undefined : phrase.hidden ? 'hide' : 'keep';
  return (
    <RadioGroup
      name={name}
      label={<q className="break-words">{phrase.text}</q>}
      hint={phrase.because}
      choices={choices}
      defaultValue={state.values[name] ?? decided}
      error={problemOf(state, name) ?? undefined}
    />
  );
}
