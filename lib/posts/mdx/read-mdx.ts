/**
 * Parses a body and, when it does not parse, reports every mark at fault in one go instead of the first.
 * It must not judge a tree that did parse.
 */
import type { Problem } from '@/lib/posts/model/problem';
import { explainSyntax } from './explain-syntax';
import { findHostileText } from './hostile-text';
import type { MdxNode } from './mdx-tree';
import { parseBody } from './parse-body';

/** Faults looked for in one body before giving up: more would only repeat the lesson. */
const mostFaults = 20;

/** The tree is null when the body cannot be read at all; with problems and a tree, the tree lacks only the marks at fault. */
export function readMdx(body: string): { tree: MdxNode | null; problems: Problem[] } {
  const hostile = findHostileText(body);
  if (hostile !== null) return { tree: null, problems: [hostile] };
  const problems: Problem[] = [];
  let readable = body;
  for (let attempt = 0; attempt < mostFaults; attempt += 1) {
    try {
      return { tree: parseBody(readable), problems };
    } catch (fault) {
      const { problem, offset } = explainSyntax(fault, readable);
      problems.push(problem);
      if (offset === null) break;
      // A stand-in of the same length keeps every later line and column true.
      readable = `${readable.slice(0, offset)}\u00B7${readable.slice(offset + 1)}`;
    }
  }
  return { tree: null, problems };
}
