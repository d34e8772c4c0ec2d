import { headedSchema } from '@/lib/posts/mdx/mdx-elements';
import type { Messages } from '@/lib/shared/messages/en';
import { ElementHeading } from './element-heading';
import type { ElementProps } from './element-props';

/** Steps to follow in order. The numbers are the list's own, so they are read aloud and printed. */
export function Steps({ children, headingDepth, ...attributes }: ElementProps) {
  const { heading } = headedSchema.parse(attributes);
  return (
    <div className="rounded-md border-2 border-line bg-paper-soft px-5 py-4 print:px-3 print:py-1">
      {heading === undefined ? null : (
        <ElementHeading depth={headingDepth} className="mb-2 text-lg">
          {heading}
        </ElementHeading>
      )}
      <div className="element-body steps">{children}</div>
    </div>
  );
}

/** What happens when, from first to last. */
export function Timeline({ children, headingDepth, words, ...attributes }: ElementProps & { words: Messages }) {
  const { heading } = headedSchema.parse(attributes);
  return (
    <div>
      <ElementHeading depth={headingDepth} className="mb-2 text-lg">
        {heading ?? words.elements.timeline}
      </ElementHeading>
      <div className="element-body timeline">{children}</div>
    </div>
  );
}
