import { foundKind } from '@/components/search/result-words';
import { searchAddress } from '@/components/search/search-address';
import { Disclosure } from '@/components/ui/disclosure';
import { TagLink } from '@/components/ui/tag';
import { messagesIn } from '@/lib/platform/site-language';
import type { SearchResults } from '@/lib/search/read-search';
import type { Choice } from '@/lib/search/search-results';

/** So few can be looked through as they are. */
const tooFewToNarrow = 10;

/**
 * Each choice is a link with the number it leads to. Folded until one is made, since whoever searches wants to see what was found; nothing
 * where there is nothing to choose.
 */
export function SearchFilters({ found }: { found: SearchResults }) {
  const { query, kind, topic, kinds, topics, total } = found;
  const messages = messagesIn();
  const words = messages.search;
  if (total <= tooFewToNarrow && kind === null && topic === null) return null;
  return (
    <nav aria-label={words.narrow} className="mt-4 print:hidden">
      <Disclosure label={words.narrow} open={kind !== null || topic !== null}>
        <Choices
          label={words.kind}
          all={words.all}
          choices={kinds.map(({ id, count }) => ({ id, count, title: foundKind(id, messages) }))}
          current={kind}
          addressOf={(id) => searchAddress({ query, kind: id, topic, page: 1 })}
        />
        <Choices
          label={words.topic}
          all={words.all}
          choices={topics}
          current={topic}
          addressOf={(id) => searchAddress({ query, kind, topic: id, page: 1 })}
        />
      </Disclosure>
    </nav>
  );
}

type ChoicesProps = {
  label: string;
  all: string;
  choices: readonly Choice[];
  current: string | null;
  addressOf: (id: string | null) => string;
};

function Choices({ label, all, choices, current, addressOf }: ChoicesProps) {
  if (choices.length < 2 && current === null) return null;
  return (
    <div className="sm:flex sm:items-baseline sm:gap-4">
      <p className="text-sm font-semibold sm:w-14 sm:shrink-0">{label}</p>
      <ul
        aria-label={label}
        className="-mx-4 flex gap-2 overflow-x-auto px-4 py-2 sm:mx-0 sm:flex-wrap sm:overflow-visible sm:px-0"
      >
        <li className="shrink-0">
          <TagLink href={addressOf(null)} current={current === null}>
            {all}
          </TagLink>
        </li>
        {choices.map(({ id, title, count }) => (
          <li key={id} className="shrink-0">
            <TagLink href={addressOf(id)} current={id === current}>
              {title} ({count})
            </TagLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
