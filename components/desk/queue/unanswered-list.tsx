import { ruledList } from '@/components/ui/lines';
import { Sentence } from '@/components/ui/sentence';
import { Tag } from '@/components/ui/tag';
import type { UnansweredItem } from '@/lib/comments/desk/read-unanswered';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { say } from '@/lib/shared/messages/say';
import { WaitingTime } from './waiting-time';

/** How many others have the same question; nothing for none. */
function askersWords(askers: number): string | null {
  if (askers === 0) return null;
  return say(desk.unansweredList.othersHaveQuestion, { askers }, deskLocale);
}

export function UnansweredList({ items, now }: { items: readonly UnansweredItem[]; now: Date }) {
  return (
    <ul role="list" aria-label={desk.unansweredList.unanswered} className={ruledList}>
      {items.map((item) => (
        <li key={item.id}>
          <article aria-labelledby={`unanswered-${item.id}`} className="relative py-4 hover:bg-paper-soft">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6">
              <h2 id={`unanswered-${item.id}`} className="text-lg">
                <a
                  href={`/desk/comments/${item.id}`}
                  className="inline-flex min-h-9 items-center after:absolute after:inset-0"
                >
                  {item.alias}
                </a>
              </h2>
              <WaitingTime since={item.since} now={now} />
            </div>
            <p className="text-sm text-ink-soft">
              <Sentence
                words={desk.unansweredList.beneath}
                parts={{
                  physician: item.physician,
                  post: item.post ? item.post.title : desk.unansweredList.postNoLongerShown,
                }}
              />
            </p>
            <p className="flex flex-wrap gap-2 pt-1">
              {item.urgency === 'none' ? null : <Tag tone="danger">{desk.unansweredList.soundsUrgent}</Tag>}
              <Tag tone={item.published ? 'good' : 'plain'}>
                {item.published ? desk.unansweredList.public : desk.unansweredList.notYetRead}
              </Tag>
              {askersWords(item.askers) ? <Tag tone="brand">{askersWords(item.askers)}</Tag> : null}
            </p>
            <p className="mt-2 line-clamp-3 max-w-measure break-words" dir="auto">
              {item.message}
            </p>
          </article>
        </li>
      ))}
    </ul>
  );
}
