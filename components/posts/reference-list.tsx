import { Day } from '@/components/posts/day';
import type { NumberedReference } from '@/lib/posts/post';
import { certaintyLevels, referenceAddress, referenceTypes } from '@/lib/posts/reference-schema';

/** Every source, numbered as in the text, with a way back to each place that cites it. Nothing when there are none. */
export function ReferenceList({ references }: { references: readonly NumberedReference[] }) {
  if (references.length === 0) return null;
  return (
    <section aria-labelledby="references" className="max-w-measure">
      <h2 id="references" className="text-2xl">
        Where this comes from
      </h2>
      <ol className="mt-4 list-decimal space-y-4 ps-8">
        {references.map((reference) => (
          <li
            key={reference.id}
            id={`ref-${reference.id}`}
            value={reference.number}
            className="target:outline-3 target:outline-offset-4 target:outline-ink"
          >
            <ReferenceEntry reference={reference} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ReferenceEntry({ reference }: { reference: NumberedReference }) {
  const { title, authors, organisation, year, accessed, type, certainty } = reference;
  const credit = [authors, organisation, year]
    .flatMap((part) => (part === undefined ? [] : [String(part).replace(/\.$/, '')]))
    .join('. ');
  return (
    <>
      <p>
        <a href={referenceAddress(reference)} rel="noopener">
          {title}
        </a>
        . {credit}.{' '}
        {accessed === undefined ? null : (
          <>
            Read on <Day day={accessed} />.
          </>
        )}
      </p>
      <p className="text-sm text-ink-soft">
        {referenceTypes[type]}.{certainty === undefined ? null : ` ${certaintyLevels[certainty]}.`}
      </p>
      <BackLinks reference={reference} />
    </>
  );
}

function BackLinks({ reference: { id, number, citations } }: { reference: NumberedReference }) {
  if (citations === 0) return null;
  const places = Array.from({ length: citations }, (_, index) => index + 1);
  return (
    <p className="text-sm print:hidden">
      {places.map((place) => (
        <a key={place} href={`#cite-${id}-${place}`} role="doc-backlink" className="me-3 inline-block min-h-6">
          {citations === 1 ? 'Back to the text' : `Back to place ${place}`}
          <span className="sr-only"> that leads to source {number}</span>
        </a>
      ))}
    </p>
  );
}
