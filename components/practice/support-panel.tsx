import { HelpLines } from '@/components/practice/help-lines';
import { env } from '@/lib/platform/env';
import { describeEmergencyCall, getEmergencyNumbers } from '@/lib/practice/emergency-numbers';

/** Stands before words that can hurt to read. Nothing where the page needs no warning. */
export function SupportPanel({ subject }: { subject: string | null }) {
  if (subject === null) return null;
  const numbers = getEmergencyNumbers(env().JURISDICTION);
  const lines = [...numbers.crisis, ...(subject === 'abuse' ? numbers.abuse : [])];
  return (
    <section aria-labelledby="support" className="max-w-measure rounded-md border-2 border-line px-5 py-4">
      <h2 id="support" className="text-xl">
        This can be hard to read
      </h2>
      <p className="mt-2">
        You can stop at any time. If you are in danger now, {describeEmergencyCall(numbers)}.
        {lines.length > 0 ? ' If you want to talk to someone, these people listen:' : null}
      </p>
      {lines.length > 0 ? (
        <div className="mt-3">
          <HelpLines lines={lines} />
        </div>
      ) : null}
    </section>
  );
}
