import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import { say } from '@/lib/shared/messages/say';

const most = 8;

type WriteHereProps = { posts: readonly PostSummary[]; depth: 2 | 3 };

/** Where a reader can add a question or an experience: the form is at the end of each post. */
export function WriteHere({ posts, depth }: WriteHereProps) {
  const words = messagesIn().support;
  const open = posts.filter((post) => post.comments === 'open').slice(0, most);
  const Heading = depth === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby="write" className="print:hidden">
      <Heading id="write">{words.write}</Heading>
      {open.length === 0 ? (
        <p className="mt-2 text-ink-soft">{words.nowhereToWrite}</p>
      ) : (
        <>
          <p className="mt-2">{words.writeLead}</p>
          <ul className="mt-2">
            {open.map(({ id, slug, title }) => (
              <li key={id}>
                <a href={`/posts/${slug}#ask`} className="inline-flex min-h-11 items-center py-1">
                  {say(words.writeBeneath, { title })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
