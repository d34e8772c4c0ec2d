/**
 * Reads what was typed into the form of a post: words, attributes and fields, and the one deed of the button that was pressed.
 * Pure: it gives the source that follows. It must not know who typed it.
 */
import type { Block, BlockPath, ElementBlock, PostDocument } from '@/lib/posts/writing/block';
import { findBlock, sourceOf } from '@/lib/posts/writing/block';
import {
  clearEmpty,
  duplicateBlock,
  insertBlocks,
  moveBlock,
  removeBlock,
  typeAttributes,
  typeHeading,
  typeProse,
  typeRemark,
} from '@/lib/posts/writing/change-blocks';
import { changeFields } from '@/lib/posts/writing/change-fields';
import { cutDocument } from '@/lib/posts/writing/cut-blocks';
import { fieldOrder } from '@/lib/posts/writing/field-order';
import { newProse } from '@/lib/posts/writing/print-block';
import { listRuns, typeRun } from '@/lib/posts/writing/prose/prose-runs';
import { type FieldContext } from './field-list';
import { newBlock } from './new-block';
import { type Typed, typedFields } from './typed-fields';

/** As names of form fields and ids on the page: `b-2-1` is the second block in the third. */
export function nameOfPath(path: BlockPath): string {
  return `b-${path.join('-')}`;
}

export type Placed = { path: BlockPath; block: Block };

export function listBlocks(blocks: readonly Block[], above: BlockPath = []): Placed[] {
  return blocks.flatMap((block, index) => {
    const path = [...above, index];
    return [{ path, block }, ...(block.kind === 'element' ? listBlocks(block.children, path) : [])];
  });
}

export type Applied = {
  source: string;
  /** Where the eye goes afterwards: an id on the page. */
  at: string | null;
  /** The blocks of that source; each knows where it stood in the form. */
  document: PostDocument;
};

/** The words that were typed, then the deed. What names a block that is not there does nothing. */
export function applyTyped(base: string, typed: Typed, context: FieldContext): Applied {
  const withFields = changeFields(base, typedFields(base, typed, context), fieldOrder);
  const document = typeBlocks(withOrigins(cutDocument(withFields)), typed);
  const { document: done, at } = doDeed(document, typed);
  const cleared = clearEmpty(done);
  return { source: sourceOf(cleared), at: at ?? findAdded(cleared), document: cleared };
}

function withOrigins(document: PostDocument): PostDocument {
  const named = (blocks: readonly Block[], above: BlockPath): Block[] =>
    blocks.map((block, index) => {
      const path = [...above, index];
      const origin = nameOfPath(path);
      return block.kind === 'element'
        ? { ...block, origin, children: named(block.children, path) }
        : { ...block, origin };
    });
  return { ...document, blocks: named(document.blocks, []) };
}

/** Where the blocks that stood in one place of the form are now: the last of them. */
function findOrigin(document: PostDocument, name: string): BlockPath | null {
  return listBlocks(document.blocks).findLast(({ block }) => block.origin === name)?.path ?? null;
}

/** A building block that an editor put among its words. */
function findAdded(document: PostDocument): string | null {
  const added = listBlocks(document.blocks).find(({ block }) => block.kind === 'element' && block.origin === undefined);
  return added ? nameOfPath(added.path) : null;
}

function typeBlocks(before: PostDocument, typed: Typed): PostDocument {
  let document = before;
  for (const { path, block } of listBlocks(before.blocks).reverse()) {
    const name = nameOfPath(path);
    const text = typed[`${name}-text`];
    const edited = typed[`${name}-doc`];
    if (edited !== undefined) document = typeEdited(document, before, path, edited);
    if (block.kind === 'prose' && text !== undefined) document = typeProse(document, path, text);
    if (block.kind === 'remark' && text !== undefined) document = typeRemark(document, path, text);
    if (block.kind === 'heading' && text !== undefined) {
      const depth = Number(typed[`${name}-depth`]);
      document = typeHeading(document, path, text, depth >= 2 && depth <= 4 ? depth : block.depth);
    }
    if (block.kind === 'element') document = typeElement(document, path, block, typed);
  }
  return document;
}

/** What an editor made of the words that begin at a block: they stand there still as they were before. */
function typeEdited(document: PostDocument, before: PostDocument, path: BlockPath, edited: string): PostDocument {
  const holder = path.length === 1 ? null : findBlock(before.blocks, path.slice(0, -1));
  const siblings = holder?.kind === 'element' ? holder.children : before.blocks;
  const run = listRuns(siblings).find(({ at }) => at === path.at(-1));
  if (!run) return document;
  return typeRun(document, path, run, { json: JSON.parse(edited) as unknown, origin: nameOfPath(path), newBlock });
}

function typeElement(before: PostDocument, path: BlockPath, block: ElementBlock, typed: Typed): PostDocument {
  let document = before;
  const prefix = `${nameOfPath(path)}-a-`;
  const values = Object.entries(typed).filter(([key]) => key.startsWith(prefix));
  const named = values.map(([key, value]) => [key.slice(prefix.length), value] as const);
  if (named.length > 0) document = typeAttributes(document, path, Object.fromEntries(named));
  const inside = typed[`${nameOfPath(path)}-inside`];
  if (inside !== undefined && inside.trim() !== '' && block.children.length === 0)
    document = insertBlocks(document, [...path, 0], [newProse(inside)]);
  return document;
}

/** “Add below” names the block above; what is added was chosen in the list beside the button. */
function addBelow(document: PostDocument, name: string, kind: string): { document: PostDocument; at: string | null } {
  const above = findOrigin(document, name);
  const added = newBlock(kind);
  if (above === null || added === null) return { document, at: null };
  const path = [...above.slice(0, -1), (above.at(-1) ?? 0) + 1];
  return { document: insertBlocks(document, path, [added]), at: nameOfPath(path) };
}

function doDeed(document: PostDocument, typed: Typed): { document: PostDocument; at: string | null } {
  const [, verb = '', name = ''] = /^(up|down|copy|remove|below) (b(?:-\d+)+)$/.exec(typed['deed'] ?? '') ?? [];
  if (verb === 'below') return addBelow(document, name, typed[`new-${name}`] ?? '');
  const path = verb === '' ? null : findOrigin(document, name);
  if (path === null) return { document, at: null };
  const [above, index] = [path.slice(0, -1), path.at(-1) ?? 0];
  const placed = (at: number): string => nameOfPath([...above, Math.max(0, at)]);
  if (verb === 'up') return { document: moveBlock(document, path, -1), at: placed(index - 1) };
  if (verb === 'down') return { document: moveBlock(document, path, 1), at: placed(index + 1) };
  if (verb === 'copy') return { document: duplicateBlock(document, path), at: placed(index + 1) };
  return { document: removeBlock(document, path), at: placed(index - 1) };
}
