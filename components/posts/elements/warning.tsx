import { Icon } from '@/components/ui/icon';
import { headedSchema } from '@/lib/posts/mdx/mdx-elements';
import type { Messages } from '@/lib/shared/messages/en';
import { ElementHeading } from './element-heading';
import type { ElementProps } from './element-props';

export function Warning({ children, headingDepth, words, ...attributes }: ElementProps & { words: Messages }) {
  const { heading } = headedSchema.parse(attributes);
  return (
    <div className="margin-line border-edge-today print:break-inside-avoid">
      <ElementHeading depth={headingDepth} className="text-lg">
        <span className="text-caution">
          <Icon name="alert" />{' '}
        </span>
        {heading === undefined ? (
          words.elements.important
        ) : (
          <>
            <span className="text-caution">{words.elements.importantOf} </span>
            {heading}
          </>
        )}
      </ElementHeading>
      <div className="element-body mt-2">{children}</div>
    </div>
  );
}
