import { ClaimBox } from '@/components/comments/thread/claim-box';
import { Sentence } from '@/components/ui/sentence';
import { messageLink } from '@/lib/comments/comment';
import type { SupportComment } from '@/lib/comments/thread/read-support';
import { formatDay } from '@/lib/platform/format-day';
import { messagesIn } from '@/lib/platform/site-language';
import { siteDay } from '@/lib/platform/site-time';
import type { PostSummary } from '@/lib/posts/model/post';

type ClaimListProps = {
  comments: readonly SupportComment[];
  posts: readonly Pick<PostSummary, 'id' | 'slug'>[];
};

/** What readers met elsewhere, what a physician says of it, and the way to the whole answer. */
export function ClaimList({ comments, posts }: ClaimListProps) {
  const slugs = new Map(posts.map(({ id, slug }) => [id, slug]));
  const words = messagesIn().claims;
  return (
    <ul className="mt-4 grid gap-5 lg:grid-cols-2">
      {comments.map(({ id, postId, claim, answer }) =>
        claim && answer?.rating ? (
          <li key={id} className="flex flex-col">
            <ClaimBox claim={claim} rating={answer.rating} words={words} />
            <p className="mt-2 text-sm text-ink-soft">
              <Sentence
                words={words.by}
                parts={{
                  name: <a href={`/physicians/${answer.physician}`}>{answer.name}</a>,
                  day: formatDay(siteDay(answer.publishedAt)),
                }}
              />
            </p>
            <p className="mt-auto pt-2 text-sm">
              <a href={messageLink(slugs.get(postId) ?? '', id)} className="inline-flex min-h-11 items-center">
                {words.wholeAnswer}
                <span className="sr-only">
                  : {words.ratings[answer.rating.verdict]}: {claim.words}
                </span>
              </a>
            </p>
          </li>
        ) : null,
      )}
    </ul>
  );
}
