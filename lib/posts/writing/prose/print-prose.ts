/**
 * Writes what an editor holds as MDX. What stood there before keeps its bytes; the rest is printed, and read again to make sure that it
 * says what the editor showed. It must not know blocks.
 */
import { diffArrays } from 'diff';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { Node } from 'prosemirror-model';
import { proseSchema } from './prose-schema';
import { type ProsePiece, readProse } from './read-prose';
import { tidyProse } from './tidy-prose';
import { type Manner, manners, treeOfProse } from './tree-of-prose';

type Around = {
  /** What stood there before. */
  before: readonly ProsePiece[];
  indent: number;
  /** The MDX of a building block by its kind; null for a kind that there is not. */
  newBlock: (kind: string) => string | null;
};

/** Throws for what no editor of ours sends. */
export function printProse(json: unknown, { before, indent, newBlock }: Around): string {
  const doc = Node.fromJSON(proseSchema, json);
  doc.check();
  const parts: string[] = [];
  let run: Node[] = [];
  const close = (): void => {
    if (run.length > 0) parts.push(printRun(run, before, indent));
    run = [];
  };
  for (const node of tidyProse(doc)) {
    if (node.type !== proseSchema.nodes.new_block) {
      run.push(node);
      continue;
    }
    close();
    const added = newBlock(String(node.attrs['kind']));
    if (added !== null) parts.push(indented(added, indent));
  }
  close();
  return parts.join(`\n\n${' '.repeat(indent)}`);
}

/** Whether lines between items are empty is no matter of what is said. */
const keyOf = (node: Node): string =>
  JSON.stringify(node.toJSON(), (key, value: unknown) => (key === 'loose' ? undefined : value));

function printRun(nodes: readonly Node[], before: readonly ProsePiece[], indent: number): string {
  const wanted = nodes.map(keyOf);
  const kept = pairs(
    before.map(({ node }) => tidyKey(node)),
    wanted,
  );
  const same = assemble(nodes, kept, before, indent);
  if (says(same, indent, wanted)) return same;
  return assemble(
    nodes,
    nodes.map(() => null),
    before,
    indent,
  );
}

/** As it would come back from the editor. */
function tidyKey(node: Node): string {
  return tidyProse(proseSchema.nodes.doc.create(null, node)).map(keyOf).join();
}

function says(source: string, indent: number, wanted: readonly string[]): boolean {
  const read = readProse(source, indent);
  const found = read?.map(({ node }) => tidyKey(node)).filter((key) => key !== '');
  return found?.join('\n') === wanted.join('\n');
}

/** For each piece of the new text its place in the old one; null for one that is new. */
function pairs(before: readonly string[], after: readonly string[]): (number | null)[] {
  const places: (number | null)[] = [];
  let at = 0;
  for (const { added, removed, count } of diffArrays([...before], [...after]))
    for (let turn = 0; turn < count; turn += 1) {
      if (removed) at += 1;
      else places.push(added ? null : at++);
    }
  return places;
}

function assemble(
  nodes: readonly Node[],
  kept: readonly (number | null)[],
  before: readonly ProsePiece[],
  indent: number,
): string {
  let text = '';
  let alike = 0;
  nodes.forEach((node, index) => {
    const place = kept[index] ?? null;
    const last = index === 0 ? null : (kept[index - 1] ?? null);
    const piece = place === null ? undefined : before[place];
    alike = nodes[index - 1]?.type === node.type ? alike + 1 : 0;
    const source = piece?.source ?? indented(printNode(node, alike % 2 === 1), indent);
    const isNext = place !== null && last !== null && place === last + 1;
    const gap = index === 0 ? '' : isNext ? (piece?.gap ?? '') : `\n\n${' '.repeat(indent)}`;
    text += gap + source;
  });
  return text;
}

const indented = (source: string, indent: number): string =>
  indent === 0 ? source : source.replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);

/** The first of these would write signs into addresses, which are found in words in any case. */
const [, ...tablesAndMore] = gfmToMarkdown({ tablePipeAlign: false }).extensions ?? [];
const extensions = [mdxToMarkdown({ printWidth: Number.POSITIVE_INFINITY, quote: '"' }), ...tablesAndMore];

/** In the first manner that is read again as what it was. */
function printNode(node: Node, isSecond: boolean): string {
  const wanted = [keyOf(node)];
  const printed = manners.map((manner) => () => printIn(node, isSecond, manner));
  for (const print of printed) {
    const source = print();
    if (says(source, 0, wanted)) return source;
  }
  return printIn(node, isSecond, 'words');
}

/** Two lists beneath each other are told apart by their signs. */
function printIn(node: Node, isSecond: boolean, manner: Manner): string {
  const options: Options = {
    extensions,
    bullet: isSecond ? '*' : '-',
    bulletOther: '+',
    bulletOrdered: isSecond ? ')' : '.',
    emphasis: manner === 'plain' ? '_' : '*',
    rule: '-',
    listItemIndent: 'one',
    resourceLink: true,
    fences: true,
    handlers: { kept: (kept: { value: string }) => kept.value } as unknown as NonNullable<Options['handlers']>,
  };
  return toMarkdown(treeOfProse(node, manner) as Parameters<typeof toMarkdown>[0], options).replace(/\n+$/, '');
}
