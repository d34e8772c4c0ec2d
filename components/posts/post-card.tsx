import { Day } from '@/components/posts/day';
import { DemonstrationTag } from '@/components/posts/demonstration-notice';
import { Tag } from '@/components/ui/tag';
import type { PostSummary } from '@/lib/posts/post';
import { postKinds } from '@/lib/posts/post-kinds';

/** One post in a list. The title is the only link, so a screen reader hears each post once. */
export function PostCard({ post }: { post: PostSummary }) {
  return (
    <article
      lang={post.language ?? undefined}
      className="flex h-full flex-col rounded-md border border-line bg-paper px-5 py-4 print:break-inside-avoid"
    >
      <h3 className="order-2 mt-3 text-xl">
        <a href={`/posts/${post.slug}`}>{post.title}</a>
      </h3>
      <p className="order-1 flex flex-wrap gap-2">
        <Tag tone="brand">{postKinds[post.kind]}</Tag>
        {post.demonstration ? <DemonstrationTag /> : null}
      </p>
      <p className="order-3 mt-2">{post.summary}</p>
      <p className="order-4 mt-auto pt-3 text-sm text-ink-soft">
        {post.authors.map((author) => author.name).join(' and ')}
        <br />
        <Day day={post.published} />
        {' · '}
        {post.readingMinutes === 1 ? '1 minute' : `${post.readingMinutes} minutes`}
      </p>
    </article>
  );
}
