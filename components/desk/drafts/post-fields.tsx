import { Disclosure } from '@/components/ui/disclosure';
import { SelectField, TextAreaField, TextField } from '@/components/ui/forms/field';
import { surfaceClasses } from '@/components/ui/surface';
import type { Choice, Part } from '@/lib/drafts/writing/field-list';
import type { ShownField } from '@/lib/drafts/writing/shown-draft';
import { fillWords } from '@/lib/shared/fill-words';
import { desk } from '@/lib/shared/messages/desk';
import { ProblemMarks } from './problem-marks';

const words = desk.fieldForm;
type Values = Record<string, string>;

/** One field above the text: why it is asked, an example, and what is still to be mended. */
export function PostFieldView({ field, values }: { field: ShownField; values: Values }) {
  const { key, control, problems } = field;
  const name = `f-${key}`;
  return (
    <div
      id={control.kind === 'entries' || control.kind === 'several' ? name : `${name}-about`}
      tabIndex={-1}
      className="scroll-mt-4 space-y-2"
    >
      <FieldControl field={field} name={name} values={values} />
      <ProblemMarks problems={problems} of={name} />
    </div>
  );
}

function hintOf({ why, example, control }: ShownField): string {
  const shown = example === '' ? '' : fillWords(desk.editPost.example, { example });
  return [why, control.kind === 'lines' ? words.oneLine : '', shown].filter(Boolean).join(' ');
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
    case 'entries':
      return <Entries field={field} name={name} parts={control.parts} values={values} />;
  }
}

function Options({ choices, value }: { choices: readonly Choice[]; value: string }) {
  const isKnown = value === '' || choices.some(([one]) => one === value);
  return (
    <>
      {isKnown ? null : <option value={value}>{value}</option>}
      {choices.map(([one, label]) => (
        <option key={one} value={one}>
          {label}
        </option>
      ))}
    </>
  );
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
          <label key={value} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
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

type EntriesProps = { field: ShownField; name: string; parts: readonly Part[]; values: Values };

/** Those that are there, and an empty one for another. */
function Entries({ field, name, parts, values }: EntriesProps) {
  const { label, entries, key, value } = field;
  const isNone = (values[name] ?? value) === 'none';
  return (
    <fieldset className="space-y-3">
      <legend className="font-semibold">{label}</legend>
      <p className="text-sm text-ink-soft">{hintOf(field)}</p>
      {key === 'conflicts' ? (
        <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
          <input type="hidden" name={name} value="" />
          <input
            type="checkbox"
            name={name}
            value="none"
            className="mt-1 size-6 shrink-0 accent-brand"
            defaultChecked={isNone}
          />
          <span>{words.none}</span>
        </label>
      ) : (
        <input type="hidden" name={name} value="" />
      )}
      {[...entries, {}].map((entry: Values, index) => (
        <Disclosure
          key={index}
          label={
            index === entries.length
              ? words.another
              : entry['title'] ||
                entry['name'] ||
                entry['summary'] ||
                entry['entity'] ||
                fillWords(words.entry, { label, number: String(index + 1) })
          }
          open={index === entries.length && entries.length === 0 && key !== 'conflicts'}
        >
          <div className={`grid gap-4 sm:grid-cols-2 ${surfaceClasses('sunken')}`}>
            {parts.map((part) => (
              <PartField
                key={part.key}
                name={`${name}-${index}-${part.key}`}
                part={part}
                value={values[`${name}-${index}-${part.key}`] ?? entry[part.key] ?? ''}
              />
            ))}
            {index === entries.length ? null : (
              <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
                <input type="checkbox" name={`${name}-${index}-remove`} className="mt-1 size-6 shrink-0 accent-brand" />
                <span>{words.removeEntry}</span>
              </label>
            )}
          </div>
        </Disclosure>
      ))}
    </fieldset>
  );
}

function PartField({ name, part, value }: { name: string; part: Part; value: string }) {
  const labels: Record<string, string> = desk.fieldParts;
  const label = labels[part.key] ?? part.key;
  if (part.choices === undefined)
    return <TextField name={name} label={label} defaultValue={value} autoComplete="off" />;
  return (
    <SelectField name={name} label={label} defaultValue={value}>
      <option value="">{words.noneChosen}</option>
      <Options choices={part.choices} value={value} />
    </SelectField>
  );
}
