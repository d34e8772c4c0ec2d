/**
 * Judges Markdown's own nodes in a post. Most rules here refuse what Markdown would quietly change or drop:
 * in a medical text a missing word or number is worse than a refusal.
 * It must not know the elements of `mdx-elements.ts`.
 */
import type { MdxNode } from '@/lib/posts/mdx/mdx-tree';
import { isElement, placeOfNode, wordsOf } from '@/lib/posts/mdx/mdx-tree';
import { isMediaPath } from '@/lib/posts/model/field-rules';
import type { Problem } from '@/lib/posts/model/problem';
import { findLinkFault } from './link-policy';

type Fault = { rule: string; message: string; at?: MdxNode };
type Judge = (node: MdxNode, ancestors: readonly MdxNode[], body: string) => Fault[];

const refuse = (rule: string, message: string, at?: MdxNode): Fault[] => [{ rule, message, ...(at && { at }) }];

const judges: Record<string, Judge> = {
  mdxjsEsm: () =>
    refuse('mdx-import', 'A post holds no code. Remove the `import` or `export`, or put another word before it.'),
  mdxFlowExpression: judgeExpression,
  mdxTextExpression: judgeExpression,
  link: judgeLink,
  image: judgeImage,
  heading: judgeHeading,
  table: judgeTable,
  list: judgeList,
  listItem: (node) =>
    typeof node.checked === 'boolean' ? refuse('list', 'Tick boxes cannot be ticked here. Write a plain list.') : [],
  emphasis: judgeEmphasis,
  strong: judgeEmphasis,
  code: (node) =>
    node.lang || node.meta
      ? refuse('code', 'Words after the three back-ticks would not be shown. Move them below.')
      : [],
  delete: () =>
    refuse('struck-out', 'Words struck out are read aloud as if they stood. Remove them, and say so in `changes`.'),
  definition: () => refuse('link', 'This line would not be shown. Write links where they stand: [words](https://…).'),
  linkReference: () => refuse('link', 'Write the address where the link stands: [words](https://…).'),
  imageReference: () =>
    refuse('link', 'Write the address where the picture stands: ![what it shows](/media/name.webp).'),
  footnoteDefinition: () =>
    refuse(
      'footnote',
      'Footnotes are not used here. Cite a source with <Cite id="…" />, or put the words in the text.',
    ),
  footnoteReference: () =>
    refuse(
      'footnote',
      'Footnotes are not used here. Cite a source with <Cite id="…" />, or put the words in the text.',
    ),
  html: () => refuse('mdx-element', 'HTML is not used here.'),
  yaml: () => refuse('frontmatter', 'Only one frontmatter block is allowed, at the top.'),
  toml: () => refuse('frontmatter', 'Only YAML frontmatter is allowed.'),
};

export function judgeMarkdown(node: MdxNode, ancestors: readonly MdxNode[], body: string): Problem[] {
  const judge = Object.hasOwn(judges, node.type) ? judges[node.type] : undefined;
  return (judge?.(node, ancestors, body) ?? []).map(({ rule, message, at }) => ({
    ...placeOfNode(at ?? node, ancestors),
    severity: 'error',
    rule,
    message,
  }));
}

function judgeExpression(node: MdxNode): Fault[] {
  const program = node.data?.['estree'] as { body?: unknown[]; comments?: unknown[] } | undefined;
  const isComment =
    program?.body?.length === 0 &&
    (program.comments?.length ?? 0) > 0 &&
    /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '');
  if (isComment) return [];
  return refuse(
    'mdx-expression',
    'Curly brackets begin code, which a post may not hold. To show the bracket itself, type `\\{`.',
  );
}

function judgeLink(node: MdxNode): Fault[] {
  const fault = findLinkFault(node.url ?? '');
  if (fault !== null) return refuse('link-scheme', fault);
  if (typeof node.title === 'string')
    return refuse('link', 'Words after the address show only on hover. Put them in the text.');
  return wordsOf(node).trim() === '' ? refuse('link', 'Give the link words that say where it leads.') : [];
}

