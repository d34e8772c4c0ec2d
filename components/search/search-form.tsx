import { Button } from '@/components/ui/button';
import { messagesIn } from '@/lib/platform/site-language';

type SearchFormProps = {
  /** Unique on the page. */
  id: string;
  query?: string;
};

/** A plain GET form: it works without scripts, and its answer can be kept as a bookmark. */
export function SearchForm({ id, query = '' }: SearchFormProps) {
  const words = messagesIn().search;
  return (
    <form action="/search" role="search" aria-label={words.thisSite} className="max-w-measure print:hidden">
      <label htmlFor={id} className="block font-semibold">
        {words.label}
      </label>
      <div className="mt-2 flex gap-2">
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={query}
          autoComplete="off"
          enterKeyHint="search"
          className="block min-h-12 w-full min-w-0 rounded-md border-2 border-ink-soft bg-paper px-3 py-2 text-base text-ink"
        />
        <Button className="shrink-0">{words.button}</Button>
      </div>
    </form>
  );
}
