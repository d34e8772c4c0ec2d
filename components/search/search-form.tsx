import { Button } from '@/components/ui/button';
import { messagesIn } from '@/lib/platform/site-language';

type SearchFormProps = {
  /** Unique on the page. */
  id: string;
  query?: string;
  /** Looks among one kind of thing alone, under this label. */
  among?: { kind: string; label: string };
};

/** A plain GET form: it works without scripts, and its answer can be kept as a bookmark. */
export function SearchForm({ id, query = '', among }: SearchFormProps) {
  const words = messagesIn().search;
  return (
    <form
      action="/search"
      role="search"
      aria-label={among?.label ?? words.thisSite}
      className="max-w-measure print:hidden"
    >
      <label htmlFor={id} className="block font-semibold">
        {among?.label ?? words.label}
      </label>
      {among ? <input type="hidden" name="kind" value={among.kind} /> : null}
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
