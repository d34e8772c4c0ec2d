import { Sentence } from '@/components/ui/sentence';
import type { HelpLine } from '@/lib/practice/emergency-numbers';
import { fillWords } from '@/lib/shared/fill-words';
import type { Messages } from '@/lib/shared/messages/en';

type HelpLinesProps = { lines: readonly HelpLine[]; words: Messages['help'] };

/** Numbers that can be dialled by touching them, each with the page that vouches for it. The names of the lines are English. */
export function HelpLines({ lines, words }: HelpLinesProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {lines.map(({ name, way, number, tel, word, source }) => (
        <li key={name} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
          <a
            href={way === 'text' ? textAddress(tel, word) : `tel:${tel}`}
            className="inline-flex min-h-11 items-center font-semibold"
          >
            <span>
              <Sentence
                words={instruction(way, word, words)}
                parts={{ number: <bdi dir="ltr">{number}</bdi>, word: <bdi lang="en">{word}</bdi> }}
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

function instruction(way: HelpLine['way'], word: string | null, words: Messages['help']): string {
  if (way === 'text') return word === null ? words.text : words.textWord;
  return way === 'call' ? words.call : words.callOrText;
}

/** RFC 5724, with the word that the text begins with already written. */
function textAddress(number: string, word: string | null): string {
  return `sms:${number}${word === null ? '' : `?body=${encodeURIComponent(word)}`}`;
}
