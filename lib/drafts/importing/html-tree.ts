/** Walks trees of markup without calling itself, so that no depth exhausts it. Pure. */
import type { Element, Nodes, Root } from 'hast';
import { importBounds } from './found-post';
import { isInline } from './part-lines';

export function depthOf(tree: Root): number {
  let deepest = 0;
  const stack: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    deepest = Math.max(deepest, top.depth);
    if ('children' in top.node) for (const node of top.node.children) stack.push({ node, depth: top.depth + 1 });
  }
  return deepest;
}

export function elementsIn(tree: Nodes): Element[] {
  const found: Element[] = [];
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'element') found.push(node);
    if ('children' in node) stack.push(...[...node.children].reverse());
  }
  return found;
}

/** All words in reading order, with a space wherever a page begins another line. */
export function wordsOfTree(tree: Nodes): string {
  const words: string[] = [];
  const stack: (Nodes | ' ')[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === ' ') words.push(' ');
    else if (node.type === 'text') words.push(node.value);
    else if ('children' in node) {
      const isBlock = node.type !== 'element' || !isInline(node.tagName) || node.tagName === 'br';
      if (isBlock) stack.push(' ');
      stack.push(...[...node.children].reverse());
      if (isBlock) words.push(' ');
    }
  }
  return words.join('');
}

/** Void, or closed by whatever follows: these nest no deeper when they are left open. */
const closesItself =
  /^(?:p|li|td|th|tr|dt|dd|option|optgroup|tbody|thead|tfoot|colgroup|rp|rt|br|hr|img|input|meta|link|area|base|col|embed|source|track|wbr|param)$/;

/** A parser of HTML takes ever longer over tags that nobody closes. */
export function isTooDeep(html: string): boolean {
  let open = 0;
  for (const [, slash, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})([^<>]{0,2000})>/gi)) {
    if (closesItself.test(name.toLowerCase()) || rest.endsWith('/')) continue;
    open += slash === '' ? 1 : -1;
    if (open < 0) open = 0;
    if (open > 4 * importBounds.depth) return true;
  }
  return false;
}
