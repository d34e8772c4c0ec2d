import { Sentence } from '@/components/ui/sentence';
import { type EmergencyNumbers, placeName } from '@/lib/practice/emergency-numbers';
import type { Messages } from '@/lib/shared/messages/en';

type EmergencyCallProps = { numbers: EmergencyNumbers; words: Pick<Messages, 'locale' | 'practicePage'> };

/** Whom to call in an emergency and in which place that holds, since a reader may be anywhere. */
export function EmergencyCall({ numbers, words: { locale, practicePage } }: EmergencyCallProps) {
  const { emergency } = numbers;
  if (emergency === null) return practicePage.callLocal;
  return (
    <Sentence
      words={practicePage.call}
      parts={{
        number: (
          <a href={`tel:${emergency.tel}`} className="font-bold">
            <bdi dir="ltr">{emergency.number}</bdi>
          </a>
        ),
        place: placeName(numbers, locale),
      }}
    />
  );
}
