/** What a search found, as one would say it. */
import type { SearchAnswer } from '@/lib/search/read-search';
import type { Findable } from '@/lib/search/search-results';
import { fillCounted, fillWords } from '@/lib/shared/fill-words';
import { joinWords } from '@/lib/shared/join-words';
import type { Messages } from '@/lib/shared/messages/en';

export function resultWords(
  { posts, answers, query }: Pick<SearchAnswer, 'posts' | 'answers' | 'query'>,
  { search: words, locale }: Messages,
): string {
  const parts = [
    ...(posts > 0 ? [fillCounted(words.posts, posts, locale)] : []),
    ...(answers > 0 ? [fillCounted(words.answers, answers, locale)] : []),
  ];
  if (parts.length === 0) return fillWords(words.nothing, { query });
  return fillWords(words.found, { parts: joinWords(parts, locale), query });
}

export function searchTitle({ query, page }: { query: string; page: number }, words: Messages['search']): string {
  if (query === '') return words.title;
  return page > 1 ? fillWords(words.titleOfPage, { query, page }) : fillWords(words.titleOf, { query });
}

/** An answered question, or the kind of a post. */
export function foundKind(kind: Findable['kind'], { kinds, search }: Messages): string {
  return kind === 'answer' ? search.answerKind : kinds[kind];
}
