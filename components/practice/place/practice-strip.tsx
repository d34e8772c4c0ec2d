import { cacheLife, cacheTag } from 'next/cache';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { now as readClock } from '@/lib/platform/clock';
import { messagesIn, passage } from '@/lib/platform/site-language';
import { readFactTags } from '@/lib/practice/says/fact-versions';
import { readPracticeNow } from '@/lib/practice/says/practice-now';
import { clinicName, dateWords, spansWords, stateWords, waitLine } from '@/lib/practice/says/practice-words';
import { say } from '@/lib/shared/messages/say';
import { WhileTrue } from './while-true';

const item = 'inline-flex min-h-9 items-center gap-2 text-sm';

/** The practice in one line: open or not, the wait, the next clinics. Each leads to the rest of it; nothing where nothing was written down. */
export async function PracticeStrip({ language = null }: { language?: string | null }) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await readFactTags()));
  const now = readClock();
  const { places, waits, clinics } = await readPracticeNow(now);
  const words = messagesIn(language);
  const next = clinics
    .filter(({ cancelledAt }) => cancelledAt === null)
    .filter(({ kind }, index, all) => all.findIndex((other) => other.kind === kind) === index)
    .slice(0, 2);
  const appointment = waits.find(({ kind }) => kind === 'routine-appointment');
  if (places.length + next.length === 0 && !appointment) return null;
  return (
    <section aria-label={words.ourPractice.stripLabel} className="mt-5">
      <ul className="flex flex-wrap gap-x-6">
        {places.map((place) => (
          <li key={place.id}>
            <StripLink href="/practice#practice" icon="clock" strong>
              {places.length > 1 ? <bdi {...passage(null)}>{place.name}:</bdi> : null}
              <WhileTrue until={place.state.until}>{stateWords(place.state, now, words)}</WhileTrue>
              <span data-instead className="hidden print:inline">
                {say(words.hours.today, { hours: spansWords(place.today, words) })}
              </span>
            </StripLink>
          </li>
        ))}
        {appointment ? (
          <li>
            <StripLink href="/practice#waits">{waitLine(appointment, words)}</StripLink>
          </li>
        ) : null}
        {next.map((clinic) => (
          <li key={clinic.id}>
            <StripLink href="/practice#clinics">
              {say(words.clinics.line, { name: clinicName(clinic.kind, words), day: dateWords(clinic.day, words) })}
            </StripLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

type StripLinkProps = { href: string; icon?: IconName; strong?: boolean; children: ReactNode };

function StripLink({ href, icon, strong = false, children }: StripLinkProps) {
  return (
    <a href={href} className={`${item} ${strong ? 'font-semibold' : ''}`}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </a>
  );
}
