import { Tag } from '@/components/ui/tag';
import type { UnansweredItem } from '@/lib/comments/desk/read-unanswered';
import { WaitingTime } from './waiting-time';

/** How many others have the same question; nothing for none. */
function askersWords(askers: number): string | null {
  if (askers === 0) return null;
  return askers === 1 ? '1 other person has this question' : `${askers} others have this question`;
}

export function UnansweredList({ items, now }: { items: readonly UnansweredItem[]; now: Date }) {
  return (
    <ul role="list" aria-label="Unanswered" className="divide-y divide-line border-y border-line">
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
              For {item.physician}, beneath {item.post ? item.post.title : 'a post that is no longer shown'}
            </p>
            <p className="flex flex-wrap gap-2 pt-1">
              {item.urgency === 'none' ? null : <Tag tone="danger">Sounds urgent</Tag>}
              <Tag tone={item.published ? 'good' : 'plain'}>{item.published ? 'Public' : 'Not yet read'}</Tag>
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
