import { cacheLife, cacheTag } from 'next/cache';
import { WaitingLine } from '@/components/comments/waiting-line';
import { Sentence } from '@/components/ui/sentence';
import { surfaceClasses } from '@/components/ui/surface';
import { env } from '@/lib/platform/env';
import { messagesIn } from '@/lib/platform/site-language';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { staffedHoursFact } from '@/lib/practice/practice-fact';
import { listPracticeFacts } from '@/lib/practice/read-practice-facts';
import { readFactTags } from '@/lib/practice/says/fact-versions';

/** What to know before reading others, and before writing: the rules, who reads and when, and what this cannot be. */
export async function SupportNotes({ depth }: { depth: 2 | 3 }) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await readFactTags()));
  const hours = (await listPracticeFacts()).find(({ id }) => id === staffedHoursFact)?.words;
  const words = messagesIn().support;
  const { emergency } = getEmergencyNumbers(env().JURISDICTION);
  const Heading = depth === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby="good-to-know" className={surfaceClasses('sunken')}>
      <Heading id="good-to-know" className="text-lg">
        {words.goodToKnow}
      </Heading>
      <ul className="mt-3 grid gap-x-10 gap-y-3 md:grid-cols-2">
        <li>{words.notAdvice}</li>
        <li>
          <Sentence words={words.rules} parts={{ link: <a href="/community-rules">{words.rulesLink}</a> }} />
        </li>
        <li>
          {hours ? `${hours} ` : null}
          <WaitingLine what="read" />
        </li>
        <li>
          {emergency ? (
            <Sentence
              words={words.emergency}
              parts={{
                number: (
                  <a href={`tel:${emergency.tel}`} dir="ltr" className="font-bold">
                    {emergency.number}
                  </a>
                ),
              }}
            />
          ) : (
            words.emergencyLocal
          )}
        </li>
      </ul>
    </section>
  );
}
