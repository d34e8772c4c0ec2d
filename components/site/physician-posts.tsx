import { PostCards } from '@/components/posts/post-cards';
import { EmptyState } from '@/components/ui/empty-state';
import type { PostSummary } from '@/lib/posts/post';

type PhysicianPostsProps = { name: string; handle: string; posts: readonly PostSummary[] };

export function PhysicianPosts({ name, handle, posts }: PhysicianPostsProps) {
  return (
    <section aria-labelledby="written" className="mt-16">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6 border-b-2 border-ink pb-2">
        <h2 id="written" className="text-2xl">
          Posts by {name}
        </h2>
        <a href={`/physicians/${handle}/feed.xml`} className="inline-flex min-h-11 items-center text-sm">
          RSS feed
        </a>
      </div>
      {posts.length > 0 ? (
        <PostCards posts={posts} />
      ) : (
        <EmptyState title="No posts yet">Please come back soon.</EmptyState>
      )}
    </section>
  );
}
