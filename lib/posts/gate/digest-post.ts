/**
 * What the checks across files need to know of one file: plain data, so that one thread can examine it and another compare it.
 * It must not know any other file.
 */
import type { Examination } from '@/lib/posts/check-post';
import { examinePost } from '@/lib/posts/check-post';
import type { ReadFields } from '@/lib/posts/files/parse-content';
import type { MdxNode } from '@/lib/posts/mdx/mdx-tree';
import { findAttribute, isElement, placeOfNode, walk } from '@/lib/posts/mdx/mdx-tree';
import type { Place, Problem } from '@/lib/posts/model/problem';

/** A glossary id or an address, with the place where it stands. */
export type Use = Place & { target: string };

export type PostDigest = ReadFields & {
  /** Addresses of headings; null when the body cannot be read. */
  headings: string[] | null;
  terms: Use[];
  links: Use[];
  /** Holds what a reader acts on at once: a dose, a medicine, or the steps of an emergency. */
  actedOn: boolean;
  problems: Problem[];
};

export function digestPost(source: string): PostDigest {
  const { fields, wrong, referenceIds, outline, tree, problems } = examinePost(source);
  return {
    fields,
    wrong,
    referenceIds,
    headings: outline?.headings.map(({ id }) => id) ?? null,
    ...listUses(tree),
    actedOn: isActedOn(tree),
    problems,
  };
}

function isActedOn(tree: Examination['tree']): boolean {
  let found = false;
  if (tree !== null) {
    walk(tree, (node: MdxNode) => {
      if (!isElement(node)) return;
      found ||= node.name === 'Dose' || node.name === 'Medication';
      found ||= node.name === 'CareCard' && findAttribute(node, 'level') === 'emergency';
    });
  }
  return found;
}

export function listUses(tree: Examination['tree']): Pick<PostDigest, 'terms' | 'links'> {
  const [terms, links]: [Use[], Use[]] = [[], []];
  if (tree === null) return { terms, links };
  walk(tree, (node: MdxNode, ancestors) => {
    const term = isElement(node) && node.name === 'Term' ? findAttribute(node, 'id') : null;
    if (term !== null) terms.push({ ...placeOfNode(node, ancestors), target: term });
    if (node.type === 'link') links.push({ ...placeOfNode(node, ancestors), target: node.url ?? '' });
  });
  return { terms, links };
}
