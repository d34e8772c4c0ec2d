import { HelpLines } from '@/components/practice/help-lines';
import type { EmergencyNumbers } from '@/lib/practice/emergency-numbers';

type UrgentPanelProps = { urgency: 'emergency' | 'crisis'; numbers: EmergencyNumbers };

/** In the same response as the message that sounded urgent. It says what to do, and never that someone is fine. */
export function UrgentPanel({ urgency, numbers }: UrgentPanelProps) {
  const { emergency, crisis, abuse } = numbers;
  const call = emergency ? (
    <>
      Call{' '}
      <a href={`tel:${emergency.tel}`} className="inline-block px-1 font-bold">
        {emergency.number}
      </a>{' '}
      now
    </>
  ) : (
    'Call your local emergency number now'
  );
  return (
    <div role="alert" aria-labelledby="urgent-title" className="rounded-md border-4 border-danger bg-danger-soft p-5">
      <h2 id="urgent-title" className="text-2xl">
        {urgency === 'crisis' ? 'You do not have to face this alone' : 'This may need help right now'}
      </h2>
      {urgency === 'crisis' ? (
        <div className="mt-3 space-y-4">
          <p>What you wrote sounds hard. People are there to talk to you now, at any hour, without judging.</p>
          <HelpLines lines={[...crisis, ...abuse]} />
          <p>If you or someone else may be hurt soon: {call}, or go to the nearest emergency department.</p>
        </div>
      ) : (
        <div className="mt-3 space-y-4">
          <p className="text-lg font-semibold">{call}, or ask someone near you to call.</p>
          <p>
            Messages here are not read at once. Please do not wait for an answer. If it has already passed, still speak
            to a doctor today.
          </p>
        </div>
      )}
    </div>
  );
}
