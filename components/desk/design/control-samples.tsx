import { Button, type ButtonVariant } from '@/components/ui/button';
import { CallButton } from '@/components/ui/call-button';
import { Disclosure } from '@/components/ui/disclosure';
import { RadioGroup, TickBox } from '@/components/ui/forms/choice-field';
import { SelectField, TextAreaField, TextField } from '@/components/ui/forms/field';
import { Icon } from '@/components/ui/icon';
import { Face } from '@/components/ui/people/face';
import { Kbd } from '@/components/ui/work/kbd';
import { Menu } from '@/components/ui/work/menu';
import { Toolbar } from '@/components/ui/work/toolbar';
import { desk } from '@/lib/shared/messages/desk';
import { Sample } from './sample';

const words = desk.design;
const variants: readonly ButtonVariant[] = ['primary', 'secondary', 'quiet', 'small', 'danger'];

/** What is pressed, typed into or opened. */
export function ControlSamples() {
  return (
    <>
      <Sample title={words.buttons}>
        {[false, true].map((disabled) => (
          <div key={String(disabled)} className="flex flex-wrap items-center gap-3">
            {variants.map((variant) => (
              <Button key={variant} type="button" variant={variant} disabled={disabled}>
                {disabled ? words.off : words.press}
                {variant === 'primary' ? <Kbd sign="a" /> : null}
              </Button>
            ))}
          </div>
        ))}
      </Sample>
      <FieldSamples />
      <Sample title={words.folded}>
        <Disclosure label={words.closed}>{words.words}</Disclosure>
        <Disclosure label={words.open} open>
          {words.words}
        </Disclosure>
        <Disclosure label={words.chip} look="chip">
          {words.words}
        </Disclosure>
      </Sample>
      <Sample title={words.bars}>
        {[false, true].map((urgent) => (
          <div key={String(urgent)} className="relative">
            <Toolbar label={urgent ? words.urgentBar : words.usualBar} urgent={urgent}>
              <Button type="button">{words.press}</Button>
              <Menu label={words.menu} group={`sample-${urgent}`} variant={urgent ? 'danger' : 'secondary'}>
                {words.inMenu}
              </Menu>
            </Toolbar>
          </div>
        ))}
      </Sample>
      <Sample title={words.signs}>
        <div className="flex flex-wrap items-center gap-4">
          <Face name={words.person} size="small" />
          <Face name={words.person} />
          <Icon name="search" className="size-6" />
          <Icon name="phone" className="size-6" />
          <CallButton tel="911">{words.call}</CallButton>
        </div>
      </Sample>
    </>
  );
}

function FieldSamples() {
  return (
    <Sample title={words.fields}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="sample-text" label={words.field} hint={words.hint} />
        <TextField name="sample-wrong" label={words.fieldWrong} hint={words.hint} error={words.problem} />
        <TextAreaField name="sample-area" label={words.field} rows={2} />
        <SelectField name="sample-select" label={words.field}>
          <option>{words.one}</option>
        </SelectField>
        <RadioGroup
          name="sample-choice"
          label={words.choice}
          choices={[
            { value: 'one', label: words.one },
            { value: 'other', label: words.other, hint: words.hint },
          ]}
          defaultValue="one"
        />
        <TickBox name="sample-tick" label={words.one} hint={words.hint} checked />
      </div>
    </Sample>
  );
}
