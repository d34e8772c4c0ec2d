/** What differs between two texts of a post: fields by their names, blocks by what is the same around them. Pure. */
import { labelOfField } from '@/lib/drafts/writing/shown-draft';
import { type FieldValue, readFields } from '@/lib/posts/writing/change-fields';
import { cutDocument } from '@/lib/posts/writing/cut-blocks';
import { showText } from '@/lib/posts/writing/shown-text';

/** A block or a field beside the one that is out; null where there is none. */
export type Beside = { key: string; before: string | null; after: string | null };

/** What a field says, in a line or more. */
export function shown(value: FieldValue | undefined): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map(shown).join('\n');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, part]) => `${key}: ${shown(part)}`)
      .join('; ');
  return String(value);
}

/** Fields and blocks that differ, in the order of the new text. Blocks are paired by what is the same around them. */
export function compareSources(before: string | null, after: string): Beside[] {
  const [was, is] = [before === null ? {} : (readFields(before) ?? {}), readFields(after) ?? {}];
  const fields = [...new Set([...Object.keys(is), ...Object.keys(was)])].flatMap((key): Beside[] => {
    const [old, now] = [shown(was[key]), shown(is[key])];
    return old === now ? [] : [{ key: labelOfField(key), before: old || null, after: now || null }];
  });
  const blocksOf = (source: string): string[] => cutDocument(source).blocks.map((block) => showText(block.source));
  return [...fields, ...pair(before === null ? [] : blocksOf(before), blocksOf(after))];
}

function pair(before: readonly string[], after: readonly string[]): Beside[] {
  const rows: Beside[] = [];
  const left = new Set(after);
  const known = new Set(before);
  let at = 0;
  const skip = (): string[] => {
    const gone: string[] = [];
    while (at < before.length && !left.has(before[at] as string)) gone.push(before[at++] as string);
    return gone;
  };
  let gone = skip();
  for (const block of after) {
    if (known.has(block)) {
      for (const old of gone) rows.push({ key: '', before: old, after: null });
      if (before[at] === block) at += 1;
      gone = skip();
      continue;
    }
    rows.push({ key: '', before: gone.shift() ?? null, after: block });
  }
  for (const old of [...gone, ...before.slice(at).filter((block) => !left.has(block))])
    rows.push({ key: '', before: old, after: null });
  return rows;
}

const openingLength = 80;

/** The first words of each block, by which a note is bound to it. */
export function listOpenings(source: string): string[] {
  const openings = cutDocument(source).blocks.map((block) => openingOf(showText(block.source)));
  return [...new Set(openings)].filter((opening) => opening !== '');
}

const openingOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, openingLength).trim();

/** `numbers` are those that differ all the same: no spelling explains them. */
export type Spelling = { numbers: string[] };

/** Null unless every change that is declared anew is one of spelling. */
export function readSpelling(before: string | null, after: string): Spelling | null {
  const listed = (source: string): FieldValue[] => {
    const changes = readFields(source)?.['changes'];
    return Array.isArray(changes) ? changes : [];
  };
  if (before === null) return null;
  const known = new Set(listed(before).map((change) => JSON.stringify(change)));
  const added = listed(after).filter((change) => !known.has(JSON.stringify(change)));
  const isSpelling = (change: FieldValue): boolean =>
    typeof change === 'object' && !Array.isArray(change) && change['type'] === 'typo';
  if (added.length === 0 || !added.every(isSpelling)) return null;
  const [was, is] = [numbersIn(before), numbersIn(after)];
  return { numbers: [...missing(was, is), ...missing(is, was)] };
}

/** Of the first, each as often as the second lacks it. */
function missing(one: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return one.filter((number) => {
    const at = left.indexOf(number);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

const numbersIn = (source: string): string[] =>
  cutDocument(source).blocks.flatMap((block) => showText(block.source).match(/\p{N}+(?:[.,:/]\p{N}+)*/gu) ?? []);
