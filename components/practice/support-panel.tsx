import { HelpLines } from '@/components/practice/help-lines';
import { Sentence } from '@/components/ui/sentence';
import { env } from '@/lib/platform/env';
import { messagesIn } from '@/lib/platform/site-language';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';

type SupportPanelProps = { subject: string | null; language?: string | null | undefined };

/** Stands before words that can hurt to read. Nothing where the page needs no warning. */
export function SupportPanel({ subject, language }: SupportPanelProps) {
  if (subject === null) return null;
  const words = messagesIn(language).help;
  const { emergency, crisis, abuse, assault } = getEmergencyNumbers(env().JURISDICTION);
  const lines = [...crisis, ...(subject === 'abuse' ? [...abuse, ...assault] : [])];
  return (
    <section aria-labelledby="support" className="max-w-measure rounded-md border-2 border-line px-5 py-4">
      <h2 id="support" className="text-xl">
        {words.supportTitle}
      </h2>
      <p className="mt-2">
        {words.supportStop}{' '}
        {emergency ? (
          <Sentence words={words.supportDanger} parts={{ number: <bdi dir="ltr">{emergency.number}</bdi> }} />
        ) : (
          words.supportDangerLocal
        )}
        {lines.length > 0 ? ` ${words.supportLines}` : null}
      </p>
      {lines.length > 0 ? (
        <div className="mt-3">
          <HelpLines lines={lines} words={words} />
        </div>
      ) : null}
    </section>
  );
}
