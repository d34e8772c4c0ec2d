import { Disclosure } from '@/components/ui/disclosure';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import { say } from '@/lib/shared/messages/say';

/** So many stand open; the others are a press away. */
const shown = 8;

type WriteHereProps = { posts: readonly PostSummary[]; depth: 2 | 3 };

/** Where a reader can add a question or an experience: the form is at the end of each post. */
export function WriteHere({ posts, depth }: WriteHereProps) {
  const { support: words, locale } = messagesIn();
  const open = posts.filter((post) => post.comments === 'open');
  const more = open.slice(shown);
  const Heading = depth === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby="write" className="print:hidden">
      <Heading id="write">{words.write}</Heading>
      {open.length === 0 ? (
        <p className="mt-2 text-ink-soft">{words.nowhereToWrite}</p>
      ) : (
        <>
          <p className="mt-2">{words.writeLead}</p>
          <Places posts={open.slice(0, shown)} />
          {more.length > 0 ? (
            <Disclosure label={say(words.writeMore, { count: more.length }, locale)}>
              <Places posts={more} />
            </Disclosure>
          ) : null}
        </>
      )}
    </section>
  );
}

function Places({ posts }: Pick<WriteHereProps, 'posts'>) {
  const words = messagesIn().support;
  return (
    <ul className="mt-2">
      {posts.map(({ id, slug, title }) => (
        <li key={id}>
          <a href={`/posts/${slug}#ask`} className="inline-flex min-h-11 items-center py-1">
            {say(words.writeBeneath, { title })}
          </a>
        </li>
      ))}
    </ul>
  );
}
