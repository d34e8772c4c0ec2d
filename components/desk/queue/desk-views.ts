/** The views of the queue, in the order of the rail. Pure. */
import { everythingWaiting, type QueueFilter, queueFilterOf } from '@/components/desk/queue-filter';
import { desk } from '@/lib/shared/messages/desk';

const words = desk.queueFilters;

export interface DeskView {
  label: string;
  filter: QueueFilter;
}

const views: readonly { label: string; filter: Partial<QueueFilter> }[] = [
  { label: words.viewsLabel, filter: {} },
  { label: words.urgent, filter: { mark: 'urgent' } },
  { label: words.mine, filter: { mine: true } },
  { label: words.assigned, filter: { assigned: true } },
  { label: words.snoozed, filter: { state: 'snoozed' } },
  { label: words.questions, filter: { kind: 'question' } },
  { label: words.escalated, filter: { mark: 'escalated' } },
  { label: words.returned, filter: { state: 'returned' } },
  { label: words.declined, filter: { state: 'declined' } },
  { label: words.takenDown, filter: { state: 'taken-down' } },
];

/** `leads`: whether the viewer leads posts, so that posts of one's own mean something. */
export function deskViews(leads: boolean): DeskView[] {
  return views
    .filter(({ filter }) => leads || !filter.mine)
    .map(({ label, filter }) => ({ label, filter: { ...everythingWaiting, ...filter } }));
}

/** One that somebody keeps. What its filters mean today: see queueFilterOf. */
export function savedDeskView({ name, query }: { name: string; query: string }): DeskView {
  return { label: name, filter: queueFilterOf(Object.fromEntries(new URLSearchParams(query))) };
}
