/**
 * Changes to a post's blocks. Only what was touched is printed anew; every other byte stays.
 * Each takes a document and gives another. It must not know what the gate says of the outcome.
 */
import type { Block, BlockPath, ElementBlock, HeadingBlock, PostDocument, ProseBlock, RemarkBlock } from './block';
import { composeElement, findBlock } from './block';
import { printHeading, printOpen, printRemark } from './print-block';
import { shownHeading, shownRemark } from './shown-block';
import { withTypedText } from './typed-prose';

/** The document with other siblings where `path` leads; the same when it leads nowhere. */
export function changeSiblings(
  document: PostDocument,
  path: BlockPath,
  change: (siblings: readonly Block[], index: number) => Block[],
): PostDocument {
  const inside = (siblings: readonly Block[], [index, ...rest]: BlockPath): Block[] => {
    if (index === undefined) return [...siblings];
    if (rest.length === 0) return change(siblings, index);
    return siblings.map((block, at) => {
      if (at !== index || block.kind !== 'element') return block;
      return recompose({ ...block, children: inside(block.children, rest) });
    });
  };
  const blocks = inside(document.blocks, path);
  return { ...document, blocks, tail: blocks.length > 0 && document.tail === '' ? document.newline : document.tail };
}

function recompose(block: ElementBlock): ElementBlock {
  const roomy = withRoom(block);
  return { ...roomy, source: composeElement(roomy) };
}

/** What holds blocks has its tags on lines of their own, with an empty line inside each. */
function withRoom(block: ElementBlock): ElementBlock {
  const isOpen = block.open.endsWith('/>') && block.children.length > 0;
  const open = isOpen ? `${block.open.replace(/\s*\/>$/, '')}>` : block.open;
  const close = block.close === '' && block.children.length > 0 ? `</${block.name}>` : block.close;
  const tail = block.children.length > 0 && !hasEmptyLine(block.tail) ? '\n\n' : block.tail;
  return { ...block, open, close, tail, children: spaced(block.children, false) };
}

const hasEmptyLine = (gap: string): boolean => /\n[ \t]*\r?\n|\r[ \t]*\r/.test(gap);

/** Blocks part at an empty line; the first of the body may begin where the fields end. */
function spaced(blocks: readonly Block[], isFirstFree: boolean): Block[] {
  return blocks.map((block, index) =>
    hasEmptyLine(block.gap) || (index === 0 && isFirstFree) ? block : { ...block, gap: '\n\n' },
  );
}

function replace(document: PostDocument, path: BlockPath, make: (block: Block) => Block | null): PostDocument {
  const before = findBlock(document.blocks, path);
  const after = before === null ? null : make(before);
  if (before === null || after === null || after === before || after.source === before.source) return document;
  return changeSiblings(document, path, (siblings, at) => {
    const changed = siblings.map((block, index) => (index === at ? after : block));
    return apart(changed, at, path.length === 1);
  });
}

/** A block that was printed anew, and the one after it, need an empty line before them. */
export function apart(siblings: readonly Block[], at: number, isTop: boolean): Block[] {
  return siblings.map((block, index) => {
    if (index !== at && index !== at + 1) return block;
    return hasEmptyLine(block.gap) || (index === 0 && isTop) ? block : { ...block, gap: '\n\n' };
  });
}

/** Words of a block of words, as typed. Without any it stays, empty, until `clearEmpty`: so that the places of others stay. */
export function typeProse(document: PostDocument, path: BlockPath, typed: string): PostDocument {
  const block = findBlock(document.blocks, path);
  if (block?.kind !== 'prose') return document;
  return replace(document, path, (found) => withTypedText(found as ProseBlock, typed, document.newline));
}

/** Takes away blocks of words that were emptied. */
export function clearEmpty(document: PostDocument): PostDocument {
  let cleared = document;
  const each = (blocks: readonly Block[], above: BlockPath): void => {
    for (let index = blocks.length - 1; index >= 0; index -= 1) {
      const block = blocks[index] as Block;
      if (block.kind === 'element') each(block.children, [...above, index]);
      else if (block.source === '') cleared = removeBlock(cleared, [...above, index]);
    }
  };
  each(document.blocks, []);
  return cleared;
}

