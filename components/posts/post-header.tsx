import { Day } from '@/components/posts/day';
import { Bylines } from '@/components/posts/provenance/bylines';
import { DemonstrationTag } from '@/components/posts/provenance/demonstration-notice';
import { Sentence } from '@/components/ui/sentence';
import { Tag } from '@/components/ui/tag';
import { messagesIn, passage } from '@/lib/platform/site-language';
import type { Post, ResolvedReview } from '@/lib/posts/model/post';
import { say } from '@/lib/shared/messages/say';

/** "By Dr X, reviewed by Dr Y on …": who stands behind the page, before its first sentence. */
export function PostHeader({ post }: { post: Post }) {
  const { language } = post;
  const words = messagesIn(language);
  const review = findNewestReview(post.reviews);
  const people = <Bylines people={post.authors} language={language} />;
  return (
    <header className="max-w-measure">
      <p className="flex flex-wrap gap-2">
        <Tag tone="brand">{words.kinds[post.kind]}</Tag>
        {post.demonstration ? <DemonstrationTag language={language} /> : null}
      </p>
      <h1 {...passage(language)} className="mt-3 text-3xl sm:text-4xl">
        {post.title}
      </h1>
      <p {...passage(language)} className="mt-4 text-lg text-ink-soft">
        {post.summary}
      </p>
      <p className="mt-4">
        {review === null ? (
          <Sentence words={words.post.by} parts={{ people }} />
        ) : (
          <Sentence
            words={words.post.byAndReviewed}
            parts={{
              people,
              reviewer: <Bylines people={[review.reviewer]} language={language} />,
              day: <Day day={review.date} language={language} />,
            }}
          />
        )}
      </p>
      <p className="mt-1 text-sm text-ink-soft">
        <Sentence words={words.post.published} parts={{ day: <Day day={post.published} language={language} /> }} />
        {post.updated === null ? null : (
          <>
            {' · '}
            <Sentence words={words.post.updated} parts={{ day: <Day day={post.updated} language={language} /> }} />
          </>
        )}
        {' · '}
        {say(words.post.minutesToRead, { count: post.readingMinutes }, words.locale)}
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
