import { Sentence } from '@/components/ui/sentence';
import { messagesIn } from '@/lib/platform/site-language';
import type { Byline } from '@/lib/posts/model/post';
import type { PostFrontmatter } from '@/lib/posts/model/post-fields';

/** Always shown, because having none is worth saying too. */
export function Conflicts({
  conflicts,
  people,
  language,
}: {
  conflicts: PostFrontmatter['conflicts'];
  people: readonly Byline[];
  language?: string | null | undefined;
}) {
  const words = messagesIn(language);
  return (
    <section aria-labelledby="conflicts">
      <h3 id="conflicts" className="text-base">
        {words.conflicts.title}
      </h3>
      {conflicts === 'none' ? (
        <p className="mt-1">{words.conflicts.none}</p>
      ) : (
        <ul className="mt-1 list-disc space-y-1 ps-6">
          {conflicts.map(({ person, type, entity, since, note }, index) => (
            <li key={index}>
              <Sentence
                words={words.conflicts.one}
                parts={{
                  person: people.find(({ handle }) => handle === person)?.name ?? person,
                  type: words.conflictTypes[type],
                  entity,
                  since,
                }}
              />
              {note === undefined ? null : ` ${note}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
