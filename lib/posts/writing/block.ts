/**
 * A post as its author writes it: fields, and blocks in order, each with the bytes that it was read from. Blocks are never changed; a
 * change makes another block. It must not know the screen, the gate or how a block is printed.
 */

type Common = {
  /** Bytes between the block before, or the beginning, and this one. */
  gap: string;
  /** Bytes of the block itself. */
  source: string;
  /** Spaces before its first line, which its further lines share. */
  indent: number;
  /** Where it stood in the form that was sent; absent outside of a form, and for what was added since. */
  origin?: string;
};

/** Paragraphs, lists, tables and quotations that follow each other. */
export type ProseBlock = Common & { kind: 'prose' };
export type HeadingBlock = Common & { kind: 'heading'; depth: number };
/** A note between authors, which no reader sees. */
export type RemarkBlock = Common & { kind: 'remark' };
/** Nothing here can draw it or ask for it: it is shown as it is, and may be moved or taken out. `name` says what it is. */
export type UnknownBlock = Common & { kind: 'unknown'; name: string };
export type ElementBlock = Common & {
  kind: 'element';
  name: string;
  attributes: Record<string, string>;
  /** The opening tag, and the closing one; the second is empty for an element that holds nothing. */
  open: string;
  close: string;
  children: Block[];
  /** Bytes between the last child and the closing tag. */
  tail: string;
};

export type Block = ProseBlock | HeadingBlock | RemarkBlock | UnknownBlock | ElementBlock;

export type PostDocument = {
  /** Everything before the body: a byte order mark, both lines of hyphens and the fields between. */
  head: string;
  blocks: Block[];
  /** Bytes after the last block. */
  tail: string;
  /** How the file ends its lines. */
  newline: '\n' | '\r\n';
};

/** Where a block stands: its place among its siblings, after the places of what holds it. */
export type BlockPath = readonly number[];

/** The exact bytes of the file. */
export function sourceOf({ head, blocks, tail }: PostDocument): string {
  return head + blocks.map(({ gap, source }) => gap + source).join('') + tail;
}

/** The bytes of an element, from its parts. */
export function composeElement({ open, children, tail, close }: Omit<ElementBlock, 'source'>): string {
  return open + children.map(({ gap, source }) => gap + source).join('') + tail + close;
}

export function findBlock(blocks: readonly Block[], path: BlockPath): Block | null {
  const [first, ...rest] = path;
  const block = first === undefined ? undefined : blocks[first];
  if (block === undefined) return null;
  if (rest.length === 0) return block;
  return block.kind === 'element' ? findBlock(block.children, rest) : null;
}
