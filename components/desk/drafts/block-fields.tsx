import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { SelectField, TextAreaField, TextField } from '@/components/ui/forms/field';
import { surfaceClasses } from '@/components/ui/surface';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { ShownAttribute, ShownBlock } from '@/lib/drafts/writing/shown-draft';
import { fillWords } from '@/lib/shared/fill-words';
import { desk } from '@/lib/shared/messages/desk';
import { ProblemMarks } from './problem-marks';

const words = desk.blockForm;

export type NewBlock = { kind: string; title: string };
type Shared = { values: Record<string, string>; newBlocks: readonly NewBlock[] };

/** One block with the buttons that move it; what it holds stands within. */
export function BlockFields({ block, place, ...shared }: Shared & { block: ShownBlock; place: string }) {
  const { name, kind, title, purpose, attributes, children, problems } = block;
  return (
    <section
      id={name}
      tabIndex={-1}
      data-run={block.run ?? undefined}
      data-doc={block.doc ?? undefined}
      data-edited={shared.values[`${name}-doc`]}
      aria-label={fillWords(words.block, { title, place })}
      className={`scroll-mt-4 space-y-3 ${surfaceClasses(place.includes('.') ? 'sunken' : 'framed')}`}
    >
      <div>
        {/* Words and headings have labels of their own. */}
        {kind === 'prose' || kind === 'heading' ? null : <p className="font-bold">{title}</p>}
        {purpose ? <p className="text-sm text-ink-soft">{purpose}</p> : null}
      </div>
      <ProblemMarks problems={problems} of={name} />
      {attributes.length > 0 ? (
        <div className="grid gap-4 sm:grid-cols-2">
          {attributes.map((attribute) => (
            <AttributeField key={attribute.key} name={name} attribute={attribute} values={shared.values} />
          ))}
        </div>
      ) : null}
      {block.run === null ? null : (
        <div data-plain="" className="space-y-3">
          <OwnWords block={block} values={shared.values} />
          <BlockDeeds block={block} place={place} newBlocks={shared.newBlocks} />
        </div>
      )}
      {block.run === null ? <OwnWords block={block} values={shared.values} /> : null}
      {children.map((child, index) => (
        <BlockFields key={child.name} block={child} place={`${place}.${index + 1}`} {...shared} />
      ))}
      {block.run === null ? <BlockDeeds block={block} place={place} newBlocks={shared.newBlocks} /> : null}
    </section>
  );
}

function AttributeField({
  name,
  attribute,
  values,
}: {
  name: string;
  attribute: ShownAttribute;
  values: Record<string, string>;
}) {
  const { key, label, choices, isNeeded } = attribute;
  const field = `${name}-a-${key}`;
  const value = values[field] ?? attribute.value;
  if (choices === null) return <TextField name={field} label={label} defaultValue={value} autoComplete="off" />;
  const isKnown = value === '' || choices.some(([one]) => one === value);
  return (
    <SelectField name={field} label={label} defaultValue={value}>
      {isNeeded && value !== '' ? null : <option value="">{desk.fieldForm.noneChosen}</option>}
      {isKnown ? null : <option value={value}>{value}</option>}
      {choices.map(([one, shown]) => (
        <option key={one} value={one}>
          {shown}
        </option>
      ))}
    </SelectField>
  );
}

const rowsFor = (text: string): number =>
  Math.min(
    24,
    Math.max(
      3,
      text.split('\n').reduce((rows, line) => rows + Math.ceil((line.length + 1) / 72), 1),
    ),
  );

function OwnWords({ block, values }: { block: ShownBlock; values: Record<string, string> }) {
  const { name, kind, text, depth, isHollow } = block;
  const field = `${name}-text`;
  const value = values[field] ?? text;
  if (kind === 'heading')
    return (
      <div className="grid gap-4 sm:grid-cols-[2fr_1fr]">
        <TextField name={field} label={block.title} defaultValue={value} autoComplete="off" />
        <SelectField name={`${name}-depth`} label={words.level} defaultValue={values[`${name}-depth`] ?? String(depth)}>
          <option value="2">{words.levelTwo}</option>
          <option value="3">{words.levelThree}</option>
          <option value="4">{words.levelFour}</option>
        </SelectField>
      </div>
    );
  if (kind === 'prose' || kind === 'remark')
    return <TextAreaField name={field} label={words.words} defaultValue={value} rows={rowsFor(value)} />;
  if (kind === 'unknown')
    return (
      <>
        <p>{fillWords(words.unknown, { name: block.title })}</p>
        <pre tabIndex={0} aria-label={block.title} className="overflow-x-auto rounded-md bg-paper-soft p-3 text-sm">
          {text}
        </pre>
      </>
    );
  if (!isHollow) return null;
  return (
    <TextAreaField
      name={`${name}-inside`}
      label={words.inside}
      defaultValue={values[`${name}-inside`] ?? ''}
      rows={4}
    />
  );
}

/** Each button saves all that was typed, then does its deed. */
function BlockDeeds({ block, place, newBlocks }: { block: ShownBlock; place: string; newBlocks: readonly NewBlock[] }) {
  const { name, title, isFirst, isLast } = block;
  const of = <VisuallyHidden>: {fillWords(words.block, { title, place })}</VisuallyHidden>;
  const deed = (verb: string, label: string) => (
    <Button variant="small" name="deed" value={`${verb} ${name}`}>
      {label}
      {of}
    </Button>
  );
  return (
    <Disclosure
      look="chip"
      label={
        <>
          {words.more}
          {of}
        </>
      }
    >
      <div className="flex flex-wrap items-end gap-2 pt-2">
        {isFirst ? null : deed('up', words.up)}
        {isLast ? null : deed('down', words.down)}
        {deed('copy', words.copy)}
        {deed('remove', words.remove)}
      </div>
      <AddBlock name={name} place={place} title={title} newBlocks={newBlocks} />
    </Disclosure>
  );
}

function AddBlock({
  name,
  place,
  title,
  newBlocks,
}: {
  name: string;
  place: string;
  title: string;
  newBlocks: readonly NewBlock[];
}) {
  return (
    <div className="mt-3 flex flex-wrap items-end gap-2">
      <div className="min-w-48 grow">
        <SelectField
          name={`new-${name}`}
          label={`${words.addBelow}: ${fillWords(words.block, { title, place })}`}
          defaultValue=""
        >
          <option value="">{words.choose}</option>
          {newBlocks.map(({ kind, title: label }) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </SelectField>
      </div>
      <Button variant="small" name="deed" value={`below ${name}`}>
        {words.addHere}
        <VisuallyHidden>: {fillWords(words.block, { title, place })}</VisuallyHidden>
      </Button>
    </div>
  );
}
