import { Day } from '@/components/posts/day';
import { PostCard } from '@/components/posts/post-card';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';

/** More cards than this are slow to load and hard to scan; what is older stands in one plain list that a browser can search. */
const mostCards = 48;

/** Posts in the order given, beneath a heading of level 2. */
export function PostCards({ posts }: { posts: readonly PostSummary[] }) {
  const older = posts.slice(mostCards);
  return (
    <>
      <ul className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        {posts.slice(0, mostCards).map((post) => (
          <li key={post.id}>
            <PostCard post={post} />
          </li>
        ))}
      </ul>
      {older.length > 0 ? (
        <>
          <h3 className="mt-12 text-xl">{messagesIn().lists.olderPosts}</h3>
          <ul className="mt-4">
            {older.map((post) => (
              <li key={post.id} lang={post.language ?? undefined}>
                <a href={`/posts/${post.slug}`} className="inline-block py-1.5">
                  {post.title}
                </a>{' '}
                <Day day={post.published} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
