/**
 * The words of a post as an editor shows them, piece by piece, each with the bytes that it was read from. What the editor has no form for
 * is kept as it is written. It must not print.
 */
import { Node } from 'prosemirror-model';
import type { MdxAttribute, MdxNode } from '@/lib/posts/mdx/mdx-tree';
import { findAttribute, walk } from '@/lib/posts/mdx/mdx-tree';
import { readMdx } from '@/lib/posts/mdx/read-mdx';
import { proseSchema } from './prose-schema';

type Json = { type: string; attrs?: Record<string, unknown>; content?: Json[]; marks?: Json[]; text?: string };

/** `gap` are the bytes before it, empty for the first. */
export type ProsePiece = { node: Node; source: string; gap: string };

/** Null where it cannot be read. `indent` spaces stand before the first line, as before the others. */
export function readProse(source: string, indent = 0): ProsePiece[] | null {
  const text = ' '.repeat(indent) + source;
  const { tree, problems } = readMdx(text);
  if (tree === null || problems.length > 0) return null;
  resolve(tree);
  const pieces: ProsePiece[] = [];
  let end = indent;
  for (const node of tree.children ?? []) {
    const [from, to] = [node.position?.start.offset ?? end, node.position?.end.offset ?? end];
    pieces.push({ node: nodeOf(node, text), source: text.slice(from, to), gap: text.slice(end, from) });
    end = to;
  }
  return pieces;
}

/** Links whose address stands elsewhere get it. */
function resolve(tree: MdxNode): void {
  const addresses = new Map<string, MdxNode>();
  walk(tree, (node) => {
    if (node.type === 'definition' && !addresses.has(node.identifier ?? '')) addresses.set(node.identifier ?? '', node);
  });
  if (addresses.size === 0) return;
  walk(tree, (node) => {
    const found = node.type === 'linkReference' ? addresses.get(node.identifier ?? '') : undefined;
    if (found) Object.assign(node, { type: 'link', url: found.url, title: found.title ?? null });
  });
}

function nodeOf(node: MdxNode, text: string): Node {
  const kept = { type: 'kept', attrs: { source: sourceAt(node, text) } };
  try {
    const made = Node.fromJSON(proseSchema, blockOf(node, text) ?? kept);
    made.check();
    return made;
  } catch {
    return Node.fromJSON(proseSchema, kept);
  }
}

const sourceAt = ({ position }: MdxNode, text: string): string =>
  text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).replace(/\r\n?/g, '\n');

/** Null for what has no form. */
function blockOf(node: MdxNode, text: string): Json | null {
  const blocks = (): Json[] => (node.children ?? []).map((child) => blockOf(child, text) ?? keptOf(child, text));
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', content: inlineOf(node, text) };
    case 'heading':
      return { type: 'heading', attrs: { level: node.depth ?? 2 }, content: inlineOf(node, text) };
    case 'list':
      return listOf(node, text);
    case 'blockquote':
      return { type: 'blockquote', content: blocks() };
    case 'code':
      return {
        type: 'code_block',
        attrs: { lang: node.lang ?? null, meta: node.meta ?? null },
        content: node.value ? [{ type: 'text', text: node.value.replace(/\r\n?/g, '\n') }] : [],
      };
    case 'thematicBreak':
      return { type: 'rule' };
    case 'table':
      return tableOf(node);
    case 'mdxJsxFlowElement':
      // One that stands among words elsewhere, alone on its line.
      return { type: 'paragraph', content: elementOf(node, []) ?? [keptInline(node, text)] };
    default:
      return null;
  }
}

const keptOf = (node: MdxNode, text: string): Json => ({ type: 'kept', attrs: { source: sourceAt(node, text) } });

