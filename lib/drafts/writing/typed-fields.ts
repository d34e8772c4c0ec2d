/**
 * The fields above a post's words as its form asks for them, and what was typed into them. Whatever was typed is written down, right or
 * not: the gate says what is wrong with it. Pure.
 */
import { type FieldValue, readFields } from '@/lib/posts/writing/change-fields';
import { type Control, type FieldContext, listFields, type Part } from './field-list';

/** What was typed, by the name of its field. */
export type Typed = Record<string, string>;

/** Fields of the form that were in what was sent, as values for the file; `undefined` for one that was emptied. */
export function typedFields(base: string, typed: Typed, context: FieldContext): Record<string, FieldValue | undefined> {
  const before = readFields(base);
  if (before === null) return {};
  const changes: Record<string, FieldValue | undefined> = {};
  for (const { key, control } of listFields(context)) {
    if (typed[`f-${key}`] === undefined) continue;
    const value = valueOf(key, control, typed, before[key]);
    // As somebody shows it again: the same words keep the bytes that they had.
    if (!isSameShown(control, before[key], value)) changes[key] = value;
  }
  return complete(changes, before, context);
}

function isSameShown(control: Control, before: FieldValue | undefined, after: FieldValue | undefined): boolean {
  if (control.kind === 'several') return JSON.stringify(listOf(before)) === JSON.stringify(listOf(after));
  return JSON.stringify(before ?? null) === JSON.stringify(after ?? null);
}

const listOf = (value: FieldValue | undefined): FieldValue[] => (Array.isArray(value) ? value : []);

function valueOf(key: string, control: Control, typed: Typed, before: FieldValue | undefined): FieldValue | undefined {
  const name = `f-${key}`;
  const text = (typed[name] ?? '').replace(/\s+/g, ' ').trim();
  switch (control.kind) {
    case 'line':
    case 'words':
    case 'day':
    case 'choice':
      return text === ''
        ? undefined
        : typeof before === 'string' && before.replace(/\s+/g, ' ').trim() === text
          ? before
          : text;
    case 'posts': {
      const names = (typed[name] ?? '')
        .split(/\s*(?:\r\n|\n|\r|,)\s*/)
        .map(postName)
        .filter((one) => one !== '');
      return names.length === 0 ? undefined : [...new Set(names)];
    }
    case 'group':
      return groupOf(name, control.parts, typed, before);
    case 'lines': {
      const lines = (typed[name] ?? '')
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
      return lines.length === 0 ? undefined : lines;
    }
    case 'several': {
      const chosen = control.choices.map(([value]) => value).filter((value) => typed[`${name}-${value}`] !== undefined);
      const known = listOf(before).filter(
        (value) =>
          typeof value === 'string' && (chosen.includes(value) || !control.choices.some(([one]) => one === value)),
      );
      const all = [...known, ...chosen.filter((value) => !known.includes(value))];
      return all.length === 0 ? undefined : all;
    }
    case 'entries':
      return entriesOf(key, name, control.parts, typed, before);
  }
}

/** The name of a post in whatever somebody pasted: an address, a path, or the name. */
function postName(line: string): string {
  const path = line
    .trim()
    .replace(/^https?:\/\/[^/]*/i, '')
    .replace(/[?#].*$/, '');
  return path.replace(/\/+$/, '').split('/').at(-1) ?? '';
}

function groupOf(
  name: string,
  parts: readonly Part[],
  typed: Typed,
  before: FieldValue | undefined,
): FieldValue | undefined {
  const made: Record<string, FieldValue> = typeof before === 'object' && !Array.isArray(before) ? { ...before } : {};
  for (const { key, isTick } of parts) {
    const text = (typed[`${name}-${key}`] ?? '').replace(/\s+/g, ' ').trim();
    if (text === '') delete made[key];
    else if (isTick) made[key] = true;
    else if (shownValue(made[key]) !== text) made[key] = text;
  }
  return Object.keys(made).length === 0 ? undefined : made;
}

const mostEntries = 80;

function entriesOf(
  key: string,
  name: string,
  parts: readonly Part[],
  typed: Typed,
  before: FieldValue | undefined,
): FieldValue | undefined {
  const known = listOf(before);
  const entries: FieldValue[] = [];
  for (let index = 0; index < mostEntries; index += 1) {
    const own = parts.filter((part) => typed[`${name}-${index}-${part.key}`] !== undefined);
    if (own.length === 0) continue;
    const old = known[index];
    const entry: Record<string, FieldValue> = typeof old === 'object' && !Array.isArray(old) ? { ...old } : {};
    const isGone = own.every((part) => (typed[`${name}-${index}-${part.key}`] ?? '').trim() === '');
    if (isGone || typed[`${name}-${index}-remove`] !== undefined) continue;
    for (const part of own) {
      const text = (typed[`${name}-${index}-${part.key}`] ?? '').replace(/\s+/g, ' ').trim();
      if (text === '') delete entry[part.key];
      else if (shownValue(entry[part.key]) !== text)
        entry[part.key] = isYear(part.key) && /^\d{4}$/.test(text) ? Number(text) : text;
    }
    entries.push(entry);
  }
  if (entries.length > 0) return entries;
  return key === 'conflicts' && typed[name] === 'none' ? 'none' : undefined;
}

const isYear = (key: string): boolean => key === 'year' || key === 'updated' || key === 'since';

/** A value as a field of the form shows it. */
export function shownValue(value: FieldValue | undefined): string {
  if (Array.isArray(value)) return value.map(shownValue).join(', ');
  return value === undefined || typeof value === 'object' ? '' : String(value);
}

/** What nobody should have to type: the id of a source, the day of a change and who made it. */
function complete(
  changes: Record<string, FieldValue | undefined>,
  before: Record<string, FieldValue>,
  { today, writer }: FieldContext,
): Record<string, FieldValue | undefined> {
  const made = { ...changes };
  if (Array.isArray(made['references'])) {
    const ids = new Set(made['references'].map((entry) => partOf(entry, 'id')));
    made['references'] = made['references'].map((entry) => {
      if (partOf(entry, 'id') !== '' || typeof entry !== 'object' || Array.isArray(entry)) return entry;
      const id = newId(
        `${partOf(entry, 'organisation') || partOf(entry, 'authors') || 'source'} ${partOf(entry, 'year')}`,
        ids,
      );
      ids.add(id);
      return { id, ...entry };
    });
  }
  if (Array.isArray(made['changes'])) {
    const who = writer ?? (listOf(before['authors'])[0] as string | undefined) ?? '';
    made['changes'] = made['changes'].map((entry) => {
      if (typeof entry !== 'object' || Array.isArray(entry)) return entry;
      const { date = today, who: by = who, type, summary, ...rest } = entry;
      return {
        date,
        who: by,
        ...(type === undefined ? {} : { type }),
        ...(summary === undefined ? {} : { summary }),
        ...rest,
      };
    });
  }
  return made;
}

function partOf(entry: FieldValue, key: string): string {
  return typeof entry === 'object' && !Array.isArray(entry) ? shownValue(entry[key]) : '';
}

/** First word and year, as a colleague would name a source; a number where that is taken. */
function newId(words: string, taken: ReadonlySet<string>): string {
  const parts = words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['source'];
  const year = parts.find((part) => /^\d{4}$/.test(part));
  const base = [(parts[0] ?? 'source').slice(0, 30), year].filter(Boolean).join('-');
  for (let turn = 1; ; turn += 1) {
    const id = turn === 1 ? base : `${base}-${turn}`;
    if (!taken.has(id)) return id;
  }
}
