import { PageWidth } from '@/components/ui/page-width';
import { Sentence } from '@/components/ui/sentence';
import { env } from '@/lib/platform/env';
import { messagesIn } from '@/lib/platform/site-language';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';

/** Stands above everything on every page, since a worried reader may arrive anywhere: one quiet line, whose number is red. */
export function EmergencyLine({ language }: { language?: string }) {
  const words = messagesIn(language).emergency;
  const { emergency } = getEmergencyNumbers(env().JURISDICTION);
  return (
    <aside aria-label={words.label} className="text-sm print:hidden">
      <PageWidth className="py-1">
        <p>
          {emergency ? (
            <Sentence
              words={words.call}
              parts={{
                number: (
                  <a href={`tel:${emergency.tel}`} dir="ltr" className="inline-block py-0.5 font-bold text-danger">
                    {emergency.number}
                  </a>
                ),
              }}
            />
          ) : (
            words.callLocal
          )}{' '}
          <span className="max-sm:sr-only">{words.doNotWait}</span>
        </p>
      </PageWidth>
    </aside>
  );
}
