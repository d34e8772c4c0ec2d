import { kindWords } from '@/components/desk/desk-words';
import { LiveMark, LiveOpenBy } from '@/components/desk/presence/live-desk';
import { OpenByNote } from '@/components/desk/presence/open-by';
import { Row } from '@/components/ui/work/row';
import type { QueueItem } from '@/lib/comments/desk/read-queue';
import type { OpenBy } from '@/lib/comments/presence/hold-open';
import { desk } from '@/lib/shared/messages/desk';
import { marksOf } from './item-marks';
import { MarkList } from './mark-list';
import { TickBox } from './tick-box';
import { WaitingTime } from './waiting-time';

/** Enough to know what a message is about. Showing it is logged, as opening the whole is. */
const previewLength = 240;
/** What is open stands whole beside the list. */
const openPreviewLength = 36;

type QueueEntryProps = {
  item: QueueItem;
  href: string;
  open: readonly OpenBy[];
  waits: boolean;
  /** Has a box to be ticked. */
  ticks: boolean;
  current: boolean;
  now: Date;
};

/** The question's words are what one scans, so they are the biggest; who, where and since when stand in one small line above. */
export function QueueEntry({ item, href, open, waits, ticks, current, now }: QueueEntryProps) {
  const heading = `waiting-${item.id}`;
  return (
    <Row labelledBy={heading} edge={item.urgency === 'none' ? 'none' : 'urgent'} current={current}>
      {waits && ticks ? <TickBox item={item} /> : null}
      <div className="min-w-0 grow">
        <div className="flex items-baseline gap-x-2 text-xs text-ink-soft">
          <h2 id={heading} className="shrink-0 text-xs leading-snug font-semibold text-ink">
            <a
              href={href}
              aria-current={current ? 'true' : undefined}
              className="text-inherit no-underline after:absolute after:inset-0 hover:underline"
            >
              {item.alias === '' ? desk.queueEntry.erased : <bdi>{item.alias}</bdi>}
            </a>
            <span className="sr-only">, {kindWords(item.kind)}</span>
          </h2>
          <span className="min-w-0 truncate">
            {item.kind === 'question' ? null : <>{kindWords(item.kind)} · </>}
            {item.post ? item.post.title : desk.queueEntry.postNoLongerShown}
          </span>
          {waits ? (
            <span className="ms-auto shrink-0">
              <WaitingTime since={item.heldAt} now={now} riskRank={item.returned ? undefined : item.riskRank} bare />
            </span>
          ) : null}
        </div>
        <LiveMark id={item.id}>
          <p dir="auto" className="line-clamp-2 [overflow-wrap:anywhere] text-base leading-tight">
            {preview(item.message, current ? openPreviewLength : previewLength)}
          </p>
        </LiveMark>
        <div className="flex flex-wrap items-center gap-x-2 text-xs empty:hidden">
          <MarkList marks={marksOf(item)} />
          {current ? null : (
            <LiveOpenBy id={item.id}>
              <OpenByNote open={open} />
            </LiveOpenBy>
          )}
        </div>
      </div>
    </Row>
  );
}

/** Cut between characters: half an emoji is no character. */
function preview(message: string, length: number): string {
  const characters = Array.from(message.slice(0, 2 * length));
  return characters.length > length ? `${characters.slice(0, length).join('').trimEnd()}…` : message;
}
