import { kindWords } from '@/components/desk/desk-words';
import { marksOf } from '@/components/desk/queue/item-marks';
import { MarkList } from '@/components/desk/queue/mark-list';
import { WaitingTime } from '@/components/desk/queue/waiting-time';
import { messageLink } from '@/lib/comments/comment';
import type { DeskItem } from '@/lib/comments/desk/desk-item';
import { en } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';

/** Who wrote, what sort of message, beneath which post, and since when it waits. */
export function ItemHead({ item, now }: { item: DeskItem; now: Date }) {
  const marks = marksOf(item);
  return (
    <header>
      <p className="text-sm">
        <a href="/desk" className="inline-flex min-h-11 items-center">
          Back to the queue
        </a>
      </p>
      <h1 className="text-3xl tracking-tight">{item.alias === '' ? 'Erased' : <bdi>{item.alias}</bdi>}</h1>
      <p className="mt-1 text-ink-soft">
        {kindWords(item.kind)} beneath{' '}
        {item.post ? (
          <a
            href={
              item.status === 'published' || item.earlierIsPublic
                ? messageLink(item.post.slug, item.id)
                : `/posts/${item.post.slug}#comments`
            }
          >
            {item.post.title}
          </a>
        ) : (
          'a post that is no longer shown'
        )}
        {item.theme ? (
          <>
            <span aria-hidden="true"> · </span>
            {say(en.themes.chosen, { theme: en.themes.names[item.theme] })}
          </>
        ) : null}
        {item.status === 'held' ? (
          <>
            <span aria-hidden="true"> · </span>
            <WaitingTime since={item.heldAt} now={now} />
          </>
        ) : null}
      </p>
      {marks.length > 0 ? <MarkList marks={marks} /> : null}
    </header>
  );
}
