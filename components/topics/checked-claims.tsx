import { cacheLife, cacheTag } from 'next/cache';
import { readClaimPage, readSupportTags } from '@/lib/comments/thread/read-support';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import { ClaimList } from './claim-list';

const shown = 6;

type CheckedClaimsProps = { topicId: string; posts: readonly Pick<PostSummary, 'id' | 'slug'>[] };

/** The newest of what readers met elsewhere and a physician checked, and the way to the rest. Nothing while there is none. */
export async function CheckedClaims({ topicId, posts }: CheckedClaimsProps) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await readSupportTags()));
  const page = await readClaimPage(
    posts.map(({ id }) => id),
    null,
    shown,
  );
  if (page === null || page.comments.length === 0) return null;
  const words = messagesIn().claims;
  return (
    <section aria-labelledby="claims" className="scroll-mt-4">
      <h3 id="claims">{words.title}</h3>
      <p className="mt-2 max-w-measure text-ink-soft print:break-after-avoid">{words.lead}</p>
      <ClaimList comments={page.comments} posts={posts} />
      {page.olderThan === null ? null : (
        <p className="mt-4 print:hidden">
          <a href={`/topics/${topicId}/claims`} className="inline-flex min-h-11 items-center font-semibold">
            {words.all}
          </a>
        </p>
      )}
    </section>
  );
}
