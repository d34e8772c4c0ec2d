import { marksOf } from '@/components/desk/queue/item-marks';
import { MarkList } from '@/components/desk/queue/mark-list';
import { WaitingTime } from '@/components/desk/queue/waiting-time';
import { Sentence } from '@/components/ui/sentence';
import { Steps } from '@/components/ui/work/steps';
import { messageLink, placePath } from '@/lib/comments/comment';
import type { DeskItem } from '@/lib/comments/desk/desk-item';
import { desk } from '@/lib/shared/messages/desk';
import { en } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';

const words = desk.itemHead;

const sentences = { question: words.asks, experience: words.shares, reply: words.replies } as const;

type ItemHeadProps = {
  item: DeskItem;
  /** Where the list is that it was opened from. */
  list: string;
  /** Of the messages before and after it in that list. */
  previous: string | null;
  next: string | null;
  now: Date;
};

/** Who wrote what sort of message beneath which post, and since when it waits; and the way on. */
export function ItemHead({ item, list, previous, next, now }: ItemHeadProps) {
  return (
    <header className="space-y-1">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <a href={list} className="inline-flex min-h-11 items-center text-sm lg:hidden">
          {words.backQueue}
        </a>
        <Steps
          label={words.steps}
          previous={{ href: previous, words: words.previous, name: 'previous' }}
          next={{ href: next, words: words.next, name: 'next' }}
        />
      </div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="text-lg">
          <Sentence
            words={sentences[item.kind]}
            parts={{
              alias: item.alias === '' ? words.erased : <bdi>{item.alias}</bdi>,
              post: item.post ? (
                <a
                  href={
                    item.status === 'published' || item.earlierIsPublic
                      ? messageLink(item.post.slug, item.id)
                      : `${placePath(item.post.slug)}#comments`
                  }
                  className="inline-block py-0.5"
                >
                  {item.post.title}
                </a>
              ) : (
                words.postNoLongerShown
              ),
            }}
          />
        </h1>
        {item.status === 'held' ? (
          <p className="text-sm">
            <WaitingTime since={item.heldAt} now={now} riskRank={item.returned ? undefined : item.riskRank} />
          </p>
        ) : null}
      </div>
      {item.theme ? (
        <p className="text-sm text-ink-soft">{say(en.themes.chosen, { theme: en.themes.names[item.theme] })}</p>
      ) : null}
      <MarkList marks={marksOf(item)} />
    </header>
  );
}
