import { cacheLife, cacheTag } from 'next/cache';
import { CallPractice } from '@/components/letters/call-practice';
import { LetterForm } from '@/components/letters/letter-form';
import { topicChoices } from '@/components/letters/letter-topics';
import { nameOfLanguage } from '@/components/posts/other-languages';
import { EmergencyCall } from '@/components/practice/emergency-call';
import { pageMetadata } from '@/components/seo/page-metadata';
import { callCard } from '@/components/ui/cards/care-classes';
import { PageHeading } from '@/components/ui/page-heading';
import { PageScript } from '@/components/ui/page-script';
import { Sentence } from '@/components/ui/sentence';
import { surfaceClasses } from '@/components/ui/surface';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { messagesIn, pageLanguage } from '@/lib/platform/site-language';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';
import { readFactTags } from '@/lib/practice/says/fact-versions';
import { readPracticeNow } from '@/lib/practice/says/practice-now';
import { siteLanguages } from '@/lib/shared/messages/site-messages';

const all = messagesIn();
const { letters: words } = all;

export const metadata = pageMetadata({
  title: words.title,
  description: words.description,
  path: '/practice/contact',
});

export default async function ContactPage() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await readFactTags()));
  const numbers = getEmergencyNumbers(env().JURISDICTION);
  const { places } = await readPracticeNow(now());
  const { letters, form, urgent, help } = all;
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <div className="mt-10 grid gap-6 lg:grid-cols-2">
        <section aria-labelledby="urgent" className={callCard(true)}>
          <h2 id="urgent" className="mb-2 text-2xl">
            {words.urgentTitle}
          </h2>
          <p>
            <EmergencyCall numbers={numbers} words={all} />
          </p>
          <p className="mt-2">
            <a href="/practice" className="inline-flex min-h-11 items-center font-semibold">
              {words.allNumbers}
            </a>
          </p>
        </section>
        <section aria-labelledby="appointment" className={surfaceClasses('sunken')}>
          <h2 id="appointment" className="mb-2 text-2xl">
            {words.appointmentTitle}
          </h2>
          <p className="mb-3">{words.appointment}</p>
          <CallPractice places={places} />
        </section>
      </div>
      <section aria-labelledby="write" className="mt-14">
        <h2 id="write" className="mb-2 text-2xl">
          {words.writeTitle}
        </h2>
        <p className="mb-2 max-w-measure">{words.write}</p>
        <p className="mb-5 max-w-measure">
          <Sentence words={words.general} parts={{ link: <a href="/posts">{words.generalLink}</a> }} />
        </p>
        <LetterForm
          topics={topicChoices(all)}
          languages={siteLanguages.map((tag) => ({ tag, name: nameOfLanguage(tag) }))}
          language={pageLanguage(null)}
          numbers={numbers}
          words={{ letters, form, urgent, help }}
        />
      </section>
      <PageScript />
    </>
  );
}
