import { ruledList } from '@/components/ui/lines';
import { Sentence } from '@/components/ui/sentence';
import { Tag } from '@/components/ui/tag';
import type { DueItem } from '@/lib/comments/desk/read-due-answers';
import { dayInWords } from '@/lib/shared/day-words';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';

const words = desk.dueList;

/** Answers that are to be read again, each leading to where that is done. */
export function DueList({ items }: { items: readonly DueItem[] }) {
  return (
    <ul role="list" aria-label={words.answers} className={ruledList}>
      {items.map((item) => (
        <li key={item.questionId}>
          <article aria-labelledby={`due-${item.questionId}`} className="relative py-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6">
              <h3 id={`due-${item.questionId}`} className="text-lg">
                <a
                  href={`/desk/comments/${item.questionId}`}
                  className="inline-block py-1 after:absolute after:inset-0"
                >
                  <Sentence words={words.answerTo} parts={{ name: item.name, alias: <bdi>{item.alias}</bdi> }} />
                </a>
              </h3>
              <Tag tone={item.overdue ? 'danger' : 'plain'}>
                {say(item.overdue ? words.passed : words.by, { day: dayInWords(item.reviewBy, deskLocale) })}
              </Tag>
            </div>
            <p className="text-sm text-ink-soft">{item.post ? item.post.title : words.postNoLongerShown}</p>
            <p className="mt-2 line-clamp-3 max-w-measure break-words" dir="auto">
              {item.body}
            </p>
          </article>
        </li>
      ))}
    </ul>
  );
}
