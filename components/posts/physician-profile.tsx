import type { ReactNode } from 'react';
import { DemonstrationNotice } from '@/components/posts/demonstration-notice';
import { PostBody } from '@/components/posts/post-body';
import type { PhysicianPage } from '@/lib/posts/post';
import { conflictTypes } from '@/lib/posts/physician-schema';

/** A physician's own page, with its `h1`: who they are, what they declare, and their clinical work in their own words. */
export function PhysicianProfile({ physician }: { physician: PhysicianPage }) {
  const { name, credentials, registration, specialty, languages, interests, conflicts, demonstration } = physician;
  return (
    <div className="max-w-measure space-y-8">
      <header>
        <h1 className="text-3xl sm:text-4xl">{name}</h1>
        <p className="mt-2 text-lg text-ink-soft">{credentials}</p>
      </header>
      {demonstration === true ? <DemonstrationNotice /> : null}
      <dl className="space-y-3 rounded-md border border-line bg-paper-soft px-5 py-4">
        <Fact word="Specialty">{specialty}</Fact>
        <Fact word="Registration">{registration}</Fact>
        <Fact word="Speaks">{new Intl.ListFormat('en-GB').format(languages)}</Fact>
        {interests.length === 0 ? null : <Fact word="Cares most about">{interests.join('; ')}</Fact>}
        <Fact word="Money and other interests">
          {conflicts === 'none'
            ? 'Nothing to declare'
            : conflicts
                .map(
                  ({ type, entity, since, note }) =>
                    `${conflictTypes[type]}: ${entity}, since ${since}.${note === undefined ? '' : ` ${note}`}`,
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
