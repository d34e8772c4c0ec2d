/**
 * Judges the elements in a post: only listed ones, only with plain attributes, only where they make valid HTML.
 * It must not know Markdown's own nodes, which stand in `markdown-policy.ts`.
 */
import { explainUnknownElement } from '@/lib/posts/mdx/explain-syntax';
import type { ElementRule } from '@/lib/posts/mdx/mdx-elements';
import { findElementRule } from '@/lib/posts/mdx/mdx-elements';
import type { MdxNode, Report } from '@/lib/posts/mdx/mdx-tree';
import { isBlank, isComment, isElement, placeOfNode } from '@/lib/posts/mdx/mdx-tree';
import type { Problem } from '@/lib/posts/model/problem';
import { judgeAttributes } from './attribute-policy';
import { judgeContents, judgeOpinion } from './element-contents';

export function judgeElement(node: MdxNode, ancestors: readonly MdxNode[]): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (at, rule, message) => {
    const place = at.position === undefined ? placeOfNode(node, ancestors) : placeOfNode(at as MdxNode);
    problems.push({ ...place, severity: 'error', rule, message });
  };
  const name = node.name ?? '';
  const rule = findElementRule(name);
  if (rule === null) {
    report(node, 'mdx-element', explainUnknownElement(name));
    return problems;
  }
  judgeAttributes(node, rule, report);
  judgePlace(node, name, rule, ancestors, report);
  judgeContents(node, name, rule, report);
  if (name === 'DoctorNote') judgeOpinion(node, report);
  return problems;
}

const inlineParents = new Set(['heading', 'emphasis', 'strong', 'link', 'delete']);

function judgePlace(
  node: MdxNode,
  name: string,
  rule: ElementRule,
  ancestors: readonly MdxNode[],
  report: Report,
): void {
  const around = ancestors.findLast((ancestor) => inlineParents.has(ancestor.type));
  if (around !== undefined) {
    report(node, 'mdx-place', `\`<${name}>\` cannot stand inside a ${around.type}. Put it after.`);
    return;
  }
  const parent = ancestors.at(-1);
  const owner = ancestors.findLast(isElement);
  if (owner?.name === 'Term') report(node, 'mdx-place', 'Inside `<Term>` write plain words only.');
  const isInOptions = owner?.name === 'Options' && isDirectlyInside(owner, ancestors);
  if (isInOptions !== (name === 'Option')) {
    report(
      node,
      'mdx-place',
      'Inside `<Options>` write `<Option name="…">` and nothing else; `<Option>` stands nowhere else.',
    );
  }
  if (name === 'CareCard' && owner !== undefined) {
    report(node, 'mdx-place', 'A care card stands by itself, not inside another element.');
  }
  if (rule.placement === 'inline' || node.type === 'mdxJsxFlowElement') return;
  const isAlone =
    parent?.type === 'paragraph' &&
    (parent.children ?? []).every((child) => isElement(child) || isBlank(child) || isComment(child));
  if (!isAlone) report(node, 'mdx-place', `Put \`<${name}>\` on a line of its own, with an empty line before it.`);
}

function isDirectlyInside(owner: MdxNode, ancestors: readonly MdxNode[]): boolean {
  const between = ancestors.slice(ancestors.indexOf(owner) + 1);
  return between.every((ancestor) => ancestor.type === 'paragraph');
}
