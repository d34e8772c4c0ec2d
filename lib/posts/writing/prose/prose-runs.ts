/** Neighbouring blocks of words and headings, which one editor holds together. */
import type { Block, BlockPath, PostDocument } from '@/lib/posts/writing/block';
import { apart, changeSiblings } from '@/lib/posts/writing/change-blocks';
import { cutDocument } from '@/lib/posts/writing/cut-blocks';
import { newProse } from '@/lib/posts/writing/print-block';
import { printProse } from './print-prose';
import { type ProsePiece, readProse } from './read-prose';

/** `at` and `count` say which of the siblings; null for one whose words cannot be read here. */
export type ProseRun = { at: number; count: number; indent: number; pieces: ProsePiece[] | null };

const isWords = ({ kind }: Block): boolean => kind === 'prose' || kind === 'heading';

export function listRuns(siblings: readonly Block[]): ProseRun[] {
  const runs: ProseRun[] = [];
  for (let at = 0; at < siblings.length; at += 1) {
    const first = siblings[at] as Block;
    if (!isWords(first)) continue;
    let end = at + 1;
    while (end < siblings.length && isWords(siblings[end] as Block)) end += 1;
    runs.push({
      at,
      count: end - at,
      indent: first.indent,
      pieces: readProse(joined(siblings.slice(at, end)), first.indent),
    });
    at = end - 1;
  }
  return runs;
}

const joined = (blocks: readonly Block[]): string =>
  blocks.map(({ gap, source }, index) => (index === 0 ? source : gap + source)).join('');

/** What an editor holds before anybody types: plain data. */
export function docOfRun({ pieces }: ProseRun): { type: 'doc'; content: unknown[] } {
  const content = (pieces ?? []).map(({ node }) => node.toJSON() as unknown);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** The document with what an editor made of the run that begins at `path`. Throws for what no editor of ours sends. */
export function typeRun(
  document: PostDocument,
  path: BlockPath,
  run: ProseRun,
  { json, origin, newBlock }: { json: unknown; origin: string; newBlock: (kind: string) => Block | null },
): PostDocument {
  const printed = printProse(json, {
    before: run.pieces ?? [],
    indent: run.indent,
    newBlock: (kind) => newBlock(kind)?.source ?? null,
  });
  const source = printed.replace(/\r?\n/g, document.newline);
  return changeSiblings(document, path, (siblings, at) => {
    const first = siblings[at] as Block;
    if (source === joined(siblings.slice(at, at + run.count))) return [...siblings];
    const made = cut(source, run.indent).map((block, index): Block => {
      const placed = index === 0 ? { ...block, gap: first.gap } : block;
      // A building block that is new has stood nowhere.
      return placed.kind === 'element' ? placed : { ...placed, origin };
    });
    const blocks = made.length > 0 ? made : [{ ...newProse(''), gap: first.gap, origin }];
    const changed = [...siblings.slice(0, at), ...blocks, ...siblings.slice(at + run.count)];
    return apart(changed, at + blocks.length - 1, path.length === 1);
  });
}

/** Behind an empty line, so that a rule at the beginning opens no fields. */
function cut(source: string, indent: number): Block[] {
  return source.trim() === '' ? [] : cutDocument(`\n${' '.repeat(indent)}${source}`).blocks;
}
