/** What a search found, as one would say it. */
import type { SearchResults } from '@/lib/search/read-search';
import type { Findable } from '@/lib/search/search-results';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';

export function resultWords(
  { posts, answers, query }: Pick<SearchResults, 'posts' | 'answers' | 'query'>,
  { search: words, locale }: Messages,
): string {
  if (posts + answers === 0) return say(words.nothing, { query });
  const what = answers === 0 ? 'posts' : posts === 0 ? 'answers' : 'both';
  return say(words.found, { what, posts, answers, query }, locale);
}

export function searchTitle(
  { query, page }: { query: string; page: number },
  { search: words, locale }: Messages,
): string {
  if (query === '') return words.title;
  return page > 1 ? say(words.titleOfPage, { query, page }, locale) : say(words.titleOf, { query });
}

/** An answered question, or the kind of a post. */
export function foundKind(kind: Findable['kind'], { kinds, search }: Messages): string {
  return kind === 'answer' ? search.answerKind : kinds[kind];
}
