/** The tree of Markdown for what an editor holds. Pure. */
import type { Mark, Node } from 'prosemirror-model';
import { isSlug } from './read-prose';

/** How carefully signs are written: as a good hand would; with stars alone; each sign spelled out; and kept source as words. */
export const manners = ['plain', 'stars', 'spelled', 'words'] as const;
export type Manner = (typeof manners)[number];

type Tree = { type: string; children?: Tree[]; [key: string]: unknown };

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  node.forEach((child) => void children.push(child));
  return children;
}

export function treeOfProse(node: Node, manner: Manner): Tree {
  const blocks = (): Tree[] => childrenOf(node).map((child) => treeOfProse(child, manner));
  const words = (): Tree[] => inline(childrenOf(node), manner, []);
  const { attrs } = node;
  switch (node.type.name) {
    case 'heading':
      return { type: 'heading', depth: attrs['level'], children: words() };
    case 'bullet_list':
      return { type: 'list', ordered: false, spread: attrs['loose'], children: items(node, manner) };
    case 'ordered_list':
      return {
        type: 'list',
        ordered: true,
        start: attrs['start'],
        spread: attrs['loose'],
        children: items(node, manner),
      };
    case 'blockquote':
      return { type: 'blockquote', children: blocks() };
    case 'code_block':
      return { type: 'code', lang: attrs['lang'], meta: attrs['meta'], value: node.textContent };
    case 'rule':
      return { type: 'thematicBreak' };
    case 'table':
      return tableTree(attrs['rows'] as string[][], attrs['align'] as string[], manner);
    case 'kept':
      return kept(String(attrs['source']), manner, true);
    default:
      return { type: 'paragraph', children: words() };
  }
}

function items(list: Node, manner: Manner): Tree[] {
  return childrenOf(list).map((item) => {
    const children = childrenOf(item).map((child) => treeOfProse(child, manner));
    const [first, ...more] = children;
    const isEmpty = first?.type === 'paragraph' && first.children?.length === 0;
    return { type: 'listItem', spread: list.attrs['loose'], children: isEmpty ? more : children };
  });
}

function tableTree(rows: readonly (readonly string[])[], align: readonly string[], manner: Manner): Tree {
  const cell = (words: string): Tree => ({
    type: 'tableCell',
    children: words === '' ? [] : [text(words.replace(/\s+/g, ' ').trim(), manner)],
  });
  return { type: 'table', align, children: rows.map((row) => ({ type: 'tableRow', children: row.map(cell) })) };
}

/** As words where its source would not be read again. */
function kept(source: string, manner: Manner, isBlock: boolean): Tree {
  if (manner !== 'words') return { type: 'kept', value: source };
  const words = text(source.replace(/\s+/g, ' ').trim(), manner);
  return isBlock ? { type: 'paragraph', children: [words] } : words;
}

/** Spelled out, no sign begins anything. */
function text(words: string, manner: Manner): Tree {
  if (manner === 'plain' || manner === 'stars') return { type: 'text', value: words };
  const spelled = words.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const first = spelled.replace(
    /^(?:\d+(?=&#46;|&#41;)|import|export)/,
    (begin) => `&#${begin.charCodeAt(0)};${begin.slice(1)}`,
  );
  return { type: 'kept', value: first };
}

/** Marks that several neighbours share are opened once. */
function inline(children: readonly Node[], manner: Manner, held: readonly Mark[]): Tree[] {
  const trees: Tree[] = [];
  for (let index = 0; index < children.length;) {
    const child = children[index] as Node;
    const mark = child.marks.find(
      (one) => !one.isInSet(held) && one.type.name !== 'code' && !(one.type.name === 'term' && !child.isText),
    );
    if (mark === undefined) {
      trees.push(leaf(child, manner));
      index += 1;
      continue;
    }
    let end = index;
    while (end < children.length && mark.isInSet((children[end] as Node).marks)) end += 1;
    const run = children.slice(index, end);
    trees.push(...marked(mark, run, inline(run, manner, [...held, mark]), manner));
    index = end;
  }
  return trees;
}

function marked(mark: Mark, run: readonly Node[], children: Tree[], manner: Manner): Tree[] {
  switch (mark.type.name) {
    case 'link':
      return [{ type: 'link', url: mark.attrs['href'], title: mark.attrs['title'], children }];
    case 'strong':
      return [{ type: 'strong', children }];
    case 'em':
      return [{ type: 'emphasis', children }];
    default: {
      const id = String(mark.attrs['id']);
      if (!isSlug(id)) return children;
      const words = run.map(({ text: own = '' }) => own).join('');
      return [
        {
          type: 'mdxJsxTextElement',
          name: 'Term',
          attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
          children: [text(words, manner)],
        },
      ];
    }
  }
}

function leaf(node: Node, manner: Manner): Tree {
  const { attrs } = node;
  const element = (name: string, values: Record<string, unknown>): Tree => ({
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(values)
      .filter(([, value]) => typeof value === 'string')
      .map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children: [],
  });
  switch (node.type.name) {
    case 'text':
      return node.marks.some(({ type }) => type.name === 'code')
        ? { type: 'inlineCode', value: node.text ?? '' }
        : text(node.text ?? '', manner);
    case 'break':
      return { type: 'break' };
    case 'cite':
      return isSlug(String(attrs['id'])) ? element('Cite', { id: attrs['id'] }) : text(`[${attrs['id']}]`, manner);
    case 'medicine':
      return element('Medication', { name: attrs['name'], brands: attrs['brands'] });
    default:
      return kept(String(attrs['source']), manner, false);
  }
}
