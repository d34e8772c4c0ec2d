import { PlainWords } from '@/components/comments/plain-words';
import { hangingReply } from '@/components/ui/lines';
import { Meta } from '@/components/ui/meta';
import { Sentence } from '@/components/ui/sentence';
import { messagePath } from '@/lib/comments/comment';
import type { SupportComment } from '@/lib/comments/thread/read-support';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import { say } from '@/lib/shared/messages/say';

type SupportRepliesProps = {
  comment: Pick<SupportComment, 'id' | 'alias' | 'replies' | 'replyCount'>;
  post: Pick<PostSummary, 'slug' | 'comments'>;
  /** Only how many there are. */
  brief: boolean;
};

/** The first replies to a message away from its thread, the way to all of them, and the way to add one. */
export function SupportReplies({ comment, post, brief }: SupportRepliesProps) {
  const { thread, replyForm, support, locale } = messagesIn();
  const { id, alias, replies, replyCount } = comment;
  const shown = brief ? [] : replies;
  return (
    <>
      {shown.map((reply) => (
        <article
          key={reply.id}
          aria-label={say(thread.replyFrom, { alias: reply.alias })}
          className={`mt-4 ${hangingReply}`}
        >
          <Meta>
            <b className="font-semibold text-ink">
              <Sentence words={thread.replies} parts={{ alias: <bdi>{reply.alias}</bdi> }} />
            </b>
            {reply.fromPractice ? thread.fromPractice : null}
          </Meta>
          <PlainWords text={reply.body} whole={thread.whole} className="mt-1" />
        </article>
      ))}
      {brief && replyCount === 0 ? null : (
        <p className="mt-2 flex flex-wrap items-center gap-x-6 text-sm print:hidden">
          {replyCount > shown.length ? (
            <a href={messagePath(post.slug, id)} className="inline-flex min-h-11 items-center">
              {say(support.replies, { count: replyCount }, locale)}
              <span className="sr-only">: {say(thread.messageFrom, { alias })}</span>
            </a>
          ) : null}
          {brief || post.comments !== 'open' ? null : (
            <a
              href={`/reply/${id}`}
              rel="nofollow"
              aria-label={say(replyForm.linkTo, { alias })}
              className="inline-flex min-h-11 items-center"
            >
              {replyForm.link}
            </a>
          )}
        </p>
      )}
    </>
  );
}
