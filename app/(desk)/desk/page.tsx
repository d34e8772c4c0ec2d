import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/desk-frame';
import { deedTitle } from '@/components/desk/desk-words';
import { PlaceholderNotice } from '@/components/desk/placeholder-notice';
import { countWords, paramOf, queueFilterOf, type AddressParams } from '@/components/desk/queue-filter';
import { QueueFilters } from '@/components/desk/queue-filters';
import { QueueList } from '@/components/desk/queue-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { queueLength, readQueue } from '@/lib/comments/read-desk';
import { hasPlaceholderAddress } from '@/lib/identity/manage-accounts';
import { requireViewer } from '@/lib/identity/session';
import { now } from '@/lib/platform/clock';

export const metadata: Metadata = { title: 'Waiting' };

export default async function QueuePage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const params = await searchParams;
  const viewer = await requireViewer('/desk');
  const filter = queueFilterOf(params);
  const at = now();
  const { items, count } = await readQueue(viewer, { kind: filter.kind ?? undefined, state: filter.state }, at);
  const done = paramOf(params, 'done');
  const label = filter.state === 'returned' ? 'Sent back' : 'Waiting';
  return (
    <DeskFrame viewer={viewer} place="waiting">
      <div className="space-y-6">
        {done ? <Notice tone="success" role="status" title={`${deedTitle(done)}.`} /> : null}
        {(await hasPlaceholderAddress(viewer)) ? <PlaceholderNotice /> : null}
        <h1 className="text-3xl tracking-tight">
          {label}
          {filter.state === 'waiting' ? <span className="text-ink-soft"> ({countWords(count)})</span> : null}
        </h1>
        <QueueFilters filter={filter} />
        {items.length > 0 ? (
          <QueueList items={items} label={label} now={at} />
        ) : (
          <EmptyState title={filter.state === 'returned' ? 'Nothing is with its writer' : 'Nothing is waiting'}>
            {filter.kind ? (
              <a href="/desk">Show everything that is waiting</a>
            ) : (
              'New messages appear here as soon as they are sent.'
            )}
          </EmptyState>
        )}
        {items.length === queueLength ? (
          <p className="text-sm text-ink-soft">These are the first {queueLength}. More follow as these are decided.</p>
        ) : null}
      </div>
    </DeskFrame>
  );
}
