import { Day } from '@/components/posts/day';
import { DemonstrationTag } from '@/components/posts/demonstration-notice';
import { MarkedSnippet } from '@/components/search/marked-snippet';
import { Tag } from '@/components/ui/tag';
import { commentAnchor } from '@/lib/comments/comment';
import { isClinical } from '@/lib/posts/post-kinds';
import type { FoundItem } from '@/lib/search/read-search';
import { foundKinds } from '@/lib/search/search-results';

/** The title is the only link, so a screen reader hears each result once. */
export function SearchResult({ item: { kind, post, answered, snippet } }: { item: FoundItem }) {
  const address = `/posts/${post.slug}${answered ? `#${commentAnchor(answered.id)}` : ''}`;
  return (
    <article className="flex flex-col border-b border-line py-6">
      <h3 className="order-2 mt-2 text-xl">
        <a href={address} lang={post.language ?? undefined}>
          {answered ? `A question about “${post.title}”` : post.title}
        </a>
      </h3>
      <p className="order-1 flex flex-wrap gap-2">
        <Tag tone="brand">{foundKinds[kind]}</Tag>
        {post.status === 'withdrawn' ? <Tag tone="danger">Withdrawn</Tag> : null}
        {(answered ?? post).demonstration || post.demonstration ? <DemonstrationTag /> : null}
      </p>
      <p className="order-3 mt-2 max-w-measure" dir="auto" lang={post.language ?? undefined}>
        <MarkedSnippet snippet={snippet} />
      </p>
      <p className="order-4 mt-2 text-sm text-ink-soft">
        {answered ? (
          <>
            Answered by {answered.answer.name} on <Day day={answered.answer.publishedAt.toISOString().slice(0, 10)} />
          </>
        ) : (
          <>
            {post.authors.map(({ name }) => name).join(' and ')}
            {' · '}
            <PostDay post={post} />
          </>
        )}
      </p>
    </article>
  );
}

function PostDay({ post }: Pick<FoundItem, 'post'>) {
  if (post.lastReviewed !== null)
    return (
      <>
        Last reviewed on <Day day={post.lastReviewed} />
      </>
    );
  return (
    <>
      {isClinical(post.kind) ? 'Not yet read by a second clinician. ' : ''}Published on <Day day={post.published} />
    </>
  );
}
