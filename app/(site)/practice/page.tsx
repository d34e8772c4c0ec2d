import { cacheLife, cacheTag } from 'next/cache';
import type { ReactNode } from 'react';
import { CallCards } from '@/components/practice/place/call-cards';
import { ClinicList } from '@/components/practice/place/clinic-list';
import { PlaceCard } from '@/components/practice/place/place-card';
import { WaitList } from '@/components/practice/place/wait-list';
import { WhereToTurn } from '@/components/practice/where-to-turn';
import { JsonLd } from '@/components/seo/json-ld';
import { pageMetadata } from '@/components/seo/page-metadata';
import { describePlace } from '@/components/seo/practice-structured-data';
import { PageHeading } from '@/components/ui/page-heading';
import { PageScript } from '@/components/ui/page-script';
import { Sentence } from '@/components/ui/sentence';
import { now as readClock } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { messagesIn } from '@/lib/platform/site-language';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { readFactTags } from '@/lib/practice/says/fact-versions';
import { readPracticeNow } from '@/lib/practice/says/practice-now';

const { practicePage: words, ourPractice: own, waits: waitWords, clinics: clinicWords, stories } = messagesIn();

export const metadata = pageMetadata({ title: own.metaTitle, description: words.description, path: '/practice' });

/** Past the numbers. */
const ways = [
  ['#practice', messagesIn().hours.title],
  ['#waits', waitWords.title],
  ['#clinics', clinicWords.title],
  ['#lines', own.more],
] as const;

export default async function PracticePage() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await readFactTags()));
  const now = readClock();
  const numbers = getEmergencyNumbers(env().JURISDICTION);
  const { day, places, waits, clinics } = await readPracticeNow(now);
  return (
    <>
      {places.map((place) => (
        <JsonLd key={place.id} data={describePlace(place)} />
      ))}
      <PageHeading lead={own.lead}>{own.title}</PageHeading>
      <WaysDown />
      <section aria-labelledby="call" className="mt-8">
        <h2 id="call" className="mb-4 text-2xl">
          {own.numbers}
        </h2>
        <CallCards numbers={numbers} />
        <p className="mt-4 max-w-measure">{words.signs}</p>
      </section>
      <Part id="practice" title={own.practice}>
        {places.length === 0 ? <p className="max-w-measure">{own.noPlaces}</p> : null}
        <div className="space-y-6">
          {places.map((place) => (
            <PlaceCard key={place.id} place={place} today={day} now={now} />
          ))}
        </div>
      </Part>
      <Part id="waits" title={waitWords.title}>
        <WaitList waits={waits} now={now} />
      </Part>
      <Part id="clinics" title={clinicWords.title}>
        <ClinicList clinics={clinics} places={places} now={now} />
      </Part>
      <WaysToSay />
      <Part id="lines" title={own.more}>
        <WhereToTurn numbers={numbers} />
      </Part>
      <PageScript />
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-14">
      <h2 id={id} className="mb-4 text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

function WaysDown() {
  return (
    <nav aria-label={own.onThisPage} className="mt-2">
      <ul className="flex flex-wrap gap-x-6">
        {ways.map(([href, label]) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-11 items-center font-semibold">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** In writing, beneath a post, and as a story. */
function WaysToSay() {
  return (
    <>
      <section aria-labelledby="contact" className="prose mt-14">
        <h2 id="contact">{words.ownCare}</h2>
        <p>{words.ownCareWords}</p>
        <h2>{words.general}</h2>
        <p>
          <Sentence words={words.generalWords} parts={{ link: <a href="/posts">{words.generalLink}</a> }} />
        </p>
      </section>
      <Part id="write" title={own.writeTitle}>
        <p className="max-w-measure">{own.writeAbout}</p>
        <p>
          <a href="/practice/contact" className="inline-flex min-h-11 items-center font-semibold">
            {own.writeLink}
          </a>
        </p>
      </Part>
      <Part id="stories" title={stories.title}>
        <p className="max-w-measure">{stories.ways}</p>
        <p>
          <a href="/practice/stories" className="inline-flex min-h-11 items-center font-semibold">
            {stories.waysLink}
          </a>
        </p>
      </Part>
    </>
  );
}
