import { Bylines } from '@/components/posts/bylines';
import { Day } from '@/components/posts/day';
import type { Post } from '@/lib/posts/post';
import { isReviewOverdue } from '@/lib/posts/post';
import { isClinical, reviewScopes } from '@/lib/posts/post-kinds';

/** Who has read the page besides its author, when it was last checked and when it is checked again. Clinical posts only. */
export function ReviewBlock({ post, now }: { post: Post; now: Date }) {
  if (!isClinical(post.kind) || post.lastReviewed === null || post.nextReviewDue === null) return null;
  return (
    <section
      aria-labelledby="review"
      className="max-w-measure rounded-md border border-line bg-paper-soft px-5 py-4 print:break-inside-avoid"
    >
      <h2 id="review" className="text-xl">
        How this page was checked
      </h2>
      {post.reviews.length === 0 ? (
        <p className="mt-2 font-semibold">Not yet read by a second clinician.</p>
      ) : (
        <ul className="mt-2 space-y-1">
          {post.reviews.map((review, index) => (
            <li key={index}>
              <Bylines people={[review.reviewer]} /> {reviewScopes[review.scope]} on <Day day={review.date} />.
            </li>
          ))}
        </ul>
      )}
      <p className="mt-2">
        Page last reviewed: <Day day={post.lastReviewed} />
        <br />
        {isReviewOverdue(post, now) ? 'Review was due: ' : 'Next review due: '}
        <Day day={post.nextReviewDue} />
      </p>
    </section>
  );
}
