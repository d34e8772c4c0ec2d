import { CallNow } from '@/components/practice/call-now';
import { HelpLines } from '@/components/practice/help-lines';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { Messages } from '@/lib/shared/messages/en';

type ConcernLineProps = {
  concern: 'crisis' | 'emergency';
  numbers: EmergencyNumbers;
  words: Pick<Messages, 'help'>;
};

/** The numbers of the panel in a quiet place, for words that may be near danger and do not sound like now. It interrupts nobody. */
export function ConcernLine({ concern, numbers, words }: ConcernLineProps) {
  return (
    <div className="mt-4 text-sm" data-concern={concern}>
      <p>
        <CallNow when={concern === 'crisis' ? 'someoneInDanger' : 'worse'} numbers={numbers} words={words} />
      </p>
      {concern === 'crisis' && numbers.crisis.length > 0 ? (
        <div className="mt-2">
          <HelpLines lines={numbers.crisis} words={words.help} />
        </div>
      ) : null}
    </div>
  );
}
