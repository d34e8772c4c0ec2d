type Step = { href: string | null; words: string; name: string };

type StepsProps = { label: string; previous: Step; next: Step };

/** From one of a list to the one before and the one after. At an end the word stays, so that nothing moves under the pointer. */
export function Steps({ label, previous, next }: StepsProps) {
  return (
    <nav aria-label={label} className="ms-auto flex gap-x-4 text-sm print:hidden">
      {[previous, next].map(({ href, words, name }) =>
        href === null ? (
          <span key={name} className="inline-flex min-h-11 items-center text-ink-soft lg:min-h-7">
            {words}
          </span>
        ) : (
          <a
            key={name}
            href={href}
            data-key={name}
            className="inline-flex min-h-11 items-center font-semibold lg:min-h-7"
          >
            {words}
          </a>
        ),
      )}
    </nav>
  );
}
