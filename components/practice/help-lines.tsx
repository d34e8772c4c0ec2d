import type { HelpLine } from '@/lib/practice/emergency-numbers';

/** Numbers that can be dialled by touching them, each with the page that vouches for it. */
export function HelpLines({ lines }: { lines: readonly HelpLine[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {lines.map(({ name, contact, tel, source }) => (
        <li key={name} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
          <a href={`tel:${tel}`} className="inline-flex min-h-11 items-center font-semibold">
            {contact}
          </a>
          <span className="text-sm text-ink-soft">
            {name} (
            <a href={source} className="inline-block py-1">
              website<span className="sr-only"> of {name}</span>
            </a>
            )
          </span>
        </li>
      ))}
    </ul>
  );
}
