import { resultWords } from '@/components/search/result-words';
import { searchAddress } from '@/components/search/search-address';
import { SearchFilters } from '@/components/search/search-filters';
import { SearchPages } from '@/components/search/search-pages';
import { SearchResult } from '@/components/search/search-result';
import { Sentence } from '@/components/ui/sentence';
import { surfaceClasses } from '@/components/ui/surface';
import { messagesIn } from '@/lib/platform/site-language';
import type { SearchResults as Found } from '@/lib/search/read-search';

/** What was found, or what might have been meant. */
export function SearchResults({ found }: { found: Found }) {
  const { items, meanings, suggestion } = found;
  const messages = messagesIn();
  const words = messages.search;
  return (
    <section aria-labelledby="results" className="mt-10">
      <div role="status">
        <h2 id="results" className="text-xl wrap-anywhere">
          {resultWords(found, messages)}
        </h2>
      </div>
      {suggestion === null ? null : (
        <p className="mt-3 text-lg">
          <Sentence
            words={words.didYouMean}
            parts={{
              suggestion: (
                <a
                  href={searchAddress({ query: suggestion, kind: null, topic: null, page: 1 })}
                  className="inline-block py-1 font-semibold"
                >
                  {suggestion}
                </a>
              ),
            }}
          />
        </p>
      )}
      {items.length + meanings.length === 0 && suggestion === null ? (
        <p className="mt-3 max-w-measure">{words.tryOther}</p>
      ) : null}
      {meanings.map(({ id, term, plain, gloss }) => (
        <div key={id} className={surfaceClasses('sunken', 'mt-6 max-w-measure')}>
          <p>
            <a href={`/glossary#${id}`} className="inline-block py-1 font-semibold">
              {term.toLowerCase() === plain.toLowerCase() ? term : `${term}: ${plain}`}
            </a>
          </p>
          <p>{gloss}</p>
        </div>
      ))}
      <SearchFilters found={found} />
      <ol aria-label={words.results} className="mt-4">
        {items.map((item) => (
          <li key={item.id}>
            <SearchResult item={item} />
          </li>
        ))}
      </ol>
      <SearchPages found={found} />
    </section>
  );
}
