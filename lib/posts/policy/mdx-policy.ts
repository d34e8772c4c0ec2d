/**
 * What MDX a post may hold: the same judgement at the gate and at render. It refuses and never strips,
 * because a silently missing word or number can harm.
 * It must not know frontmatter or other files.
 */
import { deepestNesting } from '@/lib/posts/mdx/hostile-text';
import type { MdxNode } from '@/lib/posts/mdx/mdx-tree';
import { isElement, placeOfNode, walk, wordsOf } from '@/lib/posts/mdx/mdx-tree';
import { findForbidden } from '@/lib/posts/model/forbidden-characters';
import type { Problem } from '@/lib/posts/model/problem';
import { hasErrors, inReadingOrder } from '@/lib/posts/model/problem';
import { findTypedNumber, findTypedNumberIn } from '@/lib/posts/model/typed-numbers';
import { judgeElement } from './element-policy';
import { findLostStructure } from './lost-structure';
import { isKnownNode, judgeMarkdown } from './markdown-policy';

/** Every reason to refuse, in reading order. `body` is the text the tree was parsed from. */
export function findPolicyProblems(tree: MdxNode, body: string): Problem[] {
  const problems: Problem[] = [];
  let isTooDeep = false;
  walk(tree, (node, ancestors) => {
    const refuse = (rule: string, message: string) =>
      problems.push({ ...placeOfNode(node, ancestors), severity: 'error', rule, message });
    if (ancestors.length > deepestNesting && !isTooDeep) {
      isTooDeep = true;
      refuse('nesting', `This is nested more than ${deepestNesting} levels deep.`);
    }
    if (!isKnownNode(node)) refuse('mdx-element', `A post may not hold "${node.type}".`);
    const hidden = findForbidden([node.value, node.alt, node.url].filter(Boolean).join(' '));
    if (hidden !== null) refuse('hidden-character', hidden);
    for (const { at, message } of findLostStructure(node, body))
      problems.push({ ...placeOfNode(at, ancestors), severity: 'error', rule: 'lost-structure', message });
    const typed = findTyped(node, ancestors);
    if (typed !== null) refuse('emergency-number', typed);
    problems.push(...(isElement(node) ? judgeElement(node, ancestors) : judgeMarkdown(node, ancestors, body)));
  });
  return inReadingOrder(problems);
}

const holdsWords = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** A number to call, typed as words, as a link or into an attribute that readers see. */
function findTyped(node: MdxNode, ancestors: readonly MdxNode[]): string | null {
  if (node.type === 'link') return findTypedNumberIn(node.url ?? '');
  if (isElement(node)) {
    const values = (node.attributes ?? []).map(({ value }) => (typeof value === 'string' ? value : ''));
    return values.map((value) => findTypedNumber(value)).find((found) => found !== null) ?? null;
  }
  if (!holdsWords.has(node.type)) return null;
  return findTypedNumber(wordsOf(node), () => neighbouringWords(ancestors[1] ?? node, ancestors[0]));
}

/** Of the block at the top, and of the one before it, which may be its heading. */
function neighbouringWords(block: MdxNode, root: MdxNode | undefined): string {
  const blocks = root?.children ?? [];
  const before = blocks[blocks.indexOf(block) - 1];
  return `${before === undefined ? '' : wordsOf(before)}\n${wordsOf(block)}`;
}

/** Thrown at render for a body that the gate would refuse. */
export class PostRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const [first] = problems;
    super(
      first === undefined ? 'This post is refused.' : `Line ${first.line}, column ${first.column}: ${first.message}`,
    );
    this.name = 'PostRefused';
    this.problems = problems;
  }
}

/** Runs first of all plugins at render, so nothing unjudged is ever compiled. */
export function remarkMdxPolicy(): (tree: unknown, file: { value: unknown }) => void {
  return (tree, file) => {
    const problems = findPolicyProblems(tree as MdxNode, String(file.value));
    if (hasErrors(problems)) throw new PostRefused(problems);
  };
}
