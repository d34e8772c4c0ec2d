/**
 * Brings a tree of Markdown into the forms that posts here have: headings from the second level on, links that lead somewhere, tables with
 * even rows, no pictures from elsewhere. What cannot stay is named, and where a picture stood a note says so. Pure.
 */
import type { List, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { findLinkFault } from '@/lib/posts/policy/link-policy';

export type TidiedTree = { children: RootContent[]; heading: string | null; leftOut: string[] };
/** `address` is where the words stood, and links lead from; `pictures` are here already, by the name that the words use. */
export type Place = { title: string; address: string | null; pictures: ReadonlyMap<string, string> };
type Context = Omit<Place, 'title'> & { leftOut: string[]; notes: string[] };

export function tidyTree(tree: Root, { title, address, pictures }: Place): TidiedTree {
  const context: Context = { address, pictures, leftOut: [], notes: [] };
  const children = [...tree.children];
  const heading = takeTitle(children, title);
  const made = children.flatMap((child) => {
    context.notes = [];
    const blocks = tidyBlock(child, context, true) as RootContent[];
    return [...blocks, ...context.notes.map(noteOf)];
  });
  return { children: evenLevels(made), heading, leftOut: context.leftOut };
}

/** The first heading is the title, when there is no other title or it says the same. */
function takeTitle(children: RootContent[], title: string): string | null {
  const [first] = children;
  if (first?.type !== 'heading') return null;
  const words = wordsIn(first).replace(/\s+/g, ' ').trim();
  if (words === '' || (title !== '' && words !== title) || (title === '' && first.depth !== 1)) return null;
  children.shift();
  return words;
}

const noteOf = (words: string): RootContent => ({
  type: 'mdxFlowExpression',
  value: `/* ${words.replace(/[{}]/g, ' ').replaceAll('*/', '* /').replace(/\s+/g, ' ').trim()} */`,
});

function tidyBlock(node: Nodes, context: Context, isTop: boolean): Nodes[] {
  if (node.type === 'heading') {
    const children = withoutEnds(withoutBreaks(tidyInline(node.children, context)));
    if (isSilent(children)) return [];
    return isTop ? [{ ...node, children }] : [{ type: 'paragraph', children: [{ type: 'strong', children }] }];
  }
  if (node.type === 'paragraph') {
    const children = withoutEnds(tidyInline(node.children, context));
    return isSilent(children) ? [] : [{ ...node, children }];
  }
  if (node.type === 'list') return tidyList(node, context);
  if (node.type === 'table') return tidyTable(node, context);
  if (node.type === 'blockquote') {
    const children = node.children.flatMap((child) => tidyBlock(child, context, false)) as typeof node.children;
    return children.length === 0 ? [] : [{ ...node, children }];
  }
  if (node.type === 'code') return node.value.trim() === '' ? [] : [{ type: 'code', value: node.value }];
  if (node.type === 'thematicBreak') return isTop ? [node] : [];
  if (node.type === 'html') return [{ type: 'paragraph', children: [{ type: 'text', value: node.value }] }];
  const isWords = 'children' in node || ['text', 'inlineCode', 'image'].includes(node.type);
  return isWords ? tidyBlock({ type: 'paragraph', children: [node as PhrasingContent] }, context, isTop) : [];
}

/** Without spaces and line breaks before the first word and after the last. */
function withoutEnds(children: PhrasingContent[]): PhrasingContent[] {
  const kept = [...children];
  while (kept[0] && isEmpty(kept[0])) kept.shift();
  while (kept.length > 0 && isEmpty(kept.at(-1) as PhrasingContent)) kept.pop();
  const trimmed = kept.map((child, at): PhrasingContent => {
    if (child.type !== 'text') return child;
    const value = at === 0 ? child.value.trimStart() : child.value;
    return { ...child, value: at === kept.length - 1 ? value.trimEnd() : value };
  });
  return trimmed;
}

const isEmpty = (child: PhrasingContent): boolean =>
  child.type === 'break' || (child.type === 'text' && child.value.trim() === '');

const isSilent = (children: PhrasingContent[]): boolean => wordsIn({ type: 'paragraph', children }).trim() === '';

function tidyList(list: List, context: Context): Nodes[] {
  const children = list.children.flatMap((item) => {
    const inner = item.children.flatMap((child) => tidyBlock(child, context, false)) as typeof item.children;
    return inner.length === 0
      ? []
      : [{ type: 'listItem' as const, spread: inner.length > 1 && item.spread === true, children: inner }];
  });
  if (children.length === 0) return [];
  const { ordered, start } = list;
  return [{ type: 'list', ordered: ordered ?? false, ...(start != null && { start }), spread: false, children }];
}

/** A table of one column, as pages used for a frame, is its paragraphs. */
function tidyTable(table: Table, context: Context): Nodes[] {
  const rows = table.children.map((row) =>
    row.children.map((cell) => withoutBreaks(tidyInline(cell.children, context))),
  );
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const filled = rows.filter((row) => !row.every(isSilent));
  if (columns < 2 || filled.length < 2)
    return filled
      .flat()
      .flatMap((children): Paragraph[] => (isSilent(children) ? [] : [{ type: 'paragraph', children }]));
  const children = filled.map((row) => ({
    type: 'tableRow' as const,
    children: Array.from({ length: columns }, (_, index) => ({
      type: 'tableCell' as const,
      children: row[index] ?? [],
    })),
  }));
  return [{ type: 'table', align: table.align ?? null, children }];
}

function withoutBreaks(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child): PhrasingContent => {
    if (child.type === 'break') return { type: 'text', value: ' ' };
    if (child.type === 'text') return { ...child, value: child.value.replace(/\s*[\r\n]\s*/g, ' ') };
    return 'children' in child ? ({ ...child, children: withoutBreaks(child.children) } as PhrasingContent) : child;
  });
}

