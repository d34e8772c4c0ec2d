/**
 * Finds what its author meant as a heading, a list, a table or bold words and Markdown took for plain words: above all in text that
 * was pasted from a word processor. A page must not quietly lose its structure.
 * It must not know elements or frontmatter.
 */
import type { MdxNode } from '@/lib/posts/mdx/mdx-tree';
import { walk } from '@/lib/posts/mdx/mdx-tree';

/** What to type instead, with the node at which it goes wrong. */
export type LostStructure = { at: MdxNode; message: string };

const space = String.raw`[ \t\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000]`;
const line = (pattern: string) => new RegExp(`^${space}*(?:${pattern})`, 'u');

/** A single line tells. */
const clear: readonly [RegExp, string][] = [
  [
    line(`#{1,6}[\\t\\u00A0\\u2000-\\u200B\\u202F\\u3000]|#{2,6}[\\p{L}\\p{N}]`),
    'A heading needs a plain space after its marks: ## Words.',
  ],
  [
    line(`[•◦▪▫●○■□‣⁃∙‧➢➤►▶✓✔✗✘❖♦◆·§¨]${space}*\\S|o\\t`),
    'This sign makes no list. Begin each line with a hyphen and a space.',
  ],
  [line(`[-*+][\\t\\u00A0\\u2000-\\u200B\\u202F\\u3000]`), 'A list needs a plain space after its mark: - words.'],
  [
    line(`\\d{1,3}[.)][\\t\\u00A0\\u2000-\\u200B\\u202F\\u3000]`),
    'A numbered list needs a plain space after the number: 1. words.',
  ],
  [
    line(`\\|.*\\|${space}*$`),
    'This is no table yet: under its first row put one of hyphens, | --- | --- |, with an empty line before.',
  ],
];
/** One such line may be anything; two in a row are a list. */
const repeated: readonly [RegExp, string][] = [
  [line(`[-*+](?=[\\p{L}\\p{N}])`), 'A list needs a space after its mark: - words.'],
  [line(`[–—−]${space}+\\S`), 'Dashes make no list. Begin each line with a hyphen and a space.'],
  [line(`\\d{1,2}[.)](?=\\p{L})`), 'A numbered list needs a space after the number: 1. words.'],
  [
    line(`\\(?(?:[a-zA-Z]|[ivx]{1,4})\\)${space}*\\S`),
    'Letters make no list. Number the lines (1. 2. 3.), or begin each with a hyphen.',
  ],
];
/** Anywhere within a line. */
const within: readonly [RegExp, string][] = [
  [/\S\t+\S/u, 'A tab is shown as one space, so columns run together. Make a table, or put a word or a comma there.'],
  [
    /\]\s+\((?:https?:|\/|mailto:|tel:|x\))|\]\((?:https?:|\/)/u,
    'This is no link yet: leave no space between ] and (, nor within the address.',
  ],
  [
    /<\/?(?:div|span|br|p|b|i|u|a|font|table|tr|td|ul|ol|li|img|h[1-6]|strong|em|sup|sub)(?:\s[^<>]*)?\/?>/iu,
    'Readers would see this tag. Remove it; its words can stay.',
  ],
];

/** In reading order, one for each line at most. `body` is the text the tree was parsed from. */
export function findLostStructure(node: MdxNode, body: string): LostStructure[] {
  if (node.type === 'heading') return isUnderlined(node, body) ? [{ at: node, message: underlined }] : [];
  if (node.type !== 'paragraph') return [];
  const found: LostStructure[] = [];
  const lines = linesOf(node);
  lines.forEach(({ words, at }, index) => {
    const neighbours = [lines[index - 1]?.words ?? '', lines[index + 1]?.words ?? ''];
    const message =
      clear.find(([pattern]) => pattern.test(words))?.[1] ??
      repeated.find(([pattern]) => pattern.test(words) && neighbours.some((other) => pattern.test(other)))?.[1] ??
      within.find(([pattern]) => pattern.test(words))?.[1];
    if (message !== undefined) found.push({ at, message });
  });
  if (found.length === 0 && hasLooseStars(node, body)) found.push({ at: node, message: stars });
  return found;
}

const underlined =
  'A line of hyphens right beneath words makes them a heading. Put an empty line between, or begin the heading with ##.';
const stars = 'These two stars make no words bold: leave no space after the first pair, nor before the second.';

/** A heading that begins with no mark was made one by the line beneath it; nobody types a line of equals signs for anything else. */
function isUnderlined(node: MdxNode, body: string): boolean {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  return start !== undefined && body[start] !== '#' && !/=[ \t]*$/.test(body.slice(start, end));
}

/** The words of a paragraph line by line, with the node in which each begins; an element stands for a letter. */
function linesOf(paragraph: MdxNode): { words: string; at: MdxNode }[] {
  const lines: { words: string; at: MdxNode }[] = [{ words: '', at: paragraph }];
  for (const child of paragraph.children ?? []) {
    const texts = child.type === 'text' ? (child.value ?? '').split('\n') : [child.type === 'break' ? '\n' : 'x'];
    texts.forEach((words, index) => {
      if (index > 0 || words === '\n') lines.push({ words: words === '\n' ? '' : words, at: placed(child, index) });
      else (lines.at(-1) as { words: string }).words += words;
    });
  }
  return lines;
}

/** A line after the first of a text stands so many lines below it. */
function placed(node: MdxNode, below: number): MdxNode {
  const { position } = node;
  if (position === undefined || below === 0) return node;
  const point = { line: position.start.line + below, column: 1 };
  return { ...node, position: { start: point, end: point } };
}

function hasLooseStars(paragraph: MdxNode, body: string): boolean {
  let isLoose = false;
  walk(paragraph, (node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type !== 'text' || start === undefined || end === undefined) return;
    if (/(?<![\\*])\*\*(?!\*)/.test(body.slice(start, end))) isLoose = true;
  });
  return isLoose;
}
