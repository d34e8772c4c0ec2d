import type { ElementProps } from '@/components/posts/element-props';
import { citeSchema } from '@/lib/posts/mdx-elements';

type CiteLinkProps = { id: string; number: string | undefined; occurrence: string | undefined };

/** Leads to the source in the list; the list leads back to this very place. */
export function CiteLink({ id, number, occurrence }: CiteLinkProps) {
  return (
    <a id={`cite-${id}-${occurrence ?? '1'}`} href={`#ref-${id}`} role="doc-noteref" className="cite">
      [<span className="sr-only">source </span>
      {number ?? '?'}]
    </a>
  );
}

export function Cite({ children: _none, citeNumber, citeOccurrence, ...attributes }: ElementProps) {
  const { id } = citeSchema.parse(attributes);
  return <CiteLink id={id} number={citeNumber} occurrence={citeOccurrence} />;
}
