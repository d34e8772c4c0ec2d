import { Surface } from '@/components/ui/surface';
import { headedSchema, optionSchema } from '@/lib/posts/mdx/mdx-elements';
import type { Messages } from '@/lib/shared/messages/en';
import { ElementHeading } from './element-heading';
import type { ElementProps } from './element-props';

export function Options({ children, headingDepth, words, ...attributes }: ElementProps & { words: Messages }) {
  const { heading } = headedSchema.parse(attributes);
  return (
    <div>
      <ElementHeading depth={headingDepth} className="text-lg">
        {heading ?? words.elements.options}
      </ElementHeading>
      <div className="mt-3 grid gap-4 sm:grid-cols-2 print:mt-1 print:block print:columns-2 print:gap-3 print:space-y-2">
        {children}
      </div>
    </div>
  );
}

export function Option({ children, headingDepth, ...attributes }: ElementProps) {
  const { name } = optionSchema.parse(attributes);
  return (
    <Surface tone="framed">
      <ElementHeading depth={headingDepth} className="text-base">
        {name}
      </ElementHeading>
      <div className="element-body mt-2">{children}</div>
    </Surface>
  );
}
