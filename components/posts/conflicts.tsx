import type { Byline } from '@/lib/posts/post';
import type { PostFrontmatter } from '@/lib/posts/post-fields';
import { conflictTypes } from '@/lib/posts/physician-schema';

/** Always shown, because having none is worth saying too. */
export function Conflicts({
  conflicts,
  people,
}: {
  conflicts: PostFrontmatter['conflicts'];
  people: readonly Byline[];
}) {
  return (
    <section aria-labelledby="conflicts" className="max-w-measure">
      <h2 id="conflicts" className="text-xl">
        Interests of the people who wrote this
      </h2>
      {conflicts === 'none' ? (
        <p className="mt-2">
          Everyone who wrote or reviewed this page says that they have no money or other interest that could sway it.
        </p>
      ) : (
        <ul className="mt-2 list-disc space-y-1 ps-6">
          {conflicts.map(({ person, type, entity, since, note }, index) => (
            <li key={index}>
              {people.find(({ handle }) => handle === person)?.name ?? person}. {conflictTypes[type]}: {entity}, since{' '}
              {since}.{note === undefined ? null : ` ${note}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
