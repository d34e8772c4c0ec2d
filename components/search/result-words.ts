/** What a search found, as one would say it. */
import type { SearchAnswer } from '@/lib/search/read-search';

const several = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export function resultWords({ posts, answers, query }: Pick<SearchAnswer, 'posts' | 'answers' | 'query'>): string {
  const parts = [
    ...(posts > 0 ? [several(posts, 'post', 'posts')] : []),
    ...(answers > 0 ? [several(answers, 'answered question', 'answered questions')] : []),
  ];
  return parts.length === 0 ? `Nothing found for “${query}”` : `${parts.join(' and ')} found for “${query}”`;
}

export function searchTitle({ query, page }: { query: string; page: number }): string {
  if (query === '') return 'Search';
  return page > 1 ? `${query} – search, page ${page}` : `${query} – search`;
}
