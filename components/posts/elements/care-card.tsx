import { careCardSchema, type careLevels } from '@/lib/posts/mdx/mdx-elements';
import type { Messages } from '@/lib/shared/messages/en';
import { ElementHeading } from './element-heading';
import type { ElementProps } from './element-props';

type CareLevel = (typeof careLevels)[number];

const look: Record<CareLevel, string> = {
  routine: 'border-brand bg-brand-soft',
  urgent: 'border-caution bg-caution-soft',
  emergency: 'border-danger bg-danger-soft',
};

const labelLook: Record<CareLevel, string> = {
  routine: 'border-brand text-brand-dark',
  urgent: 'border-caution text-caution',
  emergency: 'border-danger text-danger',
};

export function CareCard({ children, headingDepth, words, ...attributes }: ElementProps & { words: Messages }) {
  const { level, heading } = careCardSchema.parse(attributes);
  return (
    <div
      className={`not-first:mt-8 rounded-md border-2 border-s-8 px-5 py-4 text-ink print:break-inside-avoid ${look[level]}`}
    >
      <p
        aria-hidden="true"
        className={`inline-block rounded-full border-2 bg-paper px-3 text-xs font-bold ${labelLook[level]}`}
      >
        {words.elements.careLabel[level]}
      </p>
      <ElementHeading depth={headingDepth} className="mt-2 text-xl">
        <span className="sr-only">{words.elements.careSpoken[level]} </span>
        {heading}
      </ElementHeading>
      <div className="element-body mt-2">{children}</div>
    </div>
  );
}
