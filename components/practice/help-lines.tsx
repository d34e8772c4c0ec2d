import { Sentence } from '@/components/ui/sentence';
import type { HelpLine } from '@/lib/practice/emergency-numbers';
import { fillWords } from '@/lib/shared/fill-words';
import type { Messages } from '@/lib/shared/messages/en';

type HelpLinesProps = { lines: readonly HelpLine[]; words: Messages['help'] };

/** Numbers that can be dialled by touching them, each with the page that vouches for it. The names of the lines are English. */
export function HelpLines({ lines, words }: HelpLinesProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {lines.map(({ name, way, number, tel, source }) => (
        <li key={name} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
          <a href={`tel:${tel}`} className="inline-flex min-h-11 items-center font-semibold">
            <span>
              <Sentence
                words={way === 'call' ? words.call : words.callOrText}
                parts={{ number: <bdi dir="ltr">{number}</bdi> }}
              />
            </span>
          </a>
          <span className="text-sm text-ink-soft">
            <bdi lang="en">{name}</bdi> (
            <a href={source} className="inline-block py-1">
              {words.website}
              <span className="sr-only"> {fillWords(words.websiteOf, { name })}</span>
            </a>
            )
          </span>
        </li>
      ))}
    </ul>
  );
}
