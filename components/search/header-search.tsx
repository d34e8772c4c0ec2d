import { Icon } from '@/components/ui/icon';
import { messagesIn } from '@/lib/platform/site-language';

/** On a wide screen alone; a narrow one has a link in its place. */
export function HeaderSearch({ language }: { language?: string | undefined }) {
  const words = messagesIn(language).search;
  return (
    <form
      action="/search"
      role="search"
      aria-label={words.quick}
      className="flex items-center rounded-full border-2 border-transparent bg-raise text-sm text-ink max-lg:hidden print:hidden"
    >
      <label htmlFor="header-search" className="sr-only">
        {words.title}
      </label>
      <input
        id="header-search"
        type="search"
        name="q"
        autoComplete="off"
        enterKeyHint="search"
        placeholder={words.title}
        className="min-h-11 w-44 rounded-full bg-transparent ps-4 pe-1 xl:w-52"
      />
      <button type="submit" className="grid size-11 cursor-pointer place-items-center rounded-full text-brand">
        <Icon name="search" className="size-5" />
        <span className="sr-only">{words.go}</span>
      </button>
    </form>
  );
}
