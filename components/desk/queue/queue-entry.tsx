import { kindWords } from '@/components/desk/desk-words';
import { LiveMark, LiveOpenBy } from '@/components/desk/presence/live-desk';
import { OpenByNote } from '@/components/desk/presence/open-by';
import type { QueueItem } from '@/lib/comments/desk/read-queue';
import type { OpenBy } from '@/lib/comments/presence/hold-open';
import { desk } from '@/lib/shared/messages/desk';
import { marksOf } from './item-marks';
import { MarkList } from './mark-list';
import { TickBox } from './tick-box';
import { WaitingTime } from './waiting-time';

/** Enough to know what a message is about. Showing it is logged, as opening the whole is. */
const previewLength = 240;

type QueueEntryProps = { item: QueueItem; open: readonly OpenBy[]; waits: boolean; now: Date };

export function QueueEntry({ item, open, waits, now }: QueueEntryProps) {
  const heading = `waiting-${item.id}`;
  const marks = marksOf(item, now);
  const urgent = item.urgency !== 'none';
  return (
    <article
      aria-labelledby={heading}
      className={`relative border-s-4 py-4 ps-4 hover:bg-paper-soft ${urgent ? 'border-danger' : 'border-transparent'}`}
    >
      <div className="flex gap-x-2">
        {waits ? <TickBox item={item} /> : null}
        <div className="min-w-0 grow">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 id={heading} className="text-lg">
              <a
                href={`/desk/comments/${item.id}`}
                className="inline-flex min-h-9 items-center after:absolute after:inset-0"
              >
                {item.alias === '' ? desk.queueEntry.erased : <bdi>{item.alias}</bdi>}
              </a>
              <span className="ms-2 text-sm font-normal text-ink-soft">{kindWords(item.kind)}</span>
            </h2>
            {waits ? <WaitingTime since={item.heldAt} now={now} /> : null}
          </div>
          <div className="text-sm text-ink-soft">
            <span className="sm:me-4">{item.post ? item.post.title : desk.queueEntry.postNoLongerShown}</span>
            <LiveOpenBy id={item.id}>
              <OpenByNote open={open} />
            </LiveOpenBy>
          </div>
          {marks.length > 0 ? <MarkList marks={marks} /> : null}
          <div className="mt-2">
            <LiveMark id={item.id}>
              <p dir="auto" className="line-clamp-3 max-w-measure [overflow-wrap:anywhere]">
                {preview(item.message)}
              </p>
            </LiveMark>
          </div>
        </div>
      </div>
    </article>
  );
}

/** Cut between characters: half an emoji is no character. */
function preview(message: string): string {
  const characters = Array.from(message.slice(0, 2 * previewLength));
  return characters.length > previewLength ? `${characters.slice(0, previewLength).join('').trimEnd()}…` : message;
}
