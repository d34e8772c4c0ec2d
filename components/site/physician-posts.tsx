import { FollowLink } from '@/components/following/follow-link';
import { PostCards } from '@/components/posts/post-cards';
import { EmptyState } from '@/components/ui/empty-state';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import { say } from '@/lib/shared/messages/say';

type PhysicianPostsProps = { name: string; handle: string; posts: readonly PostSummary[] };

export function PhysicianPosts({ name, handle, posts }: PhysicianPostsProps) {
  const { frame, lists, physicians } = messagesIn();
  return (
    <section aria-labelledby="written" className="mt-16">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6 border-b-2 border-ink pb-2">
        <h2 id="written" className="text-2xl">
          {say(physicians.postsBy, { name })}
        </h2>
        <FollowLink from={{ physician: handle }} className="text-sm" />
        <a href={`/physicians/${handle}/feed.xml`} className="inline-flex min-h-11 items-center text-sm">
          {frame.rssFeed}
        </a>
      </div>
      {posts.length > 0 ? <PostCards posts={posts} /> : <EmptyState title={lists.noPosts}>{lists.comeBack}</EmptyState>}
    </section>
  );
}
