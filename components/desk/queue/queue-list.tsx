import { itemAddress } from '@/components/desk/queue-filter';
import { Rows } from '@/components/ui/work/row';
import { QueueEntry } from './queue-entry';
import type { QueueView } from './read-queue-view';

type QueueListProps = {
  view: QueueView;
  /** Each with a box to be ticked; not beside a message. */
  ticks?: boolean;
  /** The message that is open beside it. */
  current?: string;
};

export function QueueList({ view, ticks = false, current }: QueueListProps) {
  const { items, open, label, waits, at } = view;
  return (
    <Rows label={label}>
      {items.map((item) => (
        <li key={item.id}>
          <QueueEntry
            item={item}
            href={itemAddress(item.id, view.filter, view.after)}
            open={open.get(item.id) ?? []}
            waits={waits}
            ticks={ticks}
            current={item.id === current}
            now={at}
          />
        </li>
      ))}
    </Rows>
  );
}
