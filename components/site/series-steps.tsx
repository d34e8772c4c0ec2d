import { PostCard } from '@/components/posts/post-card';
import { EmptyState } from '@/components/ui/empty-state';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';

/** In reading order; a member that is not public leaves no gap in the numbers. */
export function SeriesSteps({ slugs, posts }: { slugs: readonly string[]; posts: readonly PostSummary[] }) {
  const words = messagesIn().lists;
  const members = slugs.flatMap((slug) => posts.find((post) => post.slug === slug) ?? []);
  if (members.length === 0) return <EmptyState title={words.seriesEmpty}>{words.comeBack}</EmptyState>;
  return (
    <section aria-labelledby="series-posts" className="mt-10 max-w-3xl">
      <h2 id="series-posts" className="sr-only">
        {words.seriesPosts}
      </h2>
      <ol className="space-y-6">
        {members.map((post, index) => (
          <li key={post.id} className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-4">
            <span
              aria-hidden="true"
              className="flex size-11 items-center justify-center rounded-full bg-brand-soft font-bold text-brand-dark"
            >
              {index + 1}
            </span>
            <PostCard post={post} narrow />
          </li>
        ))}
      </ol>
    </section>
  );
}
