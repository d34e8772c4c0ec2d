import { WhereToTurn } from '@/components/practice/where-to-turn';
import { pageMetadata } from '@/components/site/page-metadata';
import { PageHeading } from '@/components/ui/page-heading';
import { env } from '@/lib/platform/env';
import { getEmergencyNumbers } from '@/lib/practice/emergency-numbers';

export const metadata = pageMetadata({
  title: 'The practice, and where to turn for help',
  description: 'Numbers to call in an emergency or a crisis, and how to reach the practice behind Bedside.',
  path: '/practice',
});

export default function PracticePage() {
  const numbers = getEmergencyNumbers(env().JURISDICTION);
  return (
    <>
      <PageHeading lead="A website is the wrong place for some questions. These are the right ones.">
        Where to turn for help
      </PageHeading>
      <section aria-labelledby="call" className="mt-10">
        <h2 id="call" className="mb-4 text-2xl">
          When you need someone now
        </h2>
        <WhereToTurn numbers={numbers} />
      </section>
      <section aria-labelledby="contact" className="prose mt-16">
        <h2 id="contact">When it is about your own care</h2>
        <p>
          Appointments, test results, prescriptions and anything about your own records belong with your own practice.
          Please call them. Nobody can look these up for you on this site, and they should not be written here.
        </p>
        <h2>When you have a general question</h2>
        <p>
          Read <a href="/posts">the posts</a>, and ask beneath the one that fits best. Your question is read before it
          appears, so an answer takes time. The form says how long it usually takes.
        </p>
      </section>
    </>
  );
}
