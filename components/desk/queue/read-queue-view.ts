/** A view of the queue as its address asks for it: by itself, or beside a message that was opened from it. */
import {
  type AddressParams,
  askedOf,
  placeOf,
  queueAddress,
  type QueueFilter,
  queueFilterOf,
} from '@/components/desk/queue-filter';
import { type Queue, readQueue } from '@/lib/comments/desk/read-queue';
import { type OpenBy, readOpenBy } from '@/lib/comments/presence/hold-open';
import type { Viewer } from '@/lib/identity/viewer';
import { desk } from '@/lib/shared/messages/desk';

const labels = {
  waiting: desk.queuePage.waiting,
  snoozed: desk.queuePage.snoozed,
  returned: desk.queuePage.sentBack,
  declined: desk.queuePage.declined,
  'taken-down': desk.queuePage.takenDown,
} as const;

export interface QueueView extends Queue {
  filter: QueueFilter;
  /** Where the page of it begins; null for its beginning. */
  after: ReturnType<typeof placeOf>;
  /** By the id of the message. */
  open: ReadonlyMap<string, readonly OpenBy[]>;
  label: string;
  /** Whether they are still to be decided; otherwise they were. */
  waits: boolean;
  /** The filters as they stand in the address, for what is asked while the page is open. */
  filters: string;
  at: Date;
}

/** `also`: a message that is open beside the list. */
export async function readQueueView(
  viewer: Viewer,
  params: AddressParams,
  at: Date,
  also: readonly string[] = [],
): Promise<QueueView> {
  const filter = queueFilterOf(params);
  const after = placeOf(params);
  const queue = await readQueue(viewer, { ...askedOf(filter, at), after: after ?? undefined }, at);
  const open = await readOpenBy(viewer, [...new Set([...queue.items.map(({ id }) => id), ...also])], at);
  return {
    ...queue,
    filter,
    after,
    open,
    label: labels[filter.state],
    waits: filter.state === 'waiting' || filter.state === 'returned',
    filters: queueAddress(filter).replace(/^[^?]*\??/, ''),
    at,
  };
}
