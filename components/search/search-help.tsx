import { TopicIndex } from '@/components/site/topic-index';
import type { PostSummary } from '@/lib/posts/post';
import type { Topic } from '@/lib/posts/vocabulary-schema';

/** Other ways to get somewhere: for who has not typed yet, and for who has found nothing. */
export function SearchHelp({ topics, posts }: { topics: readonly Topic[]; posts: readonly PostSummary[] }) {
  return (
    <div className="mt-10 space-y-10">
      <section aria-labelledby="search-topics">
        <h2 id="search-topics" className="text-xl">
          Look through a topic
        </h2>
        <div className="mt-3">
          <TopicIndex topics={topics} posts={posts} brief />
        </div>
      </section>
      <section aria-labelledby="search-other" className="max-w-measure">
        <h2 id="search-other" className="text-xl">
          Other ways to find an answer
        </h2>
        <ul className="mt-3 list-disc space-y-2 ps-6">
          <li>
            Heard a word you do not know? The <a href="/glossary">glossary</a> explains doctors’ words.
          </li>
          <li>
            You can ask a physician. Open <a href="/posts">a post</a> close to your question and write beneath it.{' '}
            <a href="/about">How asking works</a>
          </li>
          <li>
            Need someone to talk to now? See <a href="/practice">where to turn for help</a>.
          </li>
        </ul>
      </section>
    </div>
  );
}
