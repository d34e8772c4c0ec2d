import { HelpLines } from '@/components/practice/help-lines';
import { EmergencyCall } from '@/components/practice/emergency-call';
import { Notice } from '@/components/ui/notice';
import { messagesIn } from '@/lib/platform/site-language';
import type { EmergencyNumbers, HelpLine } from '@/lib/practice/emergency-numbers';

function HelpGroup({ title, lines }: { title: string; lines: readonly HelpLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="mt-10">
      <h3 className="mb-3 text-xl">{title}</h3>
      <HelpLines lines={lines} words={messagesIn().help} />
    </section>
  );
}

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
      <HelpGroup title={words.crisis} lines={numbers.crisis} />
      <HelpGroup title={words.abuse} lines={numbers.abuse} />
      <HelpGroup title={words.poison} lines={numbers.poison} />
      <HelpGroup title={words.urgentAdvice} lines={numbers.urgentAdvice} />
    </div>
  );
}
