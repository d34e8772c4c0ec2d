import { Icon } from '@/components/ui/icon';
import { Face } from '@/components/ui/people/face';
import { Person } from '@/components/ui/people/person';
import { doctorNoteSchema, headedSchema, patientVoiceSchema } from '@/lib/posts/mdx/mdx-elements';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import { ElementHeading } from './element-heading';
import type { ElementProps } from './element-props';

/** An opinion, and said to be one. */
export function DoctorNote({ children, words, ...attributes }: ElementProps & { words: Messages }) {
  const { by } = doctorNoteSchema.parse(attributes);
  return (
    <div role="note" className="print:break-inside-avoid">
      <Person at="top" mark={by === undefined ? null : <Face name={by} size="small" />}>
        <p className="text-sm font-bold text-brand-dark">
          {by === undefined ? words.elements.doctorNote : say(words.elements.doctorNoteBy, { name: by })}
        </p>
        <div className="element-body voice mt-1">{children}</div>
      </Person>
    </div>
  );
}

/** One person's experience, told apart from advice. */
export function PatientVoice({ children, words, ...attributes }: ElementProps & { words: Messages }) {
  const { who } = patientVoiceSchema.parse(attributes);
  return (
    <figure className="print:break-inside-avoid">
      <blockquote className="element-body voice">{children}</blockquote>
      <figcaption className="mt-2 text-sm text-ink-soft">
        {say(words.elements.patientVoiceLabel, { who: who ?? words.elements.patientVoice })}
      </figcaption>
    </figure>
  );
}

export function Uncertainty({ children, headingDepth, words, ...attributes }: ElementProps & { words: Messages }) {
  const { heading } = headedSchema.parse(attributes);
  return (
    <div className="margin-line border-dashed border-ink-soft print:break-inside-avoid">
      <ElementHeading depth={headingDepth} className="text-lg">
        <Icon name="help" className="me-1 size-[1.15em] text-ink-soft" />{' '}
        {heading === undefined ? words.elements.uncertainty : say(words.elements.uncertaintyOf, { heading })}
      </ElementHeading>
      <div className="element-body mt-2">{children}</div>
    </div>
  );
}
