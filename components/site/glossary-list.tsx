import { EmptyState } from '@/components/ui/empty-state';
import type { GlossaryEntry } from '@/lib/posts/vocabulary-schema';

/** Nobody looks up "a blood test" under A. */
function sortKey({ plain }: GlossaryEntry): string {
  return plain.replace(/^(a|an|the|your) /i, '').toLocaleLowerCase('en');
}

function groupByLetter(entries: readonly GlossaryEntry[]): [string, GlossaryEntry[]][] {
  const groups = new Map<string, GlossaryEntry[]>();
  for (const entry of [...entries].sort((one, other) => sortKey(one).localeCompare(sortKey(other), 'en'))) {
    const letter = sortKey(entry).charAt(0).toLocaleUpperCase('en');
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups];
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}

export function GlossaryList({ entries }: { entries: readonly GlossaryEntry[] }) {
  const letters = groupByLetter(entries);
  if (letters.length === 0) return <EmptyState title="The glossary is empty">Please come back soon.</EmptyState>;
  return (
    <>
      <nav aria-label="Letters" className="mt-8 print:hidden">
        <ul className="-mx-1 flex flex-wrap">
          {letters.map(([letter]) => (
            <li key={letter}>
              <a href={`#letter-${letter}`} className="inline-flex size-11 items-center justify-center font-semibold">
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(([letter, members]) => (
        <section key={letter} aria-labelledby={`letter-${letter}`} className="mt-10 max-w-measure">
          <h2 id={`letter-${letter}`} className="border-b-2 border-ink pb-1 text-xl">
            {letter}
          </h2>
          <dl>
            {members.map((entry) => (
              <div key={entry.id} id={entry.id} className="border-b border-line py-4 target:bg-brand-soft">
                <dt className="font-semibold">{capitalised(entry.plain)}</dt>
                {entry.term.toLowerCase() === entry.plain.toLowerCase() ? null : (
                  <dd className="text-sm text-ink-soft">A doctor may say: {entry.term}</dd>
                )}
                <dd className="mt-1">{entry.gloss}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
