import { WhereToTurn } from '@/components/practice/where-to-turn';
import { pageMetadata } from '@/components/seo/page-metadata';
import { PageHeading } from '@/components/ui/page-heading';
import { Sentence } from '@/components/ui/sentence';
import { env } from '@/lib/platform/env';
import { messagesIn } from '@/lib/platform/site-language';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';

const { frame, practicePage: words } = messagesIn();

export const metadata = pageMetadata({ title: words.title, description: words.description, path: '/practice' });

export default function PracticePage() {
  const numbers = getEmergencyNumbers(env().JURISDICTION);
  return (
    <>
      <PageHeading lead={words.lead}>{frame.whereToTurn}</PageHeading>
      <section aria-labelledby="call" className="mt-10">
        <h2 id="call" className="mb-4 text-2xl">
          {words.now}
        </h2>
        <WhereToTurn numbers={numbers} />
      </section>
      <section aria-labelledby="contact" className="prose mt-16">
        <h2 id="contact">{words.ownCare}</h2>
        <p>{words.ownCareWords}</p>
        <h2>{words.general}</h2>
        <p>
          <Sentence words={words.generalWords} parts={{ link: <a href="/posts">{words.generalLink}</a> }} />
        </p>
      </section>
    </>
  );
}
