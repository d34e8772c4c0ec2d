import type { QueueItem } from '@/lib/comments/desk/read-queue';
import type { OpenBy } from '@/lib/comments/presence/hold-open';
import { QueueEntry } from './queue-entry';

type QueueListProps = {
  items: readonly QueueItem[];
  /** By the id of the item. */
  open: ReadonlyMap<string, readonly OpenBy[]>;
  label: string;
  /** Whether they are still to be decided; otherwise they were. */
  waits: boolean;
  now: Date;
};

/** The role is said because some screen readers take it away from a list without bullets. */
export function QueueList({ items, open, label, waits, now }: QueueListProps) {
  return (
    <ul role="list" data-queue aria-label={label} className="divide-y divide-line border-y border-line">
      {items.map((item) => (
        <li key={item.id}>
          <QueueEntry item={item} open={open.get(item.id) ?? []} waits={waits} now={now} />
        </li>
      ))}
    </ul>
  );
}
