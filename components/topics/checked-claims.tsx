import { cacheLife, cacheTag } from 'next/cache';
import { ClaimBox } from '@/components/comments/thread/claim-box';
import { Sentence } from '@/components/ui/sentence';
import { messageLink } from '@/lib/comments/comment';
import { readCheckedClaims, readSupportTags } from '@/lib/comments/thread/read-support';
import { formatDay } from '@/lib/platform/format-day';
import { messagesIn } from '@/lib/platform/site-language';
import { siteDay } from '@/lib/platform/site-time';
import type { PostSummary } from '@/lib/posts/model/post';

const shown = 10;

type CheckedClaimsProps = { posts: readonly Pick<PostSummary, 'id' | 'slug'>[] };

/** What readers met elsewhere, and what a physician says of it. Nothing while there is none. */
export async function CheckedClaims({ posts }: CheckedClaimsProps) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await readSupportTags()));
  const slugs = new Map(posts.map(({ id, slug }) => [id, slug]));
  const comments = await readCheckedClaims([...slugs.keys()], shown);
  if (comments.length === 0) return null;
  const words = messagesIn().claims;
  return (
    <section aria-labelledby="claims" className="scroll-mt-4">
      <h3 id="claims">{words.title}</h3>
      <p className="mt-2 max-w-measure text-ink-soft print:break-after-avoid">{words.lead}</p>
      <ul className="mt-4 grid gap-5 lg:grid-cols-2">
        {comments.map(({ id, postId, claim, answer }) =>
          claim && answer?.rating ? (
            <li key={id} className="flex flex-col rounded-lg border border-line p-5 print:break-inside-avoid">
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
    </section>
  );
}
