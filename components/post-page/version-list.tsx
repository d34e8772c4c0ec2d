import { Day } from '@/components/posts/day';
import { Sentence } from '@/components/ui/sentence';
import { messagesIn } from '@/lib/platform/site-language';
import type { Post } from '@/lib/posts/model/post';
import { listVersions, versionAnchor } from '@/lib/posts/model/post-history';

/** Every version of a post from old to new. Whoever holds an older one finds its day, and below it what is newer. */
export function VersionList({ post }: { post: Post }) {
  const { versions: words, changes: changeWords } = messagesIn(post.language);
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
            <Sentence words={words.version} parts={{ day: <Day day={day} language={post.language} /> }} />
          </h2>
          {day === post.published ? <p className="mt-2">{words.first}</p> : null}
          {changes.length === 0 ? null : (
            <ul className="mt-2 space-y-2">
              {changes.map((change, at) => (
                <li key={at}>
                  <b>{changeWords.types[change.type]}:</b> {change.summary}{' '}
                  <span className="text-ink-soft">({nameOf(change.who)})</span>
                </li>
              ))}
            </ul>
          )}
          {index === versions.length - 1 ? (
            <p className="mt-2 font-semibold">{post.withdrawal === null ? words.unchanged : words.withdrawn}</p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
