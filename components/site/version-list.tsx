import { Day } from '@/components/posts/day';
import type { Post } from '@/lib/posts/post';
import { listVersions, versionAnchor } from '@/lib/posts/post-history';
import { changeTypes } from '@/lib/posts/post-kinds';

/** Every version of a post from old to new. Whoever holds an older one finds its day, and below it what is newer. */
export function VersionList({ post }: { post: Post }) {
  const versions = listVersions(post);
  const nameOf = (handle: string) => post.people.find((person) => person.handle === handle)?.name ?? handle;
  return (
    <ol className="mt-8 max-w-measure space-y-8">
      {versions.map(({ day, changes }, index) => (
        <li
          key={day}
          id={versionAnchor(day)}
          className="scroll-mt-4 rounded-md border border-line px-5 py-4 target:border-brand target:bg-brand-soft print:break-inside-avoid"
        >
          <h2 className="text-xl">
            Version of <Day day={day} />
          </h2>
          {day === post.published ? <p className="mt-2">First published here.</p> : null}
          {changes.length === 0 ? null : (
            <ul className="mt-2 space-y-2">
              {changes.map((change, at) => (
                <li key={at}>
                  <b>{changeTypes[change.type]}:</b> {change.summary}{' '}
                  <span className="text-ink-soft">({nameOf(change.who)})</span>
                </li>
              ))}
            </ul>
          )}
          {index === versions.length - 1 ? (
            <p className="mt-2 font-semibold">
              {post.withdrawal === null
                ? 'Nothing has changed since this version.'
                : 'This was the last version. The page has been withdrawn since.'}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
