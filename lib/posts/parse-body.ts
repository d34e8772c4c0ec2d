/**
 * Parses a post's MDX into a tree, the same way for the gate and for the page.
 * It must not judge what it finds, and it never evaluates anything.
 */
import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import type { MdxNode } from './mdx-tree';

/** One tilde stays a tilde: "~5 mg" is common in clinical prose and must not strike words out. */
export const remarkPlugins: [typeof remarkGfm, { singleTilde: boolean }][] = [[remarkGfm, { singleTilde: false }]];

const processor = createProcessor({ format: 'mdx', remarkPlugins });

/** Throws the parser's message when the text is not MDX. */
export function parseBody(body: string): MdxNode {
  return processor.parse(body) as unknown as MdxNode;
}
