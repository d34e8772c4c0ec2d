import { TagLink } from '@/components/ui/tag';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import type { Topic } from '@/lib/posts/model/vocabulary-schema';

type TopicLinksProps = {
  topics: readonly Topic[];
  /** The topic being shown; absent where every post is. */
  current?: string;
};

/** Those that some post has. */
export function usedTopics(topics: readonly Topic[], posts: readonly PostSummary[]): Topic[] {
  const used = new Set(posts.flatMap((post) => post.topics.map(({ id }) => id)));
  return topics.filter(({ id }) => used.has(id));
}

/** A filter made of links: each choice is a page of its own, so it works without script and can be shared. One row that scrolls on a phone. */
export function TopicLinks({ topics, current }: TopicLinksProps) {
  if (topics.length === 0) return null;
  const words = messagesIn().lists;
  return (
    <nav aria-label={words.byTopic} className="mt-6 print:hidden">
      <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 py-2 sm:mx-0 sm:flex-wrap sm:overflow-visible sm:px-0">
        <li className="shrink-0">
          <TagLink href="/posts" current={current === undefined}>
            {words.allTopics}
          </TagLink>
        </li>
        {topics.map(({ id, title }) => (
          <li key={id} className="shrink-0">
            <TagLink href={`/topics/${id}`} current={id === current}>
              {title}
            </TagLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