function judgeImage(node: MdxNode): Fault[] {
  if (!isMediaPath(node.url ?? ''))
    return refuse('image', 'Use a picture kept in this site, for example /media/inhaler.webp.');
  if (typeof node.title === 'string')
    return refuse('image', 'Words after the address show only on hover. Use <Figure … caption="…" />.');
  return (node.alt ?? '').trim() === ''
    ? refuse('alt-text', 'Say what the picture shows, between the square brackets.')
    : [];
}

function judgeHeading(node: MdxNode, ancestors: readonly MdxNode[]): Fault[] {
  if (ancestors.length > 1)
    return refuse('heading', 'A heading stands by itself, not inside a list, a quotation or an element.');
  if (wordsOf(node).trim() === '') return refuse('heading', 'This heading has no words.');
  if (node.depth === 1)
    return refuse('heading', 'The title is the only heading at level 1. Begin this one with two marks: ##.');
  if ((node.depth ?? 2) > 4) return refuse('heading', 'Use at most four marks (####): deeper headings lose readers.');
  const before = (ancestors[0]?.children ?? []).slice(0, ancestors[0]?.children?.indexOf(node));
  const depth = before.findLast((sibling) => sibling.type === 'heading')?.depth ?? 1;
  return (node.depth ?? 2) > depth + 1
    ? refuse('heading', `This skips a level. After level ${depth} comes level ${depth + 1}: ${'#'.repeat(depth + 1)}.`)
    : [];
}

/** Cells beyond the header row are dropped by Markdown, and missing ones shift what stands under which heading. */
function judgeTable(node: MdxNode): Fault[] {
  const [head, ...rows] = node.children ?? [];
  const columns = head?.children?.length ?? 0;
  const faults = rows
    .filter((row) => row.children?.length !== columns)
    .flatMap((row) =>
      refuse('table', `This row has ${row.children?.length ?? 0} cells; the first row has ${columns}.`, row),
    );
  const isHeadless = (head?.children ?? []).every((cell) => wordsOf(cell).trim() === '');
  return isHeadless ? [...faults, ...refuse('table', 'Give the table a first row that names its columns.')] : faults;
}

/** Markdown renumbers lists: "1. 3." would be shown as 1 and 2. */
function judgeList(node: MdxNode, _ancestors: readonly MdxNode[], body: string): Fault[] {
  if (node.ordered !== true) return [];
  const items = node.children ?? [];
  const numbers = items.map((item) =>
    Number(
      /^\s*(\d+)/.exec(body.slice(item.position?.start.offset ?? 0, (item.position?.start.offset ?? 0) + 16))?.[1],
    ),
  );
  const first = numbers[0] ?? 1;
  const isAllOnes = numbers.every((number) => number === 1);
  const wrong = isAllOnes ? -1 : numbers.findIndex((number, index) => number !== first + index);
  return wrong === -1
    ? []
    : refuse('list', `This would be shown as number ${first + wrong}. Number the list in order.`, items[wrong]);
}

function judgeEmphasis(node: MdxNode, _ancestors: readonly MdxNode[], body: string): Fault[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return [];
  const touchesDigit = /\d/.test(body[start - 1] ?? '') || /\d/.test(body[end] ?? '');
  return touchesDigit
    ? refuse('emphasis', 'A star beside a number would vanish. To show it, type `\\*`, or use ×.')
    : [];
}

/** Anything the tree may hold that neither judge names: a new parser must not smuggle in a new kind of node. */
export function isKnownNode(node: MdxNode): boolean {
  return isElement(node) || Object.hasOwn(judges, node.type) || plainNodes.has(node.type);
}

const plainNodes = new Set([
  'root',
  'paragraph',
  'text',
  'inlineCode',
  'blockquote',
  'break',
  'thematicBreak',
  'tableRow',
  'tableCell',
]);
