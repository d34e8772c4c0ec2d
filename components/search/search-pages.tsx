import { searchAddress } from '@/components/search/search-address';
import { messagesIn } from '@/lib/platform/site-language';
import type { SearchAnswer } from '@/lib/search/read-search';
import { fillWords } from '@/lib/shared/fill-words';

export function SearchPages({ answer }: { answer: SearchAnswer }) {
  const { page, pages } = answer;
  if (pages < 2) return null;
  const words = messagesIn().search;
  const link = 'inline-flex min-h-11 items-center font-semibold';
  return (
    <nav aria-label={words.pages} className="mt-8 flex flex-wrap items-center gap-x-8 print:hidden">
      {page > 1 ? (
        <a href={searchAddress({ ...answer, page: page - 1 })} rel="prev" className={link}>
          {words.previous}
        </a>
      ) : null}
      <p>{fillWords(words.page, { page, pages })}</p>
      {page < pages ? (
        <a href={searchAddress({ ...answer, page: page + 1 })} rel="next" className={link}>
          {words.next}
        </a>
      ) : null}
    </nav>
  );
}
