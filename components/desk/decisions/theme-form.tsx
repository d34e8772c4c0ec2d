import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { SelectField } from '@/components/ui/forms/field';
import type { Theme } from '@/lib/comments/theme';
import { desk } from '@/lib/shared/messages/desk';
import { en } from '@/lib/shared/messages/en';
import { DecisionFields } from './decision-fields';
import type { TargetedForm } from './form-wiring';

type ThemeFormProps = TargetedForm & {
  theme: string | null;
  themes: readonly Theme[];
  isPublic: boolean;
  open: boolean;
};

/** Its writer's own choice stands unless it would lead readers astray. */
export function ThemeForm({ target, state, decide, pending, theme, themes, isPublic, open }: ThemeFormProps) {
  const given = state.values['action'] === 'theme' ? state.values['theme'] : undefined;
  const chosen = given ?? theme ?? '';
  return (
    <Disclosure label={desk.themeForm.correctTheme} group="decision" open={open}>
      <form action={decide} className="space-y-4">
        <DecisionFields target={target} action="theme" />
        <SelectField
          key={chosen}
          name="theme"
          label={desk.themeForm.theme}
          hint={isPublic ? desk.themeForm.readersSeeNewOne : desk.themeForm.readersSeeOnceMessage}
          defaultValue={chosen}
        >
          <option value="">{en.themes.none}</option>
          {themes.map((code) => (
            <option key={code} value={code}>
              {en.themes.names[code]}
            </option>
          ))}
        </SelectField>
        <Button variant="secondary" disabled={pending} className="w-full sm:w-auto">
          {desk.themeForm.saveTheme}
        </Button>
      </form>
    </Disclosure>
  );
}
