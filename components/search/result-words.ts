/** What a search found, as one would say it. */
import type { SearchResults } from '@/lib/search/read-search';
import { type FoundKind, otherKinds } from '@/lib/search/search-results';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';

export function resultWords(
  { total, query, meanings }: Pick<SearchResults, 'total' | 'query' | 'meanings'>,
  { search: words, locale }: Messages,
): string {
  const count = total + meanings.length;
  return count === 0 ? say(words.nothing, { query }) : say(words.found, { count, query }, locale);
}

export function searchTitle(
  { query, page }: { query: string; page: number },
  { search: words, locale }: Messages,
): string {
  if (query === '') return words.title;
  return page > 1 ? say(words.titleOfPage, { query, page }, locale) : say(words.titleOf, { query });
}

/** The kind of a post, or what else it is. */
export function foundKind(kind: FoundKind, { kinds, search }: Messages): string {
  const others = {
    answer: search.answerKind,
    term: search.termKind,
    physician: search.physicianKind,
    clinic: search.clinicKind,
    page: search.pageKind,
  };
  const other = otherKinds.find((one) => one === kind);
  return other === undefined ? kinds[kind as keyof typeof kinds] : others[other];
}
