/**
 * Adds to a judged tree what its elements cannot know alone: the address of a heading, the number of a citation, the depth of a heading.
 * It must run after the policy, which refuses these attributes when an author types them.
 */
import type { MdxNode } from '@/lib/posts/mdx/mdx-tree';
import { isBlank, isComment, isElement, walk, wordsOf } from '@/lib/posts/mdx/mdx-tree';
import { citedBy, createCitationCounter, createSlugger } from '@/lib/posts/mdx/outline';

/** What the page itself has to say once a reader has begun: no author can type it. */
export const afterOpening = 'AfterOpening';

export function annotateTree(tree: MdxNode): void {
  const slug = createSlugger();
  const count = createCitationCounter();
  let section = { depth: 1, words: '' };
  walk(tree, (node, ancestors) => {
    if (node.type === 'heading') {
      section = { depth: node.depth ?? 2, words: wordsOf(node) };
      setProperties(node, { id: slug(section.words) });
    }
    const cited = citedBy(node);
    if (cited !== null) {
      const { number, occurrence } = count(cited);
      setAttribute(node, 'citeNumber', String(number));
      setAttribute(node, 'citeOccurrence', String(occurrence));
    }
    if (isElement(node))
      setAttribute(node, 'headingDepth', String(Math.min(6, section.depth + (node.name === 'Option' ? 2 : 1))));
    if (node.type === 'table') setProperties(node, { ariaLabel: section.words });
    if (isElement(node) && node.name === 'Term') freeParagraph(ancestors);
    if (node.type === 'mdxJsxFlowElement' && node.name === 'CallEmergency') putInParagraph(node);
  });
  markOpening(tree);
}

/**
 * Behind the first paragraph, where that begins the text and leads into nothing that follows it, so that the first sentence comes first
 * whatever else the page has. Else before everything.
 */
function markOpening(tree: MdxNode): void {
  const children = (tree.children ??= []);
  const first = children.findIndex((child) => !isComment(child) && !isBlank(child));
  const opening = children[first];
  const opens =
    opening?.type === 'paragraph' && opening.children?.[0]?.type !== 'image' && !/[:：]\s*$/u.test(wordsOf(opening));
  children.splice(opens ? first + 1 : 0, 0, { type: 'mdxJsxFlowElement', name: afterOpening, children: [] });
}

/** HTML ends a `<p>` at a `<details>`, so a paragraph that explains a word becomes a `<div>` that still reads as a paragraph. */
function freeParagraph(ancestors: readonly MdxNode[]): void {
  const paragraph = ancestors.findLast((ancestor) => ancestor.type === 'paragraph');
  if (paragraph === undefined) return;
  setProperties(paragraph, { role: 'paragraph', className: ['paragraph'] });
  paragraph.data = { ...paragraph.data, hName: 'div' };
}

/** A sentence alone on its line is a paragraph, though the parser takes an element there for a block. */
function putInParagraph(node: MdxNode): void {
  node.children = [
    { type: 'mdxJsxTextElement', name: node.name ?? null, attributes: node.attributes ?? [], children: [] },
  ];
  node.type = 'paragraph';
}

function setProperties(node: MdxNode, properties: Record<string, unknown>): void {
  const known = (node.data?.['hProperties'] ?? {}) as Record<string, unknown>;
  node.data = { ...node.data, hProperties: { ...known, ...properties } };
}

const takesHeading = new Set([
  'CareCard',
  'Warning',
  'Do',
  'Dont',
  'Steps',
  'Timeline',
  'Options',
  'Option',
  'Uncertainty',
  'RiskCompare',
]);

function setAttribute(node: MdxNode, name: string, value: string): void {
  if (name === 'headingDepth' && !takesHeading.has(node.name ?? '')) return;
  node.attributes = [...(node.attributes ?? []), { type: 'mdxJsxAttribute', name, value }];
}
