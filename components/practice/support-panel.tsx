import { HelpLineLink, HelpLines } from '@/components/practice/help-lines';
import { Icon } from '@/components/ui/icon';
import { Sentence } from '@/components/ui/sentence';
import { surfaceClasses } from '@/components/ui/surface';
import { env } from '@/lib/platform/env';
import { messagesIn } from '@/lib/platform/site-language';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';

type SupportPanelProps = { subject: string | null; language?: string | null | undefined };

/** Stands before words that can hurt to read: one line to call, and the others a touch away. Nothing where the page needs no warning. */
export function SupportPanel({ subject, language }: SupportPanelProps) {
  if (subject === null) return null;
  const { frame, help: words } = messagesIn(language);
  const { emergency, crisis, abuse, assault } = getEmergencyNumbers(env().JURISDICTION);
  const lines = [...crisis, ...(subject === 'abuse' ? [...abuse, ...assault] : [])];
  const [nearest] = lines;
  return (
    <section aria-labelledby="support" className={surfaceClasses('framed', 'max-w-measure px-4! py-2! text-sm')}>
      <h2 id="support" className="inline font-sans text-sm font-bold after:content-['.']">
        {words.supportTitle}
      </h2>{' '}
      <p className="inline">
        {words.supportStop}{' '}
        {emergency ? (
          <Sentence words={words.supportDanger} parts={{ number: <bdi dir="ltr">{emergency.number}</bdi> }} />
        ) : (
          words.supportDangerLocal
        )}
        {nearest === undefined ? null : ` ${words.supportLines}`}
      </p>
      {nearest === undefined ? null : (
        <div className="flex flex-wrap items-start gap-x-6">
          <HelpLineLink line={nearest} words={words} />
          <details className="group/lines open:basis-full print:hidden">
            <summary className="flex min-h-11 items-center gap-2 font-semibold text-brand underline">
              {frame.whereToTurn}
              <Icon name="chevron" className="size-5 group-open/lines:rotate-180" />
            </summary>
            <HelpLines lines={lines} words={words} />
          </details>
        </div>
      )}
    </section>
  );
}
