import { surfaceClasses } from '@/components/ui/surface';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import type { Series } from '@/lib/posts/model/vocabulary-schema';

/** Where somebody new to a topic begins: with a series on it, else with the post that explains it. Nothing where one post is all there is. */
type StartHereProps = { series: readonly Pick<Series, 'id' | 'title'>[]; posts: readonly PostSummary[] };

export function StartHere({ series, posts }: StartHereProps) {
  const { lists } = messagesIn();
  const first = posts.filter(({ kind }) => kind === 'explainer').at(-1);
  if (series.length === 0 && (posts.length < 2 || first === undefined)) return null;
  return (
    <section aria-labelledby="start" className={surfaceClasses('sunken', 'mt-8 max-w-measure print:hidden')}>
      <h2 id="start" className="font-sans text-base font-bold">
        {lists.startHere}
      </h2>
      <ul>
        {series.map(({ id, title }) => (
          <li key={id}>
            <a href={`/series/${id}`} className="inline-flex min-h-11 items-center font-semibold">
              {title}
            </a>{' '}
            <span className="text-sm text-ink-soft">{lists.series}</span>
          </li>
        ))}
        {series.length === 0 && first ? (
          <li>
            <a href={`/posts/${first.slug}`} className="inline-flex min-h-11 items-center font-semibold">
              {first.title}
            </a>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
