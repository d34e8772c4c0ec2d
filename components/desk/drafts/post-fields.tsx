import { SelectField, TextAreaField, TextField } from '@/components/ui/forms/field';
import type { Choice } from '@/lib/drafts/writing/field-list';
import type { ShownField } from '@/lib/drafts/writing/shown-draft';
import { desk } from '@/lib/shared/messages/desk';
import { Entries, Group, hintOf, Options } from './entry-fields';
import { ProblemMarks } from './problem-marks';

const words = desk.fieldForm;
type Values = Record<string, string>;

/** One field above the text: why it is asked, an example, and what is still to be mended. */
export function PostFieldView({ field, values }: { field: ShownField; values: Values }) {
  const { key, control, problems } = field;
  const name = `f-${key}`;
  return (
    <div
      id={['entries', 'group', 'several'].includes(control.kind) ? name : `${name}-about`}
      tabIndex={-1}
      className="scroll-mt-4 space-y-2"
    >
      <FieldControl field={field} name={name} values={values} />
      <ProblemMarks problems={problems} of={name} />
    </div>
  );
}

function FieldControl({ field, name, values }: { field: ShownField; name: string; values: Values }) {
  const { control, label, value } = field;
  const shared = { name, label, hint: hintOf(field), defaultValue: values[name] ?? value };
  switch (control.kind) {
    case 'line':
      return <TextField {...shared} autoComplete="off" />;
    case 'day':
      return <TextField {...shared} type="date" />;
    case 'words':
      return <TextAreaField {...shared} rows={3} />;
    case 'lines':
    case 'posts':
      return <TextAreaField {...shared} rows={Math.max(4, value.split('\n').length + 1)} />;
    case 'choice':
      return (
        <SelectField {...shared}>
          <option value="">{words.noneChosen}</option>
          <Options choices={control.choices} value={shared.defaultValue} />
        </SelectField>
      );
    case 'several':
      return <Several field={field} name={name} choices={control.choices} values={values} />;
    case 'group':
      return <Group field={field} name={name} parts={control.parts} values={values} />;
    case 'entries':
      return <Entries field={field} name={name} parts={control.parts} values={values} />;
  }
}

function Several({
  field,
  name,
  choices,
  values,
}: {
  field: ShownField;
  name: string;
  choices: readonly Choice[];
  values: Values;
}) {
  const wasSent = values[name] !== undefined;
  return (
    <fieldset>
      <legend className="font-semibold">{field.label}</legend>
      <p className="mt-1 text-sm text-ink-soft">{hintOf(field)}</p>
      <input type="hidden" name={name} value="" />
      <div className="mt-1 sm:columns-2">
        {choices.map(([value, label]) => (
          <label key={value} className="flex min-h-11 cursor-pointer break-inside-avoid items-start gap-3 py-2">
            <input
              type="checkbox"
              className="mt-1 size-6 shrink-0 accent-brand"
              name={`${name}-${value}`}
              defaultChecked={wasSent ? values[`${name}-${value}`] !== undefined : field.chosen.includes(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
