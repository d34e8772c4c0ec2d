import { Sentence } from '@/components/ui/sentence';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { Messages } from '@/lib/shared/messages/en';

type CallNowProps = {
  /** Whether things may get worse for the reader, or someone else may be in danger. */
  when: 'worse' | 'someoneInDanger';
  numbers: Pick<EmergencyNumbers, 'emergency'>;
  words: Pick<Messages, 'help'>;
};

/** A way to help that stands wherever someone is sent away or told to wait. */
export function CallNow({ when, numbers: { emergency }, words: { help } }: CallNowProps) {
  if (emergency === null) return when === 'worse' ? help.worseLocal : help.someoneInDangerLocal;
  return (
    <Sentence
      words={help[when]}
      parts={{
        number: (
          <a href={`tel:${emergency.tel}`} className="-mx-1 inline-block px-1 font-bold">
            <bdi dir="ltr">{emergency.number}</bdi>
          </a>
        ),
      }}
    />
  );
}
