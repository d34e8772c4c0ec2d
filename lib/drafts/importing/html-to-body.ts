/**
 * The body of a post from the markup of another site: through one tree to what the site's own parser reads. What a page of this site could
 * not show is named, and every block is read back: one that does not say the same becomes plain paragraphs. It must not know where the
 * markup came from.
 */
import type { Root as HtmlRoot } from 'hast';
import type { Nodes, Root, RootContent } from 'mdast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { type MdxNode, walk } from '@/lib/posts/mdx/mdx-tree';
import { readMdx } from '@/lib/posts/mdx/read-mdx';
import { withoutHarmless } from '@/lib/posts/model/forbidden-characters';
import { sourceOfText } from '@/lib/posts/writing/shown-text';
import { compareWords } from './tally';
import type { TidyTree } from './tidy-html';
import { type Place, tidyTree } from './tidy-tree';

export type Body = { body: string; words: string; title: string | null; leftOut: string[] };

const toMarkdown = unified().use(rehypeRemark, { newlines: false });
const printer = unified()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkMdx, { printWidth: Infinity })
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
    fences: true,
    resourceLink: true,
    // A paragraph that begins with one of these words would be code.
    unsafe: [
      { character: 'i', after: 'mport\\b', atBreak: true },
      { character: 'e', after: 'xport\\b', atBreak: true },
    ],
  });

/** A sentence that says why not, where no body can be made of it. */
export function bodyOf({ root, leftOut }: TidyTree, place: Place): Body | string {
  const tree = markdownOf(root);
  if (tree === null) return 'Its markup is too tangled to be read.';
  const tidied = tidyTree(tree, place);
  const blocks = tidied.children.map((block) => printBlock(block));
  const body = blocks.filter((block) => block !== '').join('\n\n');
  const words = readWords(body);
  if (words === null) return 'No post can be made of it.';
  return { body, words, title: tidied.heading, leftOut: [...leftOut, ...tidied.leftOut] };
}

function markdownOf(root: HtmlRoot): Root | null {
  try {
    return toMarkdown.runSync(root) as Root;
  } catch (fault) {
    if (fault instanceof RangeError) return null;
    throw fault;
  }
}

/** What is printed says what was meant, or it is printed as plain words. */
function printBlock(block: RootContent): string {
  const root: Root = { type: 'root', children: [block] };
  const meant = wordsOfMarkdown(root);
  const printed = withoutHarmless(printer.stringify(root)).trim();
  const read = readWords(printed);
  if (read !== null) {
    const { lostWords, lostNumerals, before, after } = compareWords(meant, read);
    if (lostWords.length + lostNumerals.length === 0 && before.words === after.words) return printed;
  }
  return plainParagraphs(root)
    .map((text) => sourceOfText(text))
    .join('\n\n');
}

/** What a reader of the printed text would read; null where the parser reads none of it, or reads code. */
export function readWords(body: string): string | null {
  const { tree, problems } = readMdx(body);
  if (tree === null || problems.length > 0) return null;
  let hasCode = false;
  walk(tree, ({ type }) => {
    if (type === 'mdxjsEsm') hasCode = true;
  });
  return hasCode ? null : wordsOfMarkdown(tree);
}

const inline = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link', 'mdxJsxTextElement']);
const silent = new Set(['mdxTextExpression', 'mdxFlowExpression', 'image']);

export function wordsOfMarkdown(tree: MdxNode | Nodes): string {
  const words: string[] = [];
  const stack: (MdxNode | ' ')[] = [tree as MdxNode];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === ' ') words.push(' ');
    else if (silent.has(node.type)) continue;
    else if (node.children === undefined) words.push(node.type === 'break' ? ' ' : (node.value ?? ''));
    else {
      if (!inline.has(node.type)) {
        words.push(' ');
        stack.push(' ');
      }
      stack.push(...[...node.children].reverse());
    }
    if (node !== ' ' && node.type === 'code') words.push(' ');
  }
  return words.join('');
}

function plainParagraphs(root: Root): string[] {
  const paragraphs: string[] = [];
  walk(root as unknown as MdxNode, (node) => {
    const isLeaf = ['paragraph', 'heading', 'tableCell', 'code'].includes(node.type);
    if (isLeaf) paragraphs.push(wordsOfMarkdown(node).replace(/\s+/g, ' ').trim());
  });
  return paragraphs.filter((text) => text !== '');
}
