/**
 * Cuts the source of a post into its blocks. Put together again they are the same bytes, whatever the source is.
 * It must not judge: what the gate refuses is cut like everything else.
 */
import { findElementRule } from '@/lib/posts/mdx/mdx-elements';
import type { MdxNode } from '@/lib/posts/mdx/mdx-tree';
import { isBlank, isElement, walk } from '@/lib/posts/mdx/mdx-tree';
import { readMdx } from '@/lib/posts/mdx/read-mdx';
import type { Block, ElementBlock, PostDocument } from './block';

/** `start` and `end` in the body. */
type Cut = { node: MdxNode; start: number; end: number };

export function cutDocument(source: string): PostDocument {
  const head = headOf(source);
  const body = source.slice(head.length);
  const { tree } = readMdx(body);
  const newline = /\r\n/.test(source) && !/[^\r]\n/.test(source) ? '\r\n' : '\n';
  if (tree === null) return { head, newline, ...cutUnread(body) };
  const { blocks, end } = cutChildren(tree.children ?? [], body, 0);
  return { head, blocks, tail: body.slice(end), newline };
}

/** Of a body that nobody can read all is one block, so that nothing in it is lost. */
function cutUnread(body: string): Pick<PostDocument, 'blocks' | 'tail'> {
  const words = body.trim();
  if (words === '') return { blocks: [], tail: body };
  const at = body.indexOf(words);
  const gap = body.slice(0, at);
  return {
    blocks: [{ kind: 'unknown', name: '', gap, source: words, indent: 0 }],
    tail: body.slice(at + words.length),
  };
}

/** Up to and with the end of the line that closes the frontmatter; a byte order mark alone where there is none. */
export function headOf(source: string): string {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(source);
  if (opening === null) return source.startsWith('\uFEFF') ? '\uFEFF' : '';
  const closing = /(?:^|\r\n|\n|\r)---[ \t]*(?=\r\n|\n|\r|$)(?:\r\n|\n|\r)?/.exec(source.slice(opening[0].length));
  if (closing === null) return source.startsWith('\uFEFF') ? '\uFEFF' : '';
  return source.slice(0, opening[0].length + closing.index + closing[0].length);
}

function cutChildren(children: readonly MdxNode[], body: string, from: number): { blocks: Block[]; end: number } {
  const blocks: Block[] = [];
  let end = from;
  let run: Cut[] = [];
  const push = (cut: Cut, block: (common: Pick<Block, 'gap' | 'source' | 'indent'>) => Block): void => {
    const common = { gap: body.slice(end, cut.start), source: body.slice(cut.start, cut.end) };
    blocks.push(block({ ...common, indent: indentAt(body, cut.start) }));
    end = cut.end;
  };
  const pushRun = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last) push({ ...first, end: last.end }, (common) => ({ kind: 'prose', ...common }));
    run = [];
  };
  for (const node of children.flatMap(unravel)) {
    const [start, stop] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || stop === undefined || isBlank(node)) continue;
    const cut = { node, start, end: stop };
    const strange = findStrange(node);
    if (strange === null && isProse(node)) {
      run.push(cut);
      continue;
    }
    pushRun();
    if (strange !== null) push(cut, (common) => ({ kind: 'unknown', name: strange, ...common }));
    else if (node.type === 'heading') push(cut, (common) => ({ kind: 'heading', depth: node.depth ?? 2, ...common }));
    else if (isElement(node)) push(cut, (common) => cutElement(node, common, body, start));
    else push(cut, (common) => ({ kind: 'remark', ...common }));
  }
  pushRun();
  return { blocks, end };
}

function cutElement(
  node: MdxNode,
  common: Pick<Block, 'gap' | 'source' | 'indent'>,
  body: string,
  start: number,
): ElementBlock {
  const element = { kind: 'element' as const, ...common, name: node.name ?? '', attributes: attributesOf(node) };
  const open = openingTag(body, start);
  if (open.endsWith('/>')) return { ...element, open, children: [], tail: '', close: '' };
  const closing = /<\/\s*[\w.]*\s*>$/.exec(common.source)?.[0] ?? '';
  const inner = node.children ?? [];
  const isInline = node.type === 'mdxJsxTextElement';
  const first = start + open.length;
  const last = start + common.source.length - closing.length;
  // Words beside the tags are no paragraph yet: they are one as soon as they stand on a line of their own.
  const { blocks, end } = isInline ? cutWords(body, first, last) : cutChildren(inner, body, first);
  return { ...element, open, children: blocks, tail: body.slice(end, last), close: closing };
}

function cutWords(body: string, from: number, to: number): { blocks: Block[]; end: number } {
  const inner = body.slice(from, to);
  const words = inner.trim();
  if (words === '') return { blocks: [], end: from };
  const at = inner.indexOf(words);
  return {
    blocks: [{ kind: 'prose', gap: inner.slice(0, at), source: words, indent: 0 }],
    end: from + at + words.length,
  };
}

/** Values in quotation marks may hold anything but that mark. */
const tagPattern = /<\s*[\w.]+(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/y;

function openingTag(body: string, start: number): string {
  tagPattern.lastIndex = start;
  return tagPattern.exec(body)?.[0] ?? '';
}

function attributesOf(node: MdxNode): Record<string, string> {
  const values: Record<string, string> = {};
  for (const attribute of node.attributes ?? [])
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
      values[attribute.name] = attribute.value;
  return values;
}

/** Elements on neighbouring lines share a paragraph until the compiler frees them. */
function unravel(node: MdxNode): MdxNode[] {
  if (node.type !== 'paragraph') return [node];
  const children = node.children ?? [];
  const isFree = children.every((child) => isBlank(child) || isBlockElement(child));
  return isFree && children.some(isBlockElement) ? children : [node];
}

function isBlockElement(node: MdxNode): boolean {
  return isElement(node) && findElementRule(node.name ?? '')?.placement === 'block';
}

const prose = new Set(['paragraph', 'list', 'blockquote', 'table', 'code', 'thematicBreak', 'definition']);

function isProse(node: MdxNode): boolean {
  // An element that stands among words elsewhere may stand alone.
  if (isElement(node)) return !isBlockElement(node);
  return prose.has(node.type) || node.type === 'footnoteDefinition';
}

/** What a form could not show or would lose: its name, or null when there is nothing of the kind. */
function findStrange(node: MdxNode): string | null {
  if (node.type === 'mdxjsEsm') return 'import';
  // The children of a container are judged one by one.
  if (isBlockElement(node) && node.position !== undefined) return hasPlainTag(node) ? null : (node.name ?? '');
  let found: string | null = null;
  walk(node, (child) => {
    if (found !== null) return;
    if (isExpression(child)) found = isRemark(child) ? null : '{ }';
    else if (isElement(child) && (findElementRule(child.name ?? '') === null || !hasPlainTag(child)))
      found = child.name ?? '<>';
  });
  return found;
}

function hasPlainTag(node: MdxNode): boolean {
  const names = (node.attributes ?? []).map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? attribute.name : null,
  );
  return !names.includes(null) && new Set(names).size === names.length;
}

function isExpression(node: MdxNode): boolean {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}

function isRemark(node: MdxNode): boolean {
  return isExpression(node) && /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '');
}

function indentAt(body: string, offset: number): number {
  const before = /(?:^|[\r\n])([ \t]*)$/.exec(body.slice(Math.max(0, offset - 200), offset));
  return before?.[1]?.length ?? 0;
}
