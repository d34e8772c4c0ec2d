/** Of a post, the stretch that speaks of what a message asks about: for whoever answers it with the post out of sight. */
import type { Post } from '@/lib/posts/model/post';
import type { Passage } from '@/lib/posts/reading/post-passages';
import { listPassages } from '@/lib/posts/reading/post-passages';
import { listGlossary } from '@/lib/posts/reading/read-vocabulary';
import { isStopWord, termOf } from './search-words';

export interface PostSection {
  /** Null for what stands before the first heading. */
  heading: string | null;
  /** The id of that heading on the page of the post; null where it has none. */
  anchor: string | null;
  /** Plain text, a paragraph each. */
  paragraphs: string[];
}

/** Null where no section shares a word with it. A message in another language than the post's finds none. */
export async function findSection(post: Pick<Post, 'body' | 'headings'>, about: string): Promise<PostSection | null> {
  const plain = new Map((await listGlossary()).map(({ id, plain: words }) => [id, words]));
  const sections = sectionsOf(listPassages(post.body, (id) => plain.get(id) ?? id));
  const best = mostAlike(sections, about);
  if (best === null) return null;
  const anchor = post.headings.find(({ words }) => words === best.heading)?.id ?? null;
  return { ...best, anchor };
}

type Section = Omit<PostSection, 'anchor'>;

function sectionsOf(passages: readonly Passage[]): Section[] {
  const sections: Section[] = [{ heading: null, paragraphs: [] }];
  for (const { words, isHeading } of passages) {
    if (isHeading) sections.push({ heading: words, paragraphs: [] });
    else sections.at(-1)?.paragraphs.push(words);
  }
  return sections.filter(({ paragraphs }) => paragraphs.length > 0);
}

const termsOf = (text: string): Set<string> =>
  new Set((text.match(/[\p{L}\p{N}'’]+/gu) ?? []).map(termOf).filter((term) => term.length > 2 && !isStopWord(term)));

/** A word that every section has tells nothing apart, so a rare one weighs more; the first of equals, since posts begin with what matters. */
export function mostAlike(sections: readonly Section[], about: string): Section | null {
  const wanted = termsOf(about);
  const held = sections.map(({ heading, paragraphs }) => termsOf([heading ?? '', ...paragraphs].join(' ')));
  const weight = (term: string): number => {
    const holders = held.filter((terms) => terms.has(term)).length;
    return holders === 0 ? 0 : Math.log(1 + sections.length / holders);
  };
  const scores = held.map((terms) => [...wanted].reduce((sum, term) => sum + (terms.has(term) ? weight(term) : 0), 0));
  const most = Math.max(0, ...scores);
  return most === 0 ? null : (sections[scores.indexOf(most)] ?? null);
}
