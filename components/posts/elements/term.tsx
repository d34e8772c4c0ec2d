import { termSchema } from '@/lib/posts/mdx/mdx-elements';
import type { GlossaryEntry } from '@/lib/posts/model/vocabulary-schema';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import type { ElementProps } from './element-props';

type TermProps = ElementProps & {
  entry: GlossaryEntry | undefined;
  words: Messages;
  /** Of the page; the glossary explains a word in it where somebody has translated the entry. */
  language: string;
};

/** The word opens its own explanation, by key or touch, without any script. `entry` is undefined only when the glossary lacks it. */
export function Term({ children, entry, words, language, ...attributes }: TermProps) {
  const { id } = termSchema.parse(attributes);
  if (entry === undefined) return <span>{children ?? id}</span>;
  const translated = entry.translations?.[language];
  const { term, plain, gloss } = translated ?? entry;
  const isDoctorsWord = ![plain, typeof children === 'string' ? children : ''].some((word) => isSameWord(word, term));
  return (
    <details className="term">
      <summary>
        {children ?? plain}
        <span className="sr-only"> {words.elements.termHint}</span>
      </summary>
      <span className="term-gloss">
        {isDoctorsWord ? (
          <>
            <span className="print:hidden">{say(words.elements.doctorsWord, { term })} </span>
            <span className="hidden print:inline">{term}: </span>
          </>
        ) : null}
        {/* On paper it stands in brackets within the sentence, which has a full stop of its own. */}
        {gloss.replace(/\.$/u, '')}
        {gloss.endsWith('.') ? <span className="print:hidden">.</span> : null}
      </span>
    </details>
  );
}

/** Whether a reader would call them one word: "arteries" and "Artery" begin alike. */
function isSameWord(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  if (first === second) return true;
  const stem = Math.max(4, Math.min(first.length, second.length) - 2);
  return !first.includes(' ') && !second.includes(' ') && first.slice(0, stem) === second.slice(0, stem);
}
