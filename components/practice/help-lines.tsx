import { ruledList } from '@/components/ui/lines';
import { Sentence } from '@/components/ui/sentence';
import type { HelpLine } from '@/lib/practice/help-line';
import { fillWords } from '@/lib/shared/fill-words';
import type { Messages } from '@/lib/shared/messages/en';

type HelpLinesProps = { lines: readonly HelpLine[]; words: Messages['help'] };

/**
 * Numbers that can be dialled by touching them, each with whom it serves, when, and the page that vouches for it.
 * The names of the lines and of regions are English.
 */
export function HelpLines({ lines, words }: HelpLinesProps) {
  return (
    <ul className={ruledList}>
      {lines.map((line) => (
        <li
          key={`${line.name} ${line.number} ${line.region}`}
          className="flex flex-wrap items-baseline justify-between gap-x-6 py-2"
        >
          <HelpLineLink line={line} words={words} />
          <span className="text-sm text-ink-soft">
            <bdi lang="en">
              {line.name}
              {line.region === null ? null : `, ${line.region}`}
            </bdi>
            {describeHours(line, words)}
            {line.registers ? `. ${words.registers}` : null}
            {line.way === 'web' ? null : (
              <>
                {' ('}
                <a href={line.source} className="inline-block py-1">
                  {words.website}
                  <span className="sr-only">
                    : <bdi lang="en">{line.name}</bdi>
                  </span>
                </a>
                )
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What to do, as what one touches to do it. */
export function HelpLineLink({ line, words }: { line: HelpLine; words: Messages['help'] }) {
  return (
    <a href={addressOf(line)} className="inline-flex min-h-11 items-center font-semibold">
      <span>
        <Sentence
          words={instruction(line, words)}
          parts={{ number: <bdi dir="ltr">{line.number}</bdi>, word: <bdi lang="en">{line.word}</bdi> }}
        />
      </span>
    </a>
  );
}

function instruction({ way, word }: HelpLine, words: Messages['help']): string {
  if (way === 'text') return word === null ? words.text : words.textWord;
  return { call: words.call, 'call-or-text': words.callOrText, textphone: words.textphone, web: words.open }[way];
}

function describeHours({ hours }: HelpLine, words: Messages['help']): string | null {
  if (hours === null) return null;
  if (hours === 'always') return `, ${words.always}`;
  return `, ${hours === 'evenings-and-weekends' ? words.evenings : fillWords(words.daily, hours)}`;
}

/** A text as RFC 5724 has it, with the word that it begins with already written. */
function addressOf({ way, tel, word, source }: HelpLine): string {
  if (way === 'web') return source;
  if (way !== 'text') return `tel:${tel}`;
  return `sms:${tel}${word === null ? '' : `?body=${encodeURIComponent(word)}`}`;
}
