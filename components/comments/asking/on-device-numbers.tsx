import { ConcernLine } from '@/components/comments/concern-line';
import { aside } from '@/components/ui/lines';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { Messages } from '@/lib/shared/messages/en';

type OnDeviceNumbersProps = { numbers: EmergencyNumbers; words: Pick<Messages, 'help'> };

/** A calm line of numbers that ask.ts of components/browser shows while someone types words that sound urgent. Without scripts it stays away. */
export function OnDeviceNumbers({ numbers, words }: OnDeviceNumbersProps) {
  return (
    <div role="status" data-numbers>
      <div hidden className={aside}>
        <ConcernLine concern="crisis" numbers={numbers} words={words} />
      </div>
    </div>
  );
}
