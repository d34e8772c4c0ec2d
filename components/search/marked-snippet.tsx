import type { Snippet } from '@/lib/search/search-snippet';

/** Words as text nodes and marks, never as HTML. An ellipsis says that the text goes on. */
export function MarkedSnippet({ snippet: { parts, text, start, end } }: { snippet: Snippet }) {
  return (
    <>
      {start > 0 ? '… ' : ''}
      {parts.map(({ words, isMatch }, index) =>
        isMatch ? (
          <mark key={index} className="rounded-sm bg-caution-soft px-0.5 font-semibold text-ink">
            {words}
          </mark>
        ) : (
          words
        ),
      )}
      {end < text.length ? ' …' : ''}
    </>
  );
}
