/**
 * Reads markup of another site into a tree that holds words and structure alone. Whatever is taken out is named. Depth and size are
 * bounded before anything walks the tree by calling itself. It must not know Markdown.
 */
import type { Element, Nodes, Parents, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { importBounds } from './found-post';
import { depthOf, elementsIn, isTooDeep, wordsOfTree } from './html-tree';
import { isInline, partLines } from './part-lines';
import { raiseDigits } from './raised-digits';

/** `words` are all that the tree said when it was read, with spaces between blocks. */
export type TidyTree = { root: Root; words: string; leftOut: string[]; title: string | null };

const parser = unified().use(rehypeParse, { fragment: true });
const documents = unified().use(rehypeParse);

/** A sentence that says why not, where it cannot be read. */
export function tidyHtml(html: string, hasTypedLines: boolean): TidyTree | string {
  if (html.length > importBounds.htmlLength) return 'It is longer than 1 MB.';
  if (isTooDeep(html)) return 'Its markup is nested too deep to be read.';
  const isDocument = /^\s*(?:<!doctype[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:html|head|body)\b/i.test(html);
  const parsed = isDocument ? documents.parse(html) : parser.parse(html);
  const leftOut: string[] = [];
  if (depthOf(parsed) > importBounds.depth) return 'Its markup is nested too deep to be read.';
  const title = isDocument ? titleOf(parsed) : null;
  const root = isDocument ? articleOf(parsed, leftOut) : parsed;
  clean(root, leftOut);
  if (hasTypedLines) partLines(root);
  else partLines(root, 'paragraphs');
  return { root, words: wordsOfTree(root), leftOut: [...new Set(leftOut)], title };
}

function titleOf(tree: Root): string | null {
  const title = elementsIn(tree).find(({ tagName }) => tagName === 'title');
  const words = title === undefined ? '' : wordsOfTree(title).replace(/\s+/g, ' ').trim();
  return words === '' ? null : words;
}

/** Of a whole page the article; what stands around it is the frame of the old site. */
function articleOf(tree: Root, leftOut: string[]): Root {
  const all = elementsIn(tree);
  const body = all.find(({ tagName }) => tagName === 'body');
  const [articles, mains] = ['article', 'main'].map((name) => all.filter(({ tagName }) => tagName === name));
  const only = articles?.length === 1 ? articles[0] : mains?.length === 1 ? mains[0] : undefined;
  const chosen = only ?? body;
  if (only !== undefined && body !== undefined) {
    const around = countWords(wordsOfTree(body)) - countWords(wordsOfTree(only));
    if (around > 0) leftOut.push(`${around} words around the article: the frame of the old page`);
  }
  return { type: 'root', children: (chosen?.children ?? []) as RootContent[] };
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const dropped: Record<string, string | null> = {
  script: 'a script',
  style: null,
  template: 'a template',
  link: null,
  meta: null,
  base: null,
  title: null,
  head: null,
  svg: 'a drawing (SVG)',
  source: null,
  track: null,
  param: null,
  col: null,
  colgroup: null,
  input: 'a field of a form',
  embed: 'something embedded',
};
const named = new Set(['iframe', 'video', 'audio', 'object', 'canvas']);
/** Their words stay; the way back from HTML would drop them or read them otherwise. */
const renamed: Record<string, string> = {
  noscript: 'div',
  details: 'div',
  summary: 'p',
  figcaption: 'p',
  dialog: 'div',
  math: 'span',
  button: 'span',
  textarea: 'p',
  label: 'span',
  fieldset: 'div',
  legend: 'p',
  select: 'ul',
  datalist: 'ul',
  option: 'li',
  optgroup: 'li',
  menu: 'ul',
  dir: 'ul',
  iframe: 'div',
  video: 'div',
  audio: 'div',
  object: 'div',
  canvas: 'div',
  noframes: 'div',
  noembed: 'div',
  center: 'div',
  address: 'p',
  marquee: 'span',
  rp: 'span',
};

/** Elements with a block somewhere within. */
const holders = new WeakSet<Element>();

function clean(parent: Parents, leftOut: string[]): void {
  const kept: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    if (child.type === 'comment' || child.type === 'doctype' || child.type === 'raw') continue;
    if (child.type !== 'element') {
      kept.push(child);
      continue;
    }
    const { tagName } = child;
    if (Object.hasOwn(dropped, tagName)) {
      const name = dropped[tagName];
      if (name != null) leftOut.push(name);
      continue;
    }
    if (named.has(tagName)) leftOut.push(nameEmbedded(child));
    if (tagName === 'sup' || tagName === 'sub') raiseDigits(child);
    clean(child, leftOut);
    if (tagName === 'table') kept.push(...takeCaptions(child));
    const name = renamed[tagName];
    if (name !== undefined && Object.hasOwn(renamed, tagName)) {
      child.tagName = name;
      child.properties = {};
    }
    if (/^(?:td|th|h[1-6])$/.test(child.tagName)) spaceOut(child);
    const holdsBlocks = child.children.some(
      (one) => one.type === 'element' && (!isInline(one.tagName) || holders.has(one)),
    );
    if (holdsBlocks) holders.add(child);
    if (child.tagName === 'p' && holdsBlocks) child.tagName = 'div';
    // What is left open among words would make one line of all that follows.
    const isAnchor = child.tagName === 'a' && child.properties.href === undefined;
    if (holdsBlocks && child.tagName === 'a' && !isAnchor) linkFirst(child);
    if (isAnchor || (holdsBlocks && isInline(child.tagName))) kept.push(...child.children);
    else kept.push(child);
  }
  (parent as { children: Nodes[] }).children = kept;
}

/** A link around blocks becomes one of the words of the first. */
function linkFirst(link: Element): void {
  const first = elementsIn(link).find((one) => one !== link && !isInline(one.tagName) && !holders.has(one));
  if (first !== undefined)
    first.children = [{ type: 'element', tagName: 'a', properties: link.properties, children: first.children }];
}

function nameEmbedded({ tagName, properties }: Element): string {
  const address = [properties.src, properties.data].find((one) => typeof one === 'string');
  return `embedded ${tagName}${address === undefined ? '' : `: ${address.slice(0, 200)}`}`;
}

/** The words above a table become a paragraph in front of it. */
function takeCaptions(table: Element): Element[] {
  const captions = table.children.filter((child) => child.type === 'element' && child.tagName === 'caption');
  table.children = table.children.filter((child) => !captions.includes(child));
  return captions.map((caption) => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: (caption as Element).children,
  }));
}

/** Blocks within a cell become words of one line: they must not run together. */
function spaceOut(cell: Element): void {
  for (const element of elementsIn(cell)) {
    if (element === cell || isInline(element.tagName)) continue;
    element.children = [{ type: 'text', value: ' ' }, ...element.children, { type: 'text', value: ' ' }];
    if (element.tagName !== 'table' && element.tagName !== 'ul' && element.tagName !== 'ol') element.tagName = 'span';
  }
}

/** Pictures that have words, in their order. Of markup that cannot be read, none. */
export function listImages(html: string): { src: string; alt: string }[] {
  if (html.length > importBounds.htmlLength || isTooDeep(html)) return [];
  return elementsIn(parser.parse(html)).flatMap(({ tagName, properties: { src, alt } }) =>
    tagName === 'img' && typeof src === 'string' && typeof alt === 'string' && alt.trim() !== '' ? [{ src, alt }] : [],
  );
}
