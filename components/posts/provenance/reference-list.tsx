import { Day } from '@/components/posts/day';
import { Sentence } from '@/components/ui/sentence';
import { messagesIn, passage } from '@/lib/platform/site-language';
import type { NumberedReference } from '@/lib/posts/model/post';
import { referenceAddress } from '@/lib/posts/model/reference-schema';
import { say } from '@/lib/shared/messages/say';

type ReferenceListProps = {
  references: readonly NumberedReference[];
  language?: string | null | undefined;
  /** Of the titles, where the sources are those of a post that this one translates. */
  titlesIn?: string | null | undefined;
};

type ReferenceProps = Omit<ReferenceListProps, 'references'> & { reference: NumberedReference };

/** Every source, numbered as in the text, with a way back to each place that cites it. Nothing when there are none. */
export function ReferenceList({ references, language, titlesIn = language }: ReferenceListProps) {
  if (references.length === 0) return null;
  return (
    <section aria-labelledby="references" className="max-w-measure print:mt-2!">
      <h2 id="references" className="text-2xl print:text-xl">
        {messagesIn(language).references.title}
      </h2>
      <ol className="source-list mt-4 list-decimal space-y-4 ps-8 print:mt-1 print:space-y-1 print:ps-5">
        {references.map((reference) => (
          <li
            key={reference.id}
            id={`ref-${reference.id}`}
            value={reference.number}
            className="target:outline-3 target:outline-offset-4 target:outline-ink"
          >
            <ReferenceEntry reference={reference} language={language} titlesIn={titlesIn} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ReferenceEntry({ reference, language, titlesIn }: ReferenceProps) {
  const { title, authors, organisation, year, updated, accessed, type, certainty } = reference;
  const words = messagesIn(language).references;
  const credit = [authors, organisation, year]
    .flatMap((part) => (part === undefined ? [] : [String(part).replace(/\.$/, '')]))
    .join('. ');
  return (
    <>
      {/* The whole line, or its full stop would jump to the other side of the page. */}
      <p {...passage(titlesIn)}>
        <a href={referenceAddress(reference)} rel="noopener">
          {title}
        </a>
        . {credit}.
      </p>
      <p className="text-sm text-ink-soft">
        {words.types[type]}.{certainty === undefined ? null : ` ${words.certainty[certainty]}.`}{' '}
        {updated === undefined ? null : `${say(words.updated, { year: String(updated) })} `}
        {accessed === undefined ? null : (
          <Sentence words={words.readOn} parts={{ day: <Day day={accessed} language={language} /> }} />
        )}
      </p>
      <BackLinks reference={reference} language={language} />
    </>
  );
}

function BackLinks({ reference: { id, number, citations }, language }: ReferenceProps) {
  if (citations === 0) return null;
  const { references: words, locale } = messagesIn(language);
  const places = Array.from({ length: citations }, (_, index) => index + 1);
  return (
    <p className="text-sm print:hidden">
      {places.map((place) => (
        <a key={place} href={`#cite-${id}-${place}`} role="doc-backlink" className="me-3 inline-block min-h-6">
          {citations === 1 ? words.back : say(words.backToPlace, { place }, locale)}
          <span className="sr-only"> {say(words.leadsToSource, { number }, locale)}</span>
        </a>
      ))}
    </p>
  );
}
