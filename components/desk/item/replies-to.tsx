import { PlainWords } from '@/components/comments/plain-words';
import { quotedWords } from '@/components/ui/lines';
import { Sentence } from '@/components/ui/sentence';
import { messagePath } from '@/lib/comments/comment';
import type { DeskItem } from '@/lib/comments/desk/desk-item';
import type { Talk } from '@/lib/comments/thread/read-thread-pages';
import { desk, deskLocale } from '@/lib/shared/messages/desk';
import { en } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';

type RepliesToProps = Talk & {
  reply: Pick<DeskItem, 'id' | 'alias' | 'status'>;
  /** Of the post; null when it is no longer shown. */
  slug: string | null;
};

/** The conversation that a reply stands in, as readers see it, and where the reply stands in it. */
export function RepliesTo({ comment, count, later, reply, slug }: RepliesToProps) {
  const { alias, body, answer, replies } = comment;
  const isShown = replies.some(({ id }) => id === reply.id);
  const more = count - replies.length;
  return (
    <details className="rounded-md border border-line px-4">
      <summary className="min-h-11 py-2.5">
        <Sentence words={desk.repliesTo.reply} parts={{ alias: <bdi>{alias}</bdi> }} />
      </summary>
      <PlainWords text={body} whole={en.thread.whole} className="pb-4" />
      {answer ? <Said by={answer.name} text={answer.body} /> : null}
      {replies
        .filter((one) => one.body !== '')
        .map((one) => (
          <Said
            key={one.id}
            by={one.alias}
            text={one.body}
            mark={one.id === reply.id ? desk.repliesTo.thisReply : undefined}
          />
        ))}
      {later !== null && slug !== null && more > 0 ? (
        <a href={messagePath(slug, later)} className="inline-flex min-h-11 items-center">
          {say(desk.repliesTo.moreReplies, { count: more }, deskLocale)}
        </a>
      ) : null}
      {isShown ? null : (
        <p className="pb-4 text-ink-soft">
          <Sentence
            words={reply.status === 'held' ? desk.repliesTo.waits : desk.repliesTo.notShown}
            parts={{ alias: <bdi>{reply.alias}</bdi> }}
          />
        </p>
      )}
    </details>
  );
}

function Said({ by, text, mark }: { by: string; text: string; mark?: string | undefined }) {
  return (
    <div className={`mb-4 ${quotedWords}`}>
      <p className="font-semibold">
        <bdi>{by}</bdi>
        {mark === undefined ? null : <span className="font-normal text-ink-soft"> {mark}</span>}
      </p>
      <PlainWords text={text} whole={en.thread.whole} />
    </div>
  );
}
