import { messagesIn } from '@/lib/platform/site-language';

/** On a wide screen alone; a narrow one has a link in its place. */
export function HeaderSearch({ language }: { language?: string | undefined }) {
  const words = messagesIn(language).search;
  return (
    <form
      action="/search"
      role="search"
      aria-label={words.quick}
      className="flex items-center gap-2 text-base max-lg:hidden print:hidden"
    >
      <label htmlFor="header-search">{words.title}</label>
      <input
        id="header-search"
        type="search"
        name="q"
        autoComplete="off"
        enterKeyHint="search"
        className="min-h-11 w-44 rounded-md border-2 border-ink-soft bg-paper px-3 py-1 text-ink xl:w-52"
      />
      <button
        type="submit"
        className="min-h-11 min-w-11 cursor-pointer rounded-md border-2 border-brand bg-paper px-3 font-semibold text-brand hover:bg-brand-soft hover:text-brand-dark"
      >
        {words.go}
      </button>
    </form>
  );
}
