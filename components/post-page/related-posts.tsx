import { PostCard } from '@/components/posts/post-card';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';

/** Nothing for a post that shares nothing with any other, and whose author names none. */
export function RelatedPosts({
  posts,
  language,
}: {
  posts: readonly PostSummary[];
  language?: string | null | undefined;
}) {
  if (posts.length === 0) return null;
  return (
    <section aria-labelledby="related" className="mt-16 print:hidden">
      <h2 id="related" className="mb-6 border-b-2 border-ink pb-2 text-2xl">
        {messagesIn(language).post.readNext}
      </h2>
      <ul className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        {posts.map((post) => (
          <li key={post.id}>
            <PostCard post={post} />
          </li>
        ))}
      </ul>
    </section>
  );
}
