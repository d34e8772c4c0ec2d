import { HelpLines } from '@/components/practice/help-lines';
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
  const { emergency, place } = numbers;
  return (
    <div className="max-w-measure">
      <Notice tone="danger" title="If a life may be in danger">
        <p>
          {emergency ? (
            <>
              Call{' '}
              <a href={`tel:${emergency.tel}`} className="font-bold">
                {emergency.number}
              </a>{' '}
              in {place}. If you are somewhere else, call the emergency number there.
            </>
          ) : (
            'Call your local emergency number, or ask someone near you to call it.'
          )}
        </p>
        <p>
          Signs such as chest pain, trouble breathing, a drooping face, sudden weakness, heavy bleeding or thoughts of
          ending your life cannot wait for an answer on a website.
        </p>
      </Notice>
      <HelpGroup title="If you are thinking of harming yourself, or cannot cope" lines={numbers.crisis} />
      <HelpGroup title="If someone hurts or threatens you at home" lines={numbers.abuse} />
      <HelpGroup title="If you think someone has been poisoned" lines={numbers.poison} />
      <HelpGroup title="If you need advice soon, but it is not an emergency" lines={numbers.urgentAdvice} />
    </div>
  );
}
