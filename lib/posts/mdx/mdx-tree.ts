/**
 * The few kinds of node that parsed MDX is made of, and ways to walk them.
 * It must not know which nodes are allowed.
 */
import type { Place } from '@/lib/posts/model/problem';

type Point = { line: number; column: number; offset?: number | undefined };
type Position = { start: Point; end: Point };

export type MdxAttribute =
  | {
      type: 'mdxJsxAttribute';
      name: string;
      value?: string | null | { type: string; value: string };
      position?: Position;
    }
  | { type: 'mdxJsxExpressionAttribute'; value: string; position?: Position };

export type MdxNode = {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  alt?: string | null;
  title?: string | null;
  identifier?: string;
  lang?: string | null;
  meta?: string | null;
  depth?: number;
  ordered?: boolean | null;
  start?: number | null;
  checked?: boolean | null;
  attributes?: MdxAttribute[];
  children?: MdxNode[];
  position?: Position | undefined;
  data?: Record<string, unknown>;
};

/** How a judge tells what is wrong; `at` is the node or attribute to point to. */
export type Report = (at: { position?: Position | undefined }, rule: string, message: string) => void;

export type Visit = (node: MdxNode, ancestors: readonly MdxNode[]) => void;

/** In reading order, without recursion, so that depth in a hostile file cannot exhaust the stack. */
export function walk(root: MdxNode, visit: Visit): void {
  const stack: { node: MdxNode; next: number }[] = [{ node: root, next: -1 }];
  const ancestors: MdxNode[] = [];
  while (stack.length > 0) {
    const top = stack[stack.length - 1] as { node: MdxNode; next: number };
    if (top.next === -1) visit(top.node, ancestors);
    top.next += 1;
    const child = top.node.children?.[top.next];
    if (child === undefined) {
      stack.pop();
      ancestors.pop();
    } else {
      ancestors.push(top.node);
      stack.push({ node: child, next: -1 });
    }
  }
}

export function isElement(node: MdxNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The value of an attribute that is a plain string; null when it is absent or anything else. */
export function findAttribute(node: MdxNode, name: string): string | null {
  for (const attribute of node.attributes ?? []) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) {
      return typeof attribute.value === 'string' ? attribute.value : null;
    }
  }
  return null;
}

/** The words inside a node, as a reader reads them. */
export function wordsOf(node: MdxNode): string {
  const words: string[] = [];
  walk(node, ({ type, value, alt }) => {
    if ((type === 'text' || type === 'inlineCode' || type === 'code') && value !== undefined) words.push(value);
    if (type === 'image' && typeof alt === 'string') words.push(alt);
    if (type === 'break') words.push(' ');
  });
  return words.join('');
}

/** A node that a plugin made has no place of its own; the nearest ancestor that has one stands in. */
export function placeOfNode(node: MdxNode, ancestors: readonly MdxNode[] = []): Place {
  const position = node.position ?? ancestors.findLast((ancestor) => ancestor.position !== undefined)?.position;
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

export function isBlank(node: MdxNode): boolean {
  return node.type === 'text' && (node.value ?? '').trim() === '';
}

/** Expressions that are not comments are refused wherever they stand, so here they may be taken for comments. */
export function isComment(node: MdxNode): boolean {
  return node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';
}
