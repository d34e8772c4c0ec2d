import { Disclosure } from '@/components/ui/disclosure';
import { SelectField, TextField } from '@/components/ui/forms/field';
import { surfaceClasses } from '@/components/ui/surface';
import type { Choice, Part } from '@/lib/drafts/writing/field-list';
import type { ShownField } from '@/lib/drafts/writing/shown-draft';
import { fillWords } from '@/lib/shared/fill-words';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.fieldForm;
type Values = Record<string, string>;

export function hintOf({ why, example, control }: ShownField): string {
  const shown = example === '' ? '' : fillWords(desk.editPost.example, { example });
  return [why, control.kind === 'lines' || control.kind === 'posts' ? words.oneLine : '', shown]
    .filter(Boolean)
    .join(' ');
}

export function Options({ choices, value }: { choices: readonly Choice[]; value: string }) {
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

/** One that has parts of its own. */
export function Group({ field, name, parts, values }: EntriesProps) {
  const wasSent = values[name] !== undefined;
  const [known] = field.entries;
  return (
    <fieldset className="space-y-3">
      <legend className="font-semibold">{field.label}</legend>
      <p className="text-sm text-ink-soft">{hintOf(field)}</p>
      <input type="hidden" name={name} value="" />
      <Disclosure label={known === undefined ? words.addIt : words.changeIt} open={field.problems.length > 0}>
        <div className={`grid gap-4 sm:grid-cols-2 ${surfaceClasses('sunken')}`}>
          {parts.map((part) => (
            <PartField
              key={part.key}
              name={`${name}-${part.key}`}
              part={part}
              value={wasSent ? (values[`${name}-${part.key}`] ?? '') : (known?.[part.key] ?? '')}
            />
          ))}
        </div>
      </Disclosure>
    </fieldset>
  );
}

type EntriesProps = { field: ShownField; name: string; parts: readonly Part[]; values: Values };

/** Those that are there, and an empty one for another. */
export function Entries({ field, name, parts, values }: EntriesProps) {
  const { label, entries, key, value } = field;
  const isNone = (values[name] ?? value) === 'none';
  return (
    <fieldset className="space-y-3">
      <legend className="font-semibold">{label}</legend>
      <p className="text-sm text-ink-soft">{hintOf(field)}</p>
      {key === 'conflicts' ? (
        <>
          <input type="hidden" name={name} value="" />
          <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
            <input
              type="checkbox"
              name={name}
              value="none"
              className="mt-1 size-6 shrink-0 accent-brand"
              defaultChecked={isNone}
            />
            <span>{words.none}</span>
          </label>
        </>
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
  if (part.isTick)
    return (
      <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
        <input
          type="checkbox"
          name={name}
          className="mt-1 size-6 shrink-0 accent-brand"
          defaultChecked={value !== ''}
        />
        <span>{label}</span>
      </label>
    );
  if (part.choices === undefined)
    return <TextField name={name} label={label} defaultValue={value} autoComplete="off" />;
  return (
    <SelectField name={name} label={label} defaultValue={value}>
      <option value="">{words.noneChosen}</option>
      <Options choices={part.choices} value={value} />
    </SelectField>
  );
}
