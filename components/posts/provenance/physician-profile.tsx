import type { ReactNode } from 'react';
import { PostBody } from '@/components/posts/post-body';
import { Face } from '@/components/ui/face';
import { surfaceClasses } from '@/components/ui/surface';
import { messagesIn } from '@/lib/platform/site-language';
import type { PhysicianPage } from '@/lib/posts/model/post';
import { joinWords } from '@/lib/shared/join-words';
import { say } from '@/lib/shared/messages/say';

/** A physician's own page, with its `h1`: who they are, what they declare, and their clinical work in their own words. */
export function PhysicianProfile({ physician }: { physician: PhysicianPage }) {
  const { name, credentials, registration, specialty, languages, interests, conflicts } = physician;
  const { conflictTypes, locale, physicians: words } = messagesIn();
  return (
    <div className="space-y-8">
      <header className="flex flex-wrap items-center gap-6">
        <Face name={name} size="large" />
        <div>
          <h1>{name}</h1>
          <p className="mt-2 text-lg text-ink-soft">
            {specialty} · {credentials}
          </p>
        </div>
      </header>
      <dl className={surfaceClasses('sunken', 'max-w-measure space-y-3 text-sm')}>
        <Fact word={words.registration}>{registration}</Fact>
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
        <Fact word={words.conflicts}>
          {conflicts === 'none'
            ? words.noConflicts
            : conflicts
                .map(
                  ({ type, entity, since, note }) =>
                    `${say(words.conflict, { type: conflictTypes[type], entity, since })}${note === undefined ? '' : ` ${note}`}`,
                )
                .join(' ')}
        </Fact>
      </dl>
      <PostBody body={physician.body} terms={physician.terms} language={null} />
    </div>
  );
}

function Fact({ word, children }: { word: string; children: ReactNode }) {
  return (
    <div>
      <dt className="font-bold">{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}