function tidyInline(children: readonly PhrasingContent[], context: Context): PhrasingContent[] {
  const made = children.flatMap((child) => tidyPhrase(child, context));
  return made.flatMap((child, index) => (isBesideDigit(made, index) && 'children' in child ? child.children : [child]));
}

function tidyPhrase(child: PhrasingContent, context: Context): PhrasingContent[] {
  if (child.type === 'image') {
    const alt = (child.alt ?? '').replace(/\s+/g, ' ').trim();
    const here = context.pictures.get(child.url);
    if (here !== undefined && alt !== '') return [{ type: 'image', url: here, alt }];
    const name = `Picture left out: ${child.url.slice(0, 300)}${alt === '' ? '' : `, which shows: ${alt.slice(0, 300)}`}`;
    context.leftOut.push(name);
    context.notes.push(name);
    return [];
  }
  if (child.type === 'link') return tidyLink(child.url, tidyInline(child.children, context), context);
  if (child.type === 'emphasis' || child.type === 'strong' || child.type === 'delete') {
    const inner = tidyInline(child.children, context);
    return isSilent(inner) ? inner : [{ ...child, children: inner }];
  }
  if (child.type === 'html') return [{ type: 'text', value: child.value }];
  if (child.type === 'text' || child.type === 'inlineCode' || child.type === 'break') return [child];
  return 'children' in child ? tidyInline((child as Parents).children as PhrasingContent[], context) : [];
}

/** Beside a number the marks of bold or italic words would be taken for a sign. */
function isBesideDigit(children: readonly PhrasingContent[], index: number): boolean {
  const child = children[index];
  if (child?.type !== 'emphasis' && child?.type !== 'strong') return false;
  const words = (at: number): string => (children[at] === undefined ? '' : wordsIn(children[at]));
  return /\d$/.test(words(index - 1)) || /^\d/.test(words(index + 1));
}

function tidyLink(url: string, children: PhrasingContent[], { address, leftOut }: Context): PhrasingContent[] {
  if (isSilent(children)) return children;
  const target = targetOf(url.trim(), address);
  if (target !== null) return [{ type: 'link', url: target, children }];
  if (!url.startsWith('#')) leftOut.push(`a link that leads nowhere: ${url.slice(0, 200)}`);
  return children;
}

/** Addresses that were short for one on the old site are written whole. */
function targetOf(url: string, address: string | null): string | null {
  if (url === '' || url.startsWith('#')) return null;
  const isShort = !/^[a-z][a-z\d+.-]*:/i.test(url);
  const whole = isShort && address !== null && URL.canParse(url, address) ? new URL(url, address).href : url;
  const encoded = whole.replace(/[\s<>"[\]\\^`{|}]/g, (sign) => encodeURIComponent(sign));
  if (isShort && address === null && !encoded.startsWith('/')) return null;
  return findLinkFault(encoded) === null ? encoded : null;
}

/** Below the title comes the second level, and none is skipped. */
function evenLevels(children: readonly RootContent[]): RootContent[] {
  const depths = children.flatMap((child) => (child.type === 'heading' ? [child.depth] : []));
  const highest = Math.min(...depths, 6);
  let before = 1;
  return children.map((child) => {
    if (child.type !== 'heading') return child;
    const depth = Math.min(child.depth - highest + 2, before + 1, 4) as 2 | 3 | 4;
    before = depth;
    return { ...child, depth };
  });
}

/** In reading order. */
function wordsIn(node: Nodes): string {
  if (node.type === 'break') return ' ';
  // A picture fills its paragraph as words do.
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.type.startsWith('mdx') ? '' : node.value;
  return 'children' in node ? node.children.map((child) => wordsIn(child)).join('') : '';
}
