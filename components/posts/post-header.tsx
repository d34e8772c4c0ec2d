import { Bylines } from '@/components/posts/bylines';
import { Day } from '@/components/posts/day';
import { DemonstrationTag } from '@/components/posts/demonstration-notice';
import { Tag } from '@/components/ui/tag';
import type { Post, ResolvedReview } from '@/lib/posts/post';
import { postKinds } from '@/lib/posts/post-kinds';

/** "By Dr X, reviewed by Dr Y on …": who stands behind the page, before its first sentence. */
export function PostHeader({ post }: { post: Post }) {
  const review = findNewestReview(post.reviews);
  return (
    <header lang={post.language ?? undefined} className="max-w-measure">
      <p className="flex flex-wrap gap-2">
        <Tag tone="brand">{postKinds[post.kind]}</Tag>
        {post.demonstration ? <DemonstrationTag /> : null}
      </p>
      <h1 className="mt-3 text-3xl sm:text-4xl">{post.title}</h1>
      <p className="mt-4 text-lg text-ink-soft">{post.summary}</p>
      <p className="mt-4">
        By <Bylines people={post.authors} />
        {review === null ? null : (
          <>
            , reviewed by <Bylines people={[review.reviewer]} /> on <Day day={review.date} />
          </>
        )}
      </p>
      <p className="mt-1 text-sm text-ink-soft">
        Published <Day day={post.published} />
        {post.updated === null ? null : (
          <>
            {' · '}Updated <Day day={post.updated} />
          </>
        )}
        {' · '}
        {post.readingMinutes === 1 ? '1 minute to read' : `${post.readingMinutes} minutes to read`}
      </p>
    </header>
  );
}

function findNewestReview(reviews: readonly ResolvedReview[]): ResolvedReview | null {
  return reviews.reduce<ResolvedReview | null>(
    (newest, review) => (newest === null || review.date > newest.date ? review : newest),
    null,
  );
}
