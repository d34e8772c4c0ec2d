import { EmergencyCall } from '@/components/practice/emergency-call';
import { HelpLines } from '@/components/practice/help-lines';
import { Notice } from '@/components/ui/notice';
import { Sentence } from '@/components/ui/sentence';
import { messagesIn } from '@/lib/platform/site-language';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';
import type { HelpKind } from '@/lib/practice/help-line';

type HelpGroupProps = { kind: HelpKind; numbers: EmergencyNumbers };

/** Of these it is worth saying what to do when the line does not answer. */
const cannotWait: readonly HelpKind[] = ['abuse', 'poison'];

function HelpGroup({ kind, numbers }: HelpGroupProps) {
  const { practicePage, help } = messagesIn();
  const { emergency } = numbers;
  if (numbers[kind].length === 0) return null;
  return (
    <section className="mt-10">
      <h3 className="mb-3 text-xl">{kind === 'deaf' ? help.deaf : practicePage[kind]}</h3>
      <HelpLines lines={numbers[kind]} words={help} />
      {emergency !== null && cannotWait.includes(kind) ? (
        <p className="mt-3">
          <Sentence words={help.noAnswer} parts={{ number: <bdi dir="ltr">{emergency.number}</bdi> }} />
        </p>
      ) : null}
    </section>
  );
}

const order: readonly HelpKind[] = ['deaf', 'crisis', 'abuse', 'assault', 'children', 'poison', 'urgentAdvice'];

/** Every number for one place, the most pressing first. */
export function WhereToTurn({ numbers }: { numbers: EmergencyNumbers }) {
  const { practicePage: words, tones } = messagesIn();
  return (
    <div className="max-w-measure">
      <Notice tone="danger" toneWord={tones.danger} title={words.danger}>
        <p>
          <EmergencyCall numbers={numbers} words={messagesIn()} />
        </p>
        <p>{words.signs}</p>
      </Notice>
      {order.map((kind) => (
        <HelpGroup key={kind} kind={kind} numbers={numbers} />
      ))}
    </div>
  );
}
