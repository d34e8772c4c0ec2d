import { SelectField } from '@/components/ui/forms/field';
import { type Theme, themes } from '@/lib/comments/theme';
import type { Messages } from '@/lib/shared/messages/en';

type ThemeFieldProps = { words: Messages['themes']; value: string; choices?: readonly Theme[] | undefined };

/** What an experience is about, if its writer wants to say so. */
export function ThemeField({ words, value, choices = themes }: ThemeFieldProps) {
  return (
    // The key makes a new list when the answer comes back: a reset form would fall back to the first line.
    <SelectField key={`theme ${value}`} name="theme" label={words.label} hint={words.hint} defaultValue={value}>
      <option value="">{words.none}</option>
      {choices.map((theme) => (
        <option key={theme} value={theme}>
          {words.names[theme]}
        </option>
      ))}
    </SelectField>
  );
}
