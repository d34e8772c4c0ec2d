import { Day } from '@/components/posts/day';
import { Notice } from '@/components/ui/notice';
import type { Post, PostSummary } from '@/lib/posts/post';
import { isReviewOverdue } from '@/lib/posts/post';

/** Appears by the clock alone on the day after the review was due; nothing before. */
export function ReviewOverdueNotice({ post, now }: { post: PostSummary; now: Date }) {
  if (post.nextReviewDue === null || post.status === 'withdrawn' || !isReviewOverdue(post, now)) return null;
  return (
    <Notice tone="warning" title="This page has not been checked for a while">
      <p>
        A doctor should have read it again by <Day day={post.nextReviewDue} />. Parts of it may be out of date. Please
        check with your own doctor or pharmacist.
      </p>
    </Notice>
  );
}

/** Nothing unless the post is withdrawn. */
export function WithdrawalNotice({ post }: { post: Post }) {
  if (post.withdrawal === null) return null;
  const { date, reason, replacement } = post.withdrawal;
  return (
    <Notice tone="danger" title="This page has been withdrawn. Please do not follow it.">
      <p>
        Withdrawn on <Day day={date} />. {reason}
      </p>
      {replacement === null ? null : (
        <p>
          Please read this instead: <a href={`/posts/${replacement.slug}`}>{replacement.title}</a>
        </p>
      )}
    </Notice>
  );
}

/** Where the words first appeared, before the words themselves. Nothing when they were written for this site. */
export function OriginNotice({ post }: { post: Post }) {
  const origin = post.frontmatter.originallyPublished;
  if (origin === undefined) return null;
  return (
    <Notice title="First published elsewhere">
      <p>
        On{' '}
        <a href={origin.url} rel="noopener">
          {origin.site}
        </a>
        , <Day day={origin.date} />. {origin.permission}
      </p>
    </Notice>
  );
}
