import { ElementHeading } from '@/components/posts/element-heading';
import type { ElementProps } from '@/components/posts/element-props';
import { headedSchema } from '@/lib/posts/mdx-elements';

/** Ticks and crosses are marks for the eye; the word in the heading says the same to everyone. */
function MarkedList({
  children,
  headingDepth,
  word,
  look,
  marks,
  ...attributes
}: ElementProps & { word: string; look: string; marks: string }) {
  const { heading } = headedSchema.parse(attributes);
  return (
    <div className={`rounded-md border-2 border-s-8 px-5 py-4 print:break-inside-avoid ${look}`}>
      <ElementHeading depth={headingDepth} className="text-lg">
        {heading === undefined ? word : `${word}: ${heading}`}
      </ElementHeading>
      <div className={`element-body mt-2 ${marks}`}>{children}</div>
    </div>
  );
}

export function Do(props: ElementProps) {
  return <MarkedList {...props} word="Do" look="border-good" marks="ticked" />;
}

export function Dont(props: ElementProps) {
  return <MarkedList {...props} word="Don’t" look="border-danger" marks="crossed" />;
}
