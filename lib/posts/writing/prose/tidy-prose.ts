/**
 * What an editor holds, without what Markdown cannot say and nobody sees: empty paragraphs, spaces at the ends of lines, bold spaces. Pure.
 */
import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { proseSchema } from './prose-schema';

const { nodes } = proseSchema;

/** The blocks that are left; none for an editor that was emptied. */
export function tidyProse(doc: Node): Node[] {
  const blocks: Node[] = [];
  doc.forEach((child) => {
    const tidied = tidyBlock(child);
    if (tidied !== null) blocks.push(tidied);
  });
  return blocks;
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  node.forEach((child) => void children.push(child));
  return children;
}

/** Null for one that holds nothing. */
function tidyBlock(node: Node): Node | null {
  if (node.type === nodes.paragraph || node.type === nodes.heading) {
    const isHeading = node.type === nodes.heading;
    const inside = tidyInline(
      childrenOf(node).map((child) => (isHeading && child.type === nodes.break ? proseSchema.text(' ') : child)),
    );
    return inside.length === 0 ? null : node.copy(Fragment.fromArray(inside));
  }
  if (node.type === nodes.code_block) return node.content.size === 0 ? null : node;
  if (node.isLeaf) return node;
  const inside = childrenOf(node)
    .map(tidyBlock)
    .filter((child) => child !== null);
  if (node.type === nodes.list_item) {
    const first = inside[0]?.type === nodes.paragraph ? [] : [nodes.paragraph.create()];
    return node.copy(Fragment.fromArray([...first, ...inside]));
  }
  return inside.length === 0 ? null : node.copy(Fragment.fromArray(inside));
}

/** Line ends within words are spaces; a break is a node of its own. */
const plain = (text: string): string => text.replace(/[ \t]*[\r\n\u2028\u2029]+[ \t]*/g, ' ');

function tidyInline(children: readonly Node[]): Node[] {
  let parts = children.map((child) =>
    child.isText ? proseSchema.text(plain(child.text ?? '') || ' ', soberMarks(child.marks)) : child.mark([]),
  );
  parts = parts.map((part, index) => (part.isText ? part : part.mark(shared(parts[index - 1], parts[index + 1]))));
  parts = parts.flatMap((part, index) => withoutEdges(part, parts[index - 1], parts[index + 1]));
  const joined = childrenOf(nodes.paragraph.create(null, parts));
  return trimmed(joined);
}

/** Code and a medical word hold words alone. */
function soberMarks(marks: readonly Mark[]): readonly Mark[] {
  const isCode = marks.some(({ type }) => type.name === 'code');
  return isCode ? marks.filter(({ type }) => type.name !== 'term') : marks;
}

/** Something between two bold words is bold. */
function shared(before: Node | undefined, after: Node | undefined): readonly Mark[] {
  if (!before || !after) return [];
  return before.marks.filter((mark) => !['code', 'term'].includes(mark.type.name) && mark.isInSet(after.marks));
}

/** Spaces at the end of what is marked lose the mark where it ends. */
function withoutEdges(part: Node, before: Node | undefined, after: Node | undefined): Node[] {
  if (!part.isText || part.marks.length === 0) return [part];
  if (part.marks.some(({ type }) => type.name === 'code')) return [part];
  const [, lead = '', words = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(part.text ?? '') ?? [];
  const kept = (neighbour: Node | undefined): readonly Mark[] =>
    neighbour ? part.marks.filter((mark) => mark.type.name !== 'term' && mark.isInSet(neighbour.marks)) : [];
  if (words === '')
    return [
      proseSchema.text(
        lead + tail,
        kept(before).filter((mark) => kept(after).includes(mark)),
      ),
    ];
  return [
    ...(lead === '' ? [] : [proseSchema.text(lead, kept(before))]),
    proseSchema.text(words, part.marks),
    ...(tail === '' ? [] : [proseSchema.text(tail, kept(after))]),
  ];
}

/** Spaces at the ends of lines go, and breaks at the ends of the whole. */
function trimmed(children: readonly Node[]): Node[] {
  const parts = [...children];
  const cut = (index: number, pattern: RegExp): void => {
    const part = parts[index];
    if (!part?.isText || part.marks.some(({ type }) => type.name === 'code')) return;
    const words = (part.text ?? '').replace(pattern, '');
    if (words === '') parts.splice(index, 1);
    else parts[index] = proseSchema.text(words, part.marks);
  };
  const isBreak = (part: Node | undefined): boolean => part?.type === nodes.break;
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    if (index === parts.length - 1 || isBreak(parts[index + 1])) cut(index, /[ \t]+$/);
    if (index === parts.length - 1 && isBreak(parts[index])) parts.pop();
  }
  for (let index = 0; index < parts.length;) {
    const length = parts.length;
    if (index === 0 || isBreak(parts[index - 1])) cut(index, /^[ \t]+/);
    if (index === 0 && isBreak(parts[0])) parts.shift();
    if (parts.length === length) index += 1;
    else index = Math.max(0, index - 1);
  }
  return parts;
}
