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
  const isDoctorsWord = term.toLowerCase() !== plain.toLowerCase();
  return (
    <details className="term">
      <summary>
        {children ?? plain}
        <span className="sr-only"> {words.elements.termHint}</span>
      </summary>
      <span className="term-gloss">
        {isDoctorsWord ? `${say(words.elements.doctorsWord, { term })} ` : ''}
        {gloss}
      </span>
    </details>
  );
}
