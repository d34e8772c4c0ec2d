import { Sentence } from '@/components/ui/sentence';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import type { Topic } from '@/lib/posts/model/vocabulary-schema';
import { TopicIndex } from './topic-index';

/** Other ways to get somewhere: for who has not typed yet, and for who has found nothing. */
export function SearchHelp({ topics, posts }: { topics: readonly Topic[]; posts: readonly PostSummary[] }) {
  const words = messagesIn().search;
  return (
    <div className="mt-10 space-y-10">
      <section aria-labelledby="search-topics">
        <h2 id="search-topics" className="text-xl">
          {words.byTopic}
        </h2>
        <div className="mt-3">
          <TopicIndex topics={topics} posts={posts} />
        </div>
      </section>
      <section aria-labelledby="search-other" className="max-w-measure">
        <h2 id="search-other" className="text-xl">
          {words.otherWays}
        </h2>
        <ul className="mt-3 list-disc space-y-2 ps-6">
          <li>
            <Sentence words={words.glossary} parts={{ link: <a href="/glossary">{words.glossaryLink}</a> }} />
          </li>
          <li>
            <Sentence words={words.ask} parts={{ link: <a href="/posts">{words.askLink}</a> }} />{' '}
            <a href="/about">{words.howAskingWorks}</a>
          </li>
          <li>
            <Sentence words={words.talk} parts={{ link: <a href="/practice">{words.talkLink}</a> }} />
          </li>
        </ul>
      </section>
    </div>
  );
}
