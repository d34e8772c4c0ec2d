import { PostCards } from '@/components/posts/post-cards';
import { EmptyState } from '@/components/ui/empty-state';
import type { PostSummary } from '@/lib/posts/post';

/** `title` is for the outline alone: the page heading above already says it to the eye. */
export function PostGrid({ posts, title }: { posts: readonly PostSummary[]; title: string }) {
  return (
    <section aria-labelledby="post-list" className="mt-8">
      <h2 id="post-list" className="sr-only">
        {title}
      </h2>
      {posts.length > 0 ? (
        <PostCards posts={posts} />
      ) : (
        <EmptyState title="There are no posts here yet">
          <p>
            Please come back soon, or see <a href="/posts">all posts</a>.
          </p>
        </EmptyState>
      )}
    </section>
  );
}
