import { kindWords } from '@/components/desk/desk-words';
import { marksOf } from '@/components/desk/queue/item-marks';
import { MarkList } from '@/components/desk/queue/mark-list';
import { WaitingTime } from '@/components/desk/queue/waiting-time';
import { Sentence } from '@/components/ui/sentence';
import { messageLink } from '@/lib/comments/comment';
import type { DeskItem } from '@/lib/comments/desk/desk-item';
import { desk } from '@/lib/shared/messages/desk';
import { en } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';

/** Who wrote, what sort of message, beneath which post, and since when it waits. */
export function ItemHead({ item, now }: { item: DeskItem; now: Date }) {
  const marks = marksOf(item);
  return (
    <header>
      <p className="text-sm">
        <a href="/desk" className="inline-flex min-h-11 items-center">
          {desk.itemHead.backQueue}
        </a>
      </p>
      <h1 className="text-3xl tracking-tight">{item.alias === '' ? desk.itemHead.erased : <bdi>{item.alias}</bdi>}</h1>
      <p className="mt-1 text-ink-soft">
        <Sentence
          words={desk.itemHead.beneath}
          parts={{
            kind: kindWords(item.kind),
            post: item.post ? (
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
              desk.itemHead.postNoLongerShown
            ),
            theme: item.theme ? (
              <>
                <span aria-hidden="true"> · </span>
                {say(en.themes.chosen, { theme: en.themes.names[item.theme] })}
              </>
            ) : null,
            status:
              item.status === 'held' ? (
                <>
                  <span aria-hidden="true"> · </span>
                  <WaitingTime since={item.heldAt} now={now} />
                </>
              ) : null,
          }}
        />
      </p>
      {marks.length > 0 ? <MarkList marks={marks} /> : null}
    </header>
  );
}
