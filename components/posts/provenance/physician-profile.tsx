import type { ReactNode } from 'react';
import { PostBody } from '@/components/posts/post-body';
import { messagesIn } from '@/lib/platform/site-language';
import type { PhysicianPage } from '@/lib/posts/model/post';
import { joinWords } from '@/lib/shared/join-words';
import { say } from '@/lib/shared/messages/say';
import { DemonstrationStrip } from './demonstration-notice';

/** A physician's own page, with its `h1`: who they are, what they declare, and their clinical work in their own words. */
export function PhysicianProfile({ physician }: { physician: PhysicianPage }) {
  const { name, credentials, registration, specialty, languages, interests, conflicts, demonstration } = physician;
  const { conflictTypes, locale, physicians: words } = messagesIn();
  return (
    <div className="max-w-measure space-y-8">
      {demonstration === true ? <DemonstrationStrip /> : null}
      <header>
        <h1 className="text-3xl sm:text-4xl">{name}</h1>
        <p className="mt-2 text-lg text-ink-soft">{credentials}</p>
      </header>
      <dl className="space-y-3 rounded-md border border-line bg-paper-soft px-5 py-4">
        <Fact word={words.specialty}>{specialty}</Fact>
        <Fact word={words.registration}>{registration}</Fact>
        <Fact word={words.languages}>{joinWords(languages, locale)}</Fact>
        {interests.length === 0 ? null : <Fact word={words.interests}>{interests.join('; ')}</Fact>}
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
      <dt className="text-sm font-bold">{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}
