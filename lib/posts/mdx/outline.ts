/**
 * What a page needs to know of a post's body before rendering it: headings with their addresses, citations in order, words to explain.
 * It must not know the frontmatter or the screen.
 */
import type { PostHeading } from '@/lib/posts/model/post';
import type { MdxNode } from './mdx-tree';
import { findAttribute, isElement, walk, wordsOf } from './mdx-tree';

/** Places on the page around a post, which the words of a post may lead to. */
export const pageAnchors = [
  'main',
  'comments',
  'ask',
  'contents',
  'key-points',
  'about-page',
  'references',
  'questions-to-ask',
  'changes',
  'conflicts',
  'review',
  'discussion',
  'printed',
  'share',
  'share-address',
];

/** What else has an id there: fields of the form beneath a post, titles of parts. A heading with the same one would take its label away. */
const otherIds = [
  'alias',
  'ask-title',
  'claim',
  'comments-title',
  'complaint',
  'error-summary-title',
  'header-search',
  'identifiers',
  'kind',
  'kind-experience',
  'message',
  'read-in',
  'related',
  'support',
  'theme',
  'urgent-title',
  'website',
];
/** What a field names by its own id: see field-frame.tsx. */
const endsOfFields = ['hint', 'error', 'about'];

/** No heading of a post has one of these. */
const takenIds = [...pageAnchors, ...otherIds, ...otherIds.flatMap((id) => endsOfFields.map((end) => `${id}-${end}`))];

/** Gives every heading a stable address of its own on the whole page; the same words twice get a number. */
export function createSlugger(): (words: string) => string {
  const taken = new Set(takenIds);
  const counts = new Map<string, number>();
  return (words) => {
    const base = slugOf(words);
    let count = counts.get(base) ?? 1;
    let slug = base;
    while (taken.has(slug)) slug = `${base}-${(count += 1)}`;
    counts.set(base, count);
    taken.add(slug);
    return slug;
  };
}

function slugOf(words: string): string {
  const slug = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  // The page numbers its own citations and references; a heading must not shadow them.
  return /^(?:cite|ref)-/.test(slug) || slug === '' ? `section-${slug}`.replace(/-$/, '') : slug;
}

export type Citation = { id: string; number: number; occurrence: number };

/** Numbers follow the order of first mention; `occurrence` counts mentions of one source, from 1. */
export function createCitationCounter(): (id: string) => Citation {
  const seen = new Map<string, { number: number; occurrence: number }>();
  return (id) => {
    const entry = seen.get(id) ?? { number: seen.size + 1, occurrence: 0 };
    entry.occurrence += 1;
    seen.set(id, entry);
    return { id, ...entry };
  };
}

/** The source that an element leads to: `<Cite id>` itself, or the `cite` of a dose or a risk. */
export function citedBy(node: MdxNode): string | null {
  if (!isElement(node)) return null;
  return node.name === 'Cite' ? findAttribute(node, 'id') : findAttribute(node, 'cite');
}

export type Outline = {
  headings: PostHeading[];
  citations: Citation[];
  /** Ids of glossary entries, each once. */
  terms: string[];
};

export function outlineOf(tree: MdxNode): Outline {
  const slug = createSlugger();
  const count = createCitationCounter();
  const headings: PostHeading[] = [];
  const citations: Citation[] = [];
  const terms = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'heading') {
      const words = wordsOf(node);
      headings.push({ id: slug(words), words, depth: (node.depth ?? 2) as PostHeading['depth'] });
    }
    const cited = citedBy(node);
    if (cited !== null) citations.push(count(cited));
    const term = isElement(node) && node.name === 'Term' ? findAttribute(node, 'id') : null;
    if (term !== null) terms.add(term);
  });
  return { headings, citations, terms: [...terms] };
}
