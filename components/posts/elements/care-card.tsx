import { CallButton } from '@/components/ui/call-button';
import { careBand, careFrame } from '@/components/ui/cards/care-classes';
import { Icon, type IconName } from '@/components/ui/icon';
import { Sentence } from '@/components/ui/sentence';
import { env } from '@/lib/platform/env';
import { careCardSchema, type careLevels } from '@/lib/posts/mdx/mdx-elements';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { Messages } from '@/lib/shared/messages/en';
import { ElementHeading } from './element-heading';
import type { ElementProps } from './element-props';

type CareLevel = (typeof careLevels)[number];

/** A shape of its own for each level: colour alone is not seen by all. */
const icons: Record<CareLevel, IconName> = { routine: 'message', urgent: 'clock', emergency: 'alert' };

/** What to do and when, as NHS care cards: the band carries the instruction. An emergency has this country's number to touch. */
export function CareCard({ children, headingDepth, words, ...attributes }: ElementProps & { words: Messages }) {
  const { level, heading } = careCardSchema.parse(attributes);
  const { emergency } = getEmergencyNumbers(env().JURISDICTION);
  return (
    <div className={`not-first:mt-6 ${careFrame(level)}`}>
      <ElementHeading
        depth={headingDepth}
        className={`flex items-start gap-3 text-lg leading-snug font-bold ${careBand(level)}`}
      >
        <Icon name={icons[level]} className="mt-[0.1em] size-[1.15em]" />
        <span>
          <span className="sr-only">{words.elements.careSpoken[level]} </span>
          {heading}
        </span>
      </ElementHeading>
      <div className="element-body px-5 py-4 print:px-3 print:py-1.5">{children}</div>
      {level === 'emergency' && emergency !== null ? (
        <p className="px-5 pb-5 print:hidden">
          <CallButton tel={emergency.tel}>
            <Sentence words={words.help.call} parts={{ number: <bdi dir="ltr">{emergency.number}</bdi> }} />
          </CallButton>
        </p>
      ) : null}
    </div>
  );
}
