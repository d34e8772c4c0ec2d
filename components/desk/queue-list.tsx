import { QueueEntry } from '@/components/desk/queue-entry';
import type { QueueItem } from '@/lib/comments/read-desk';

type QueueListProps = { items: readonly QueueItem[]; label: string; now: Date };

/** The role is said because some screen readers take it away from a list without bullets. */
export function QueueList({ items, label, now }: QueueListProps) {
  return (
    <ul role="list" aria-label={label} className="divide-y divide-line border-y border-line">
      {items.map((item) => (
        <li key={item.id}>
          <QueueEntry item={item} now={now} />
        </li>
      ))}
    </ul>
  );
}
