import { EmptyState } from '@/components/ui/empty-state';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import type { Topic } from '@/lib/posts/model/vocabulary-schema';
import { say } from '@/lib/shared/messages/say';

function countWords(count: number): string {
  const { lists, locale, search } = messagesIn();
  return count === 0 ? lists.noPosts : say(search.posts, { count: count }, locale);
}

type TopicIndexProps = {
  topics: readonly Topic[];
  posts: readonly PostSummary[];
  /** Leaves out the summaries on a narrow screen, where the list is not the page's main matter. */
  brief?: boolean;
};

export function TopicIndex({ topics, posts, brief = false }: TopicIndexProps) {
  const { lists } = messagesIn();
  if (topics.length === 0) return <EmptyState title={lists.noTopics}>{lists.comeBack}</EmptyState>;
  return (
    <ul className="grid gap-x-12 sm:grid-cols-2">
      {topics.map(({ id, title, summary }) => (
        <li key={id} className={`border-b border-line ${brief ? 'py-1 sm:py-4' : 'py-4'}`}>
          <div className="flex items-baseline justify-between gap-x-4">
            <a href={`/topics/${id}`} className="inline-block py-1.5 text-lg font-semibold">
              {title}
            </a>
            <span className="shrink-0 text-sm text-ink-soft">
              {countWords(posts.filter((post) => post.topics.some((topic) => topic.id === id)).length)}
            </span>
          </div>
          <p className={`text-sm text-ink-soft ${brief ? 'max-sm:hidden' : ''}`}>{summary}</p>
        </li>
      ))}
    </ul>
  );
}
