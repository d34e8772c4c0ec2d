/**
 * Joins what two people made of the same post, block by block and field by field. Where both changed the same, both stand: nobody's words
 * are lost. Pure.
 */
import { diffArrays } from 'diff';
import type { Block } from './block';
import { sourceOf } from './block';
import { changeFields, type Fields, type FieldValue, isSame, readFields } from './change-fields';
import { cutDocument } from './cut-blocks';

export type Merged = {
  source: string;
  /** Blocks that both changed: both versions stand, theirs after ours. */
  doubled: number;
  /** Fields that both changed: ours stands, and theirs is in the history. */
  fields: string[];
};

/** `base` is what both began with. `order` is that of fields that are new. */
export function mergePosts(base: string, ours: string, theirs: string, order: readonly string[]): Merged {
  if (ours === theirs || base === theirs) return { source: ours, doubled: 0, fields: [] };
  if (base === ours) return { source: theirs, doubled: 0, fields: [] };
  const [from, mine, other] = [cutDocument(base), cutDocument(ours), cutDocument(theirs)];
  const { blocks, doubled } = mergeBlocks(from.blocks, mine.blocks, other.blocks, mine.newline);
  const body = sourceOf({ ...mine, blocks, tail: mine.tail === '' ? mine.newline : mine.tail });
  const { changes, fields } = mergeFields(readFields(base) ?? {}, readFields(ours), readFields(theirs));
  return { source: changeFields(body, changes, order), doubled, fields };
}

function mergeFields(
  base: Fields,
  ours: Fields | null,
  theirs: Fields | null,
): { changes: Record<string, FieldValue | undefined>; fields: string[] } {
  const changes: Record<string, FieldValue | undefined> = {};
  const fields: string[] = [];
  if (ours === null || theirs === null) return { changes, fields: ours === theirs ? [] : ['frontmatter'] };
  for (const key of new Set([...Object.keys(base), ...Object.keys(theirs)])) {
    if (isSame(base[key], theirs[key]) || isSame(ours[key], theirs[key])) continue;
    if (isSame(base[key], ours[key])) changes[key] = theirs[key];
    else fields.push(key);
  }
  return { changes, fields };
}

/** What one side made of each block of the base: `inserted[i]` stand before it, `kept[i]` says whether it is still there. */
type Side = { kept: boolean[]; inserted: Block[][] };

const keyOf = ({ source }: Block): string => source.replace(/\r\n?/g, '\n');

function sideOf(base: readonly Block[], side: readonly Block[]): Side {
  const kept = base.map(() => false);
  const inserted: Block[][] = Array.from({ length: base.length + 1 }, () => []);
  let [at, to] = [0, 0];
  for (const { added, removed, value } of diffArrays(base.map(keyOf), side.map(keyOf))) {
    for (const _ of value) {
      if (added) inserted[at]?.push(side[to++] as Block);
      else if (removed) at += 1;
      else {
        kept[at++] = true;
        to += 1;
      }
    }
  }
  return { kept, inserted };
}

function mergeBlocks(
  base: readonly Block[],
  ours: readonly Block[],
  theirs: readonly Block[],
  newline: string,
): { blocks: Block[]; doubled: number } {
  const [mine, other] = [sideOf(base, ours), sideOf(base, theirs)];
  const blocks: Block[] = [];
  let doubled = 0;
  const push = (added: readonly Block[]): void => {
    for (const block of added) blocks.push(blocks.length === 0 ? block : { ...block, gap: roomy(block.gap, newline) });
  };
  for (let index = 0; index <= base.length; index += 1) {
    const [here, there] = [mine.inserted[index] ?? [], other.inserted[index] ?? []];
    const known = new Set(here.map(keyOf));
    const more = there.filter((block) => !known.has(keyOf(block)));
    if (here.length > 0 && more.length > 0) doubled += more.length;
    push([...here, ...more]);
    const block = base[index];
    if (block === undefined) continue;
    // Taken out by one and left alone by the other: it goes. A change is a removal with words in its place.
    if (mine.kept[index] === true && other.kept[index] === true) push([block]);
  }
  return { blocks, doubled };
}

function roomy(gap: string, newline: string): string {
  return /\n[ \t]*\r?\n/.test(gap) ? gap : newline.repeat(2);
}
