import { useEffect } from 'react';

/** Says in the page's title what has just come back, since that is what a screen reader says first. Null: the title as it was. */
export function useTitleOfNews(words: string | null, news: unknown): void {
  useEffect(() => {
    // The server has said it already in a page that came without scripts.
    if (words === null || document.title.startsWith(words)) return;
    const before = document.title;
    document.title = `${words} – ${before}`;
    return () => {
      document.title = before;
    };
  }, [words, news]);
}
