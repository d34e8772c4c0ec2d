/** Walks trees of markup without calling itself, so that no depth exhausts it. Pure. */
import type { Element, Nodes, Root } from 'hast';
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
