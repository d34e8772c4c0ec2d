import { Emblem } from '@/components/posts/emblem';
import { EmptyState } from '@/components/ui/empty-state';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import type { Topic } from '@/lib/posts/model/vocabulary-schema';
import { say } from '@/lib/shared/messages/say';

function countWords(count: number): string {
  const { lists, locale, search } = messagesIn();
  return count === 0 ? lists.noPosts : say(search.posts, { count }, locale);
}

type TopicIndexProps = {
  topics: readonly Topic[];
  posts: readonly PostSummary[];
  /** How many questions have an answer, in the order of the topics; left out where nobody counted. */
  answered?: readonly number[];
};

/** Topics as pictures, each with how much there is. */
export function TopicIndex({ topics, posts, answered = [] }: TopicIndexProps) {
  const { lists, locale, physicians } = messagesIn();
  if (topics.length === 0) return <EmptyState title={lists.noTopics}>{lists.comeBack}</EmptyState>;
  return (
    <ul className="grid grid-cols-2 gap-3 sm:gap-5 md:grid-cols-3 lg:grid-cols-4">
      {topics.map(({ id, title, emblem }, index) => (
        <li
          key={id}
          className="group/topic relative flex flex-col items-center rounded-lg border border-line p-4 text-center"
        >
          <Emblem name={emblem} className="w-full max-w-36" />
          <a
            href={`/topics/${id}`}
            className="mt-2 font-semibold no-underline after:absolute after:inset-0 group-hover/topic:underline"
          >
            {title}
          </a>
          <span className="text-sm text-ink-soft">
            {countWords(posts.filter((post) => post.topics.some((topic) => topic.id === id)).length)}
          </span>
          {answered[index] ? (
            <span className="text-sm text-ink-soft">
              {say(physicians.answersCount, { count: answered[index] }, locale)}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
