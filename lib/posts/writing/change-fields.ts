/**
 * Changes fields of a post's frontmatter. A field that stays the same keeps its bytes, and so does an entry of a list.
 * It must not know which fields a post has, nor what they may hold.
 */
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { headOf } from './cut-blocks';

export type FieldValue = string | number | boolean | FieldValue[] | { [key: string]: FieldValue };
export type Fields = Record<string, FieldValue>;

type Slice = { key: string; value: FieldValue; text: string; items: string[] | null };
type Head = { before: string; slices: Slice[]; lead: string; after: string };

/** Null where the fields cannot be read: then nobody changes them here. */
export function readFields(source: string): Fields | null {
  const head = cutHead(source);
  return head === null ? null : Object.fromEntries(head.slices.map(({ key, value }) => [key, value]));
}

/**
 * The same source with other values; `undefined` takes a field away. Fields that are new stand in the order of `order`.
 * The source as it was where its fields cannot be read.
 */
export function changeFields(
  source: string,
  changes: Record<string, FieldValue | undefined>,
  order: readonly string[],
): string {
  const head = cutHead(source);
  if (head === null) return source;
  const newline = head.before.includes('\r\n') ? '\r\n' : '\n';
  const slices = [...head.slices];
  for (const [key, value] of Object.entries(changes)) {
    const at = slices.findIndex((slice) => slice.key === key);
    const known = slices[at];
    if (value === undefined) {
      if (known !== undefined) slices.splice(at, 1);
    } else if (known === undefined) {
      slices.splice(placeOf(key, slices, order), 0, {
        key,
        value,
        text: printField(key, value, null, newline),
        items: null,
      });
    } else if (!isSame(known.value, value)) {
      slices[at] = { ...known, value, text: printField(key, value, known, newline) };
    }
  }
  return (
    head.before + head.lead + slices.map(({ text }) => text).join('') + head.after + source.slice(headOf(source).length)
  );
}

export function isSame(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function placeOf(key: string, slices: readonly Slice[], order: readonly string[]): number {
  const rank = order.indexOf(key);
  const last = slices.findLastIndex((slice) => {
    const other = order.indexOf(slice.key);
    return other !== -1 && other < rank;
  });
  return rank === -1 ? slices.length : last + 1;
}

function cutHead(source: string): Head | null {
  const head = headOf(source);
  const [before = ''] = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(head) ?? [];
  const [after = ''] = /---[ \t]*(?:\r\n|\n|\r)?$/.exec(head) ?? [];
  if (before === '' || before.length + after.length > head.length) return null;
  const text = head.slice(before.length, head.length - after.length);
  const document = parseDocument(text, { schema: 'core', version: '1.2', prettyErrors: false });
  if (document.errors.length > 0 || document.warnings.length > 0) return null;
  if (document.contents === null) return { before, lead: text, slices: [], after };
  if (!isMap(document.contents) || document.contents.flow === true) return null;
  const { items } = document.contents;
  const starts = items.map(({ key }) => (isScalar(key) && typeof key.value === 'string' ? (key.range?.[0] ?? -1) : -1));
  // A key that does not begin its line belongs to something that nobody wrote by hand.
  if (starts.some((start) => start === -1 || (start > 0 && !/[\r\n]/.test(text[start - 1] ?? '')))) return null;
  const slices = items.map(({ key, value }, index): Slice => {
    const slice = text.slice(starts[index], starts[index + 1] ?? text.length);
    const plain = isNode(value) ? (value.toJS(document) as FieldValue | null) : null;
    const itemTexts =
      isSeq(value) && value.flow !== true ? itemsOf(text, value.items, starts[index + 1] ?? text.length) : null;
    return { key: (key as { value: string }).value, value: plain ?? '', text: slice, items: itemTexts };
  });
  return { before, lead: text.slice(0, starts[0] ?? 0), slices, after };
}

/** The lines of each entry of a list, or null where one does not begin its line. */
function itemsOf(text: string, items: readonly unknown[], end: number): string[] | null {
  const starts = items.map((item) => {
    const at = isNode(item) ? (item.range?.[0] ?? -1) : -1;
    const line = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    return at !== -1 && /^[ \t]*-[ \t]+$/.test(text.slice(line, at)) ? line : -1;
  });
  if (starts.includes(-1)) return null;
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? end));
}

function printField(key: string, value: FieldValue, known: Slice | null, newline: string): string {
  if (Array.isArray(value) && value.length > 0 && !value.every(isWord)) {
    const kept = known?.items ?? null;
    const before = Array.isArray(known?.value) ? known.value : [];
    const indent = /^[ \t]*/.exec(kept?.[0] ?? '  ')?.[0] ?? '  ';
    const items = value.map((item) => {
      const at = kept === null ? -1 : before.findIndex((one) => isSame(one, item));
      const text = kept?.[at];
      return text === undefined ? printItem(item, indent, newline) : text.replace(/(?:\r?\n[ \t]*)*$/, newline);
    });
    return `${key}:${newline}${items.join('')}`;
  }
  return `${key}: ${printValue(value)}${newline}`;
}

const isWord = (value: FieldValue): boolean => typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value);

function printItem(item: FieldValue, indent: string, newline: string): string {
  if (typeof item !== 'object' || Array.isArray(item)) return `${indent}- ${printValue(item)}${newline}`;
  const lines = Object.entries(item).map(([key, value]) => `${key}: ${printValue(value)}`);
  if (lines.length === 0) return `${indent}- {}${newline}`;
  return lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}${newline}`).join('');
}

function printValue(value: FieldValue): string {
  if (typeof value === 'string') return printString(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${printValue(inner)}`)
    .join(', ')} }`;
}

/** Ids, days and addresses stand plain; sentences, and whatever YAML would take for something else, in quotation marks. */
function printString(text: string): string {
  const isPlain = /^[A-Za-z0-9/][\w./:+-]*$/.test(text) && !/:$/.test(text);
  return isPlain && parseDocument(text, { schema: 'core' }).toJS() === text ? text : JSON.stringify(text);
}
