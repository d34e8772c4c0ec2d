import { TextField } from '@/components/ui/forms/field';
import { type FormState, problemOf } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';

type AliasFieldProps = { state: FormState; words: Pick<Messages, 'ask' | 'form'>; alias?: string; hint?: string };

/** `alias` is what stands in it until something is typed. */
export function AliasField({ state, words, alias = '', hint = words.ask.aliasHint }: AliasFieldProps) {
  const named = state.values['alias'] ?? alias;
  return (
    <TextField
      name="alias"
      label={words.ask.alias}
      hint={hint}
      defaultValue={named}
      key={`alias ${named}`}
      error={problemOf(state, 'alias') ?? undefined}
      errorWord={words.form.error}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
