/**
 * Reads what was typed into the form of a post: words, attributes and fields, and the one deed of the button that was pressed.
 * Pure: it gives the source that follows. It must not know who typed it.
 */
import { elementGallery } from '@/lib/posts/mdx/element-gallery';
import { findElementRule } from '@/lib/posts/mdx/mdx-elements';
import type { Block, BlockPath, PostDocument } from '@/lib/posts/writing/block';
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
import { newElement, newHeading, newProse, newRemark } from '@/lib/posts/writing/print-block';
import { type FieldContext } from './field-list';
import { type Typed, typedFields } from './typed-fields';

/** As names of form fields and ids on the page: `b-2-1` is the second block in the third. */
export function nameOfPath(path: BlockPath): string {
  return `b-${path.join('-')}`;
}

export function pathOfName(name: string): BlockPath | null {
  const digits = /^b((?:-\d{1,4}){1,8})/.exec(name)?.[1];
  return digits === undefined ? null : digits.slice(1).split('-').map(Number);
}

export type Placed = { path: BlockPath; block: Block };

export function listBlocks(blocks: readonly Block[], above: BlockPath = []): Placed[] {
  return blocks.flatMap((block, index) => {
    const path = [...above, index];
    return [{ path, block }, ...(block.kind === 'element' ? listBlocks(block.children, path) : [])];
  });
}

export type Applied = { source: string; /** Where the eye goes afterwards: an id on the page. */ at: string | null };

/** The words that were typed, then the deed. What names a block that is not there does nothing. */
export function applyTyped(base: string, typed: Typed, context: FieldContext): Applied {
  const withFields = changeFields(base, typedFields(base, typed, context), fieldOrder);
  const document = typeBlocks(cutDocument(withFields), typed);
  const { document: done, at } = doDeed(document, deedOf(typed));
  return { source: sourceOf(clearEmpty(done)), at };
}

function typeBlocks(before: PostDocument, typed: Typed): PostDocument {
  let document = before;
  for (const { path, block } of listBlocks(before.blocks).reverse()) {
    const name = nameOfPath(path);
    const text = typed[`${name}-text`];
    if (block.kind === 'prose' && text !== undefined) document = typeProse(document, path, text);
    if (block.kind === 'remark' && text !== undefined) document = typeRemark(document, path, text);
    if (block.kind === 'heading' && text !== undefined) {
      const depth = Number(typed[`${name}-depth`]);
      document = typeHeading(document, path, text, depth >= 2 && depth <= 4 ? depth : block.depth);
    }
    if (block.kind !== 'element') continue;
    const prefix = `${name}-a-`;
    const values = Object.entries(typed).filter(([key]) => key.startsWith(prefix));
    const named = values.map(([key, value]) => [key.slice(prefix.length), value] as const);
    if (named.length > 0) document = typeAttributes(document, path, Object.fromEntries(named));
    const inside = typed[`${name}-inside`];
    if (inside !== undefined && inside.trim() !== '' && block.children.length === 0)
      document = insertBlocks(document, [...path, 0], [newProse(inside)]);
  }
  return document;
}

/** “Add below” names the block above; what is added was chosen in the list beside the button. */
function deedOf(typed: Typed): string {
  const deed = typed['deed'] ?? '';
  const above = /^below (b(?:-\d+)*)-(\d+)$/.exec(deed);
  if (above === null) return deed;
  const [, before = '', last = ''] = above;
  return `add ${before}-${Number(last) + 1} ${typed[`new-${before}-${last}`] ?? ''}`;
}

function doDeed(document: PostDocument, deed: string): { document: PostDocument; at: string | null } {
  const [, verb = '', place = '', what = ''] =
    /^(up|down|copy|remove|add) (b(?:-\d+)+)(?: ([\w-]+))?$/.exec(deed) ?? [];
  const path = pathOfName(place);
  if (path === null) return { document, at: null };
  const [above, index] = [path.slice(0, -1), path.at(-1) ?? 0];
  const placed = (at: number): string => nameOfPath([...above, Math.max(0, at)]);
  if (verb === 'add') {
    const added = newBlock(what);
    return added === null ? { document, at: null } : { document: insertBlocks(document, path, [added]), at: place };
  }
  if (findBlock(document.blocks, path) === null) return { document, at: null };
  if (verb === 'up') return { document: moveBlock(document, path, -1), at: placed(index - 1) };
  if (verb === 'down') return { document: moveBlock(document, path, 1), at: placed(index + 1) };
  if (verb === 'copy') return { document: duplicateBlock(document, path), at: placed(index + 1) };
  return { document: removeBlock(document, path), at: placed(index - 1) };
}

/** What stands in a new block until its author writes there: the gate lets no post out that still says so. */
export const toBeWritten = 'TODO: write here';

export function newBlock(kind: string): Block | null {
  if (kind === 'words') return newProse(toBeWritten);
  if (kind === 'heading') return newHeading(toBeWritten, 2);
  if (kind === 'heading-3') return newHeading(toBeWritten, 3);
  if (kind === 'note') return newRemark(toBeWritten);
  const rule = findElementRule(kind);
  if (rule === null || rule.placement !== 'block') return null;
  if (kind === 'Options')
    return newElement(kind, {}, [
      newElement('Option', { name: 'Wait and see', kind: 'nothing' }, [newProse(toBeWritten)]),
      newElement('Option', { name: toBeWritten }, [newProse(toBeWritten)]),
    ]);
  const attributes =
    kind === 'CareCard' ? { level: 'routine', heading: toBeWritten } : kind === 'Option' ? { name: toBeWritten } : {};
  const words = {
    nothing: null,
    'numbered-list': `1. ${toBeWritten}`,
    'bulleted-list': `- ${toBeWritten}`,
    list: `- ${toBeWritten}`,
  };
  const inside = rule.inside in words ? words[rule.inside as keyof typeof words] : toBeWritten;
  return newElement(kind, attributes, inside === null ? null : [newProse(inside)]);
}

/** What an author may add, with the name and the purpose that the page of building blocks gives it. */
export function listNewBlocks(): { kind: string; title: string }[] {
  return elementGallery.flatMap(({ title, elements }) =>
    elements
      .filter((name) => findElementRule(name)?.placement === 'block' && name !== 'Option')
      .map((name) => ({
        kind: name,
        title: elements.length > 1 && name === 'Dont' ? 'Don’t' : elements.length > 1 && name === 'Do' ? 'Do' : title,
      })),
  );
}
