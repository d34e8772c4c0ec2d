import { Icon } from '@/components/ui/icon';

type SearchPillProps = {
  /** Of the field, which is the only one of its kind on a page. */
  id: string;
  action: string;
  /** Names the whole for whoever goes from landmark to landmark. */
  label: string;
  title: string;
  go: string;
};

/** One field to search from anywhere, as round as what stands in the head of a page. Nothing on a narrow screen and on paper. */
export function SearchPill({ id, action, label, title, go }: SearchPillProps) {
  return (
    <form
      action={action}
      role="search"
      aria-label={label}
      className="flex items-center rounded-full border-2 border-transparent bg-raise text-sm text-ink max-lg:hidden print:hidden"
    >
      <label htmlFor={id} className="sr-only">
        {title}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        autoComplete="off"
        enterKeyHint="search"
        placeholder={title}
        className="min-h-11 w-44 rounded-full bg-transparent ps-4 pe-1 xl:w-52"
      />
      <button type="submit" className="grid size-11 cursor-pointer place-items-center rounded-full text-brand">
        <Icon name="search" className="size-5" />
        <span className="sr-only">{go}</span>
      </button>
    </form>
  );
}
