import { Fragment } from 'react';
import type { Byline } from '@/lib/posts/post';

/** Names joined as one says them, each leading to its page. */
export function Bylines({ people }: { people: readonly Byline[] }) {
  return people.map((person, index) => (
    <Fragment key={person.handle}>
      {index === 0 ? null : index === people.length - 1 ? ' and ' : ', '}
      <a href={`/physicians/${person.handle}`}>{person.name}</a>
    </Fragment>
  ));
}
