import { PostCards } from '@/components/posts/post-cards';
import { EmptyState } from '@/components/ui/empty-state';
import { Sentence } from '@/components/ui/sentence';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';

/** `title` is for the outline alone: the page heading above already says it to the eye. */
export function PostGrid({ posts, title }: { posts: readonly PostSummary[]; title: string }) {
  const words = messagesIn().lists;
  return (
    <section aria-labelledby="post-list" className="mt-8">
      <h2 id="post-list" className="sr-only">
        {title}
      </h2>
      {posts.length > 0 ? (
        <PostCards posts={posts} />
      ) : (
        <EmptyState title={words.noPostsHere}>
          <p>
            <Sentence words={words.comeBackOrSee} parts={{ link: <a href="/posts">{words.allPostsLink}</a> }} />
          </p>
        </EmptyState>
      )}
    </section>
  );
}
