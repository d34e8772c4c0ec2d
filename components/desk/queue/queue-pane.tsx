import { GivenToMe, LiveCount, NewMessages } from '@/components/desk/presence/live-desk';
import { queueAddress } from '@/components/desk/queue-filter';
import { PaneHead } from '@/components/ui/work/split-view';
import { desk } from '@/lib/shared/messages/desk';
import { KeepCurrentInView } from './keep-current-in-view';
import { QueueList } from './queue-list';
import type { QueueView } from './read-queue-view';

/** The list that a message was opened from, beside it. */
export function QueuePane({ view, current }: { view: QueueView; current: string }) {
  return (
    <>
      <PaneHead>
        <p className="font-bold">
          <a href={queueAddress(view.filter, view.after)} className="inline-flex min-h-6 items-center text-inherit">
            {view.label}
          </a>{' '}
          <span className="font-normal text-ink-soft">
            (<LiveCount count={view.count} />)
          </span>
        </p>
        <NewMessages />
      </PaneHead>
      <GivenToMe />
      <QueueList view={view} current={current} />
      {view.next ? (
        <a href={queueAddress(view.filter, view.next)} className="inline-flex min-h-11 items-center px-3 font-semibold">
          {desk.queuePage.nextPage}
        </a>
      ) : null}
      <KeepCurrentInView />
    </>
  );
}
