import { citeSchema } from '@/lib/posts/mdx/mdx-elements';
import type { Messages } from '@/lib/shared/messages/en';
import type { ElementProps } from './element-props';

type CiteLinkProps = { id: string; number: string | undefined; occurrence: string | undefined; words: Messages };

/** Leads to the source in the list; the list leads back to this very place. */
export function CiteLink({ id, number, occurrence, words }: CiteLinkProps) {
  return (
    <a id={`cite-${id}-${occurrence ?? '1'}`} href={`#ref-${id}`} role="doc-noteref" className="cite">
      [<span className="sr-only">{words.elements.source} </span>
      {number ?? '?'}]
    </a>
  );
}

export function Cite({
  children: _none,
  citeNumber,
  citeOccurrence,
  words,
  ...attributes
}: ElementProps & { words: Messages }) {
  const { id } = citeSchema.parse(attributes);
  return <CiteLink id={id} number={citeNumber} occurrence={citeOccurrence} words={words} />;
}
