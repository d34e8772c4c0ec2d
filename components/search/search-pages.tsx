import { searchAddress } from '@/components/search/search-address';
import type { SearchAnswer } from '@/lib/search/read-search';

export function SearchPages({ answer }: { answer: SearchAnswer }) {
  const { page, pages } = answer;
  if (pages < 2) return null;
  const link = 'inline-flex min-h-11 items-center font-semibold';
  return (
    <nav aria-label="Pages of results" className="mt-8 flex flex-wrap items-center gap-x-8 print:hidden">
      {page > 1 ? (
        <a href={searchAddress({ ...answer, page: page - 1 })} rel="prev" className={link}>
          Previous page
        </a>
      ) : null}
      <p>
        Page {page} of {pages}
      </p>
      {page < pages ? (
        <a href={searchAddress({ ...answer, page: page + 1 })} rel="next" className={link}>
          Next page
        </a>
      ) : null}
    </nav>
  );
}