export function typeHeading(document: PostDocument, path: BlockPath, words: string, depth: number): PostDocument {
  return replace(document, path, (block) => {
    if (block.kind !== 'heading') return null;
    const shown = shownHeading(block);
    const line = words.replace(/\s+/g, ' ').trim();
    if (shown === line && block.depth === depth) return block;
    return { ...block, depth, source: printHeading(line, depth) } satisfies HeadingBlock;
  });
}

export function typeRemark(document: PostDocument, path: BlockPath, words: string): PostDocument {
  return replace(document, path, (block) => {
    if (block.kind !== 'remark' || shownRemark(block) === words.replace(/\r\n?/g, '\n').trim()) return block;
    return { ...block, source: printRemark(words) } satisfies RemarkBlock;
  });
}

/** Values as typed; an empty one is left out. Those that stay the same keep the tag as it was written. */
export function typeAttributes(document: PostDocument, path: BlockPath, typed: Record<string, string>): PostDocument {
  return replace(document, path, (block) => {
    if (block.kind !== 'element') return null;
    const attributes: Record<string, string> = {};
    for (const [name, value] of Object.entries({ ...block.attributes, ...typed })) {
      const line = value.replace(/\s+/g, ' ').trim();
      if (line !== '') attributes[name] = value === block.attributes[name] ? value : line;
    }
    if (JSON.stringify(attributes) === JSON.stringify(block.attributes)) return block;
    const open = printOpen(block.name, attributes, block.close === '' && block.children.length === 0);
    const changed = { ...block, attributes, open };
    return { ...changed, source: composeElement(changed) };
  });
}

export function removeBlock(document: PostDocument, path: BlockPath): PostDocument {
  return changeSiblings(document, path, (siblings, at) => {
    const left = siblings.filter((_, index) => index !== at);
    return left.map((block, index) =>
      index === at ? { ...block, gap: widerGap(siblings[at], block, index, path) } : block,
    );
  });
}

function widerGap(removed: Block | undefined, next: Block, index: number, path: BlockPath): string {
  if (index === 0 && path.length === 1) return removed?.gap ?? next.gap;
  return hasEmptyLine(next.gap) ? next.gap : '\n\n';
}

/** Up by one is -1, down is 1. Where there is no further, nothing changes. */
export function moveBlock(document: PostDocument, path: BlockPath, by: 1 | -1): PostDocument {
  return changeSiblings(document, path, (siblings, at) => {
    const to = at + by;
    const [one, other] = [siblings[at], siblings[to]];
    if (one === undefined || other === undefined) return [...siblings];
    const moved = [...siblings];
    moved[to] = { ...one, gap: other.gap };
    moved[at] = { ...other, gap: one.gap };
    return [Math.min(at, to), Math.max(at, to)].reduce((made, index) => apart(made, index, path.length === 1), moved);
  });
}

/** Before the block that stands at `path`, or after the last of its siblings. */
export function insertBlocks(document: PostDocument, path: BlockPath, added: readonly Block[]): PostDocument {
  return changeSiblings(document, path, (siblings, at) => {
    const index = Math.min(at, siblings.length);
    const first = path.length === 1 && index === 0 ? (siblings[0]?.gap ?? document.newline) : '\n\n';
    const placed = added.map((block, turn) => ({ ...block, gap: turn === 0 ? first : '\n\n' }));
    const after = siblings
      .slice(index)
      .map((block, turn) =>
        turn === 0 && !(hasEmptyLine(block.gap) && index > 0) ? { ...block, gap: '\n\n' } : block,
      );
    return [...siblings.slice(0, index), ...placed, ...after];
  });
}

export function duplicateBlock(document: PostDocument, path: BlockPath): PostDocument {
  const block = findBlock(document.blocks, path);
  if (block === null) return document;
  return insertBlocks(document, [...path.slice(0, -1), (path.at(-1) ?? 0) + 1], [block]);
}