function listOf(node: MdxNode & { spread?: boolean }, text: string): Json | null {
  const items = (node.children ?? []) as (MdxNode & { spread?: boolean })[];
  if (items.some(({ checked }) => typeof checked === 'boolean')) return null;
  const loose = node.spread === true || items.some(({ spread }) => spread === true);
  const content = items.map((item): Json => {
    const inside = (item.children ?? []).map((child) => blockOf(child, text) ?? keptOf(child, text));
    // An item begins with words, if only with none.
    const first = inside[0]?.type === 'paragraph' ? [] : [{ type: 'paragraph' }];
    return { type: 'list_item', content: [...first, ...inside] };
  });
  return node.ordered
    ? { type: 'ordered_list', attrs: { start: node.start ?? 1, loose }, content }
    : { type: 'bullet_list', attrs: { loose }, content };
}

/** Null where a cell holds more than words. */
function tableOf(node: MdxNode): Json | null {
  const rows = (node.children ?? []).map((row) =>
    (row.children ?? []).map(({ children = [] }) =>
      children.every(({ type }) => type === 'text') ? children.map(({ value = '' }) => value).join('') : null,
    ),
  );
  if (rows.some((row) => row.includes(null))) return null;
  const { align = [] } = node as { align?: (string | null)[] };
  return { type: 'table', attrs: { rows, align } };
}

function inlineOf(node: MdxNode, text: string, marks: Json[] = []): Json[] {
  return (node.children ?? []).flatMap((child): Json[] => {
    const own = (json: Json): Json[] => [marks.length > 0 ? { ...json, marks } : json];
    const within = (mark: Json): Json[] => inlineOf(child, text, [...marks, mark]);
    switch (child.type) {
      case 'text':
        return child.value ? own({ type: 'text', text: child.value.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ') }) : [];
      case 'strong':
        return within({ type: 'strong' });
      case 'emphasis':
        return within({ type: 'em' });
      case 'inlineCode':
        return child.value ? [{ type: 'text', text: child.value, marks: [...marks, { type: 'code' }] }] : [];
      case 'link':
        if (isBare(child, text)) return inlineOf(child, text, marks);
        return within({ type: 'link', attrs: { href: child.url ?? '', title: child.title ?? null } });
      case 'break':
        return own({ type: 'break' });
      default:
        return elementOf(child, marks) ?? own(keptInline(child, text));
    }
  });
}

const keptInline = (node: MdxNode, text: string): Json => ({
  type: 'kept_inline',
  attrs: { source: sourceAt(node, text) },
});

/** An address that becomes a link as it stands: it is words like others, and so it is again when it is written. */
function isBare(node: MdxNode, text: string): boolean {
  return !sourceAt(node, text).startsWith('[');
}

const names = (attributes: readonly MdxAttribute[]): string =>
  attributes.map((attribute) => ('name' in attribute ? attribute.name : '')).join(' ');

/** Null for an element that has no form of its own. */
function elementOf(node: MdxNode, marks: Json[]): Json[] | null {
  const given = names(node.attributes ?? []);
  const id = findAttribute(node, 'id') ?? '';
  const of = (json: Json): Json[] => [marks.length > 0 ? { ...json, marks } : json];
  if (node.name === 'Cite' && given === 'id' && isSlug(id)) return of({ type: 'cite', attrs: { id } });
  if (node.name === 'Medication' && (given === 'name' || given === 'name brands')) {
    const attrs = { name: findAttribute(node, 'name') ?? '', brands: findAttribute(node, 'brands') };
    return of({ type: 'medicine', attrs });
  }
  const [only, ...more] = node.children ?? [];
  if (node.name !== 'Term' || given !== 'id' || !isSlug(id) || more.length > 0 || only?.type !== 'text') return null;
  const words = (only.value ?? '').replace(/\s+/g, ' ');
  // Its ends would be lost where it is written again.
  if (words.trim() !== words || words === '') return null;
  return [{ type: 'text', text: words, marks: [...marks, { type: 'term', attrs: { id } }] }];
}

export const isSlug = (id: string): boolean => /^[a-z0-9-]{1,80}$/.test(id);
