import { ruledList } from '@/components/ui/lines';
import { Tag } from '@/components/ui/tag';
import type { Repeated } from '@/lib/comments/duplicates/read-repeated';
import type { DuePost } from '@/lib/drafts/review/read-due-posts';
import { dayInWords } from '@/lib/shared/day-words';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const words = desk.duePosts;

/** Posts that wait for the viewer, each leading to where the work is done. */
export function DuePosts({ posts }: { posts: readonly DuePost[] }) {
  if (posts.length === 0) return null;
  return (
    <section aria-labelledby="due-posts" className="space-y-2">
      <h2 id="due-posts" className="text-2xl">
        {words.title}
      </h2>
      <ul role="list" className={ruledList}>
        {posts.map(({ id, title, kind, day }) => (
          <li key={`${id} ${kind}`} className="flex flex-wrap items-center justify-between gap-x-6 py-2">
            <a
              href={`/desk/posts/${id}/${['asked', 'approved', 'review'].includes(kind) ? 'review' : 'edit'}`}
              className="inline-flex min-h-11 items-center font-semibold"
            >
              {title}
            </a>
            <Tag tone={kind === 'overdue' ? 'danger' : 'plain'}>
              {day === null ? words.kinds[kind] : say(words.kinds[kind], { day: dayInWords(day, deskLocale) })}
            </Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a post might say that readers ask for. */
export function RepeatedQuestions({ repeated }: { repeated: readonly Repeated[] }) {
  if (repeated.length === 0) return null;
  return (
    <section aria-labelledby="asked-again" className="max-w-measure space-y-2">
      <h2 id="asked-again" className="text-2xl">
        {words.repeatedTitle}
      </h2>
      <p>{words.repeatedLead}</p>
      <ul role="list" className={ruledList}>
        {repeated.map(({ postId, title, word, count }) => (
          <li key={`${postId} ${word}`} className="py-2">
            <a href={`/desk/posts/${postId}/edit`} className="inline-flex min-h-11 items-center font-semibold">
              {title}
            </a>
            <p>{say(words.repeated, { count, word }, deskLocale)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
