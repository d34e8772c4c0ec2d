import type { ReactNode } from 'react';
import { PostBody } from '@/components/posts/post-body';
import { Meta } from '@/components/ui/meta';
import { Person } from '@/components/ui/people/person';
import { surfaceClasses } from '@/components/ui/surface';
import { messagesIn } from '@/lib/platform/site-language';
import { weekdays } from '@/lib/posts/model/physician-schema';
import type { PhysicianPage } from '@/lib/posts/model/post';
import { weekdayWords } from '@/lib/practice/says/practice-words';
import { joinWords } from '@/lib/shared/join-words';
import { say } from '@/lib/shared/messages/say';
import { Portrait } from './portrait';
import { type PhysicianWork, WorkCounts } from './work-counts';

type PhysicianProfileProps = { physician: PhysicianPage; work: PhysicianWork };

/** A physician's own page, with its `h1`: who they are, what they declare, and their clinical work in their own words. */
export function PhysicianProfile({ physician, work }: PhysicianProfileProps) {
  const { name, credentials, specialty } = physician;
  return (
    <div className="space-y-8">
      <header>
        <Person
          mark={<Portrait physician={physician} size="large" />}
          className="gap-6! max-sm:flex-col max-sm:items-start!"
        >
          <h1>{name}</h1>
          <Meta size="lead" className="mt-2">
            {specialty}
            {credentials}
          </Meta>
          <WorkCounts work={work} className="mt-1" />
        </Person>
      </header>
      <div className="gap-12 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Facts physician={physician} />
        <div className="max-lg:mt-8 lg:order-first">
          <PostBody body={physician.body} terms={physician.terms} language={null} />
        </div>
      </div>
    </div>
  );
}

function Facts({ physician }: Pick<PhysicianProfileProps, 'physician'>) {
  const { registration, registerUrl, languages, interests, acceptsPatients, clinicDays = [] } = physician;
  const { locale, physicians: words } = messagesIn();
  const inOrder = weekdays.flatMap((day, index) =>
    clinicDays.includes(day) ? [weekdayWords(index + 1, { locale })] : [],
  );
  return (
    <dl className={surfaceClasses('sunken', 'max-w-measure space-y-3 self-start text-sm')}>
      {acceptsPatients === undefined ? null : (
        <Fact word={words.patients}>{acceptsPatients ? words.accepting : words.notAccepting}</Fact>
      )}
      {inOrder.length === 0 ? null : <Fact word={words.clinicDays}>{joinWords(inOrder, locale)}</Fact>}
      <Fact word={words.languages}>{joinWords(languages, locale)}</Fact>
      {interests.length === 0 ? null : (
        <Fact word={words.interests}>
          <ul className="list-disc ps-5">
            {interests.map((interest) => (
              <li key={interest}>{interest}</li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact word={words.registration}>
        {registration}
        {registerUrl === undefined ? null : (
          <>
            <br />
            <a href={registerUrl} rel="noopener">
              {words.register}
            </a>
          </>
        )}
      </Fact>
      <Fact word={words.conflicts}>
        <Conflicts physician={physician} />
      </Fact>
    </dl>
  );
}

function Conflicts({ physician: { conflicts } }: Pick<PhysicianProfileProps, 'physician'>) {
  const { conflictTypes, physicians: words } = messagesIn();
  if (conflicts === 'none') return words.noConflicts;
  return conflicts
    .map(
      ({ type, entity, since, note }) =>
        `${say(words.conflict, { type: conflictTypes[type], entity, since })}${note === undefined ? '' : ` ${note}`}`,
    )
    .join(' ');
}

function Fact({ word, children }: { word: string; children: ReactNode }) {
  return (
    <div>
      <dt className="font-bold">{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}
