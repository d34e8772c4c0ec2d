import { cacheLife, cacheTag } from 'next/cache';
import { AnswerCard } from '@/components/comments/answer-card';
import { PlainWords } from '@/components/comments/plain-words';
import { formatDay } from '@/components/site/format-day';
import { Tag } from '@/components/ui/tag';
import { commentAnchor } from '@/lib/comments/comment';
import { readThread, type PublicComment } from '@/lib/comments/read-thread';

type ThreadProps = {
  postId: string;
  /** Handle to name, of the post's authors: whom a question waits for. */
  physicians: Readonly<Record<string, string>>;
};

/** Everything about a post that was approved, newest first. Cached until a decision changes it. */
export async function Thread({ postId, physicians }: ThreadProps) {
  'use cache';
  cacheLife('page');
  const { comments, more, tags } = await readThread(postId);
  cacheTag(...tags);
  return (
    <section id="comments" aria-labelledby="comments-title" className="scroll-mt-4">
      <h2 id="comments-title">Questions and experiences</h2>
      {comments.length === 0 ? (
        <p className="mt-4 text-ink-soft">Nothing here yet. You can be the first to ask or to share what helped you.</p>
      ) : (
        <ul aria-label="Questions and experiences" className="mt-6 space-y-8">
          {comments.map((comment) => (
            <li key={comment.id}>
              <CommentCard comment={comment} waitingFor={physicians[comment.physician] ?? 'the physician'} />
            </li>
          ))}
        </ul>
      )}
      {more ? <p className="mt-6 text-ink-soft">Older messages are not shown.</p> : null}
    </section>
  );
}

function CommentCard({ comment, waitingFor }: { comment: PublicComment; waitingFor: string }) {
  const nameId = `${commentAnchor(comment.id)}-by`;
  const isQuestion = comment.kind === 'question';
  return (
    <article
      id={commentAnchor(comment.id)}
      aria-labelledby={nameId}
      className="scroll-mt-4 rounded-lg border border-line p-5"
    >
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 id={nameId} className="text-lg">
          {comment.alias}{' '}
          <span className="font-normal text-ink-soft">{isQuestion ? 'asks' : 'shares an experience'}</span>
        </h3>
        <time dateTime={comment.publishedAt.toISOString()} className="text-sm text-ink-soft">
          {formatDay(comment.publishedAt.toISOString().slice(0, 10))}
        </time>
        {comment.demonstration ? <Tag>Demonstration</Tag> : null}
      </header>
      <PlainWords text={comment.body} className="mt-3" />
      {comment.replies.map((reply) => (
        <article
          key={reply.id}
          id={commentAnchor(reply.id)}
          aria-label={`Reply from ${reply.alias}`}
          className="mt-4 border-s-4 border-line ps-4"
        >
          <p className="text-sm font-semibold">{reply.alias} replies</p>
          <PlainWords text={reply.body} className="mt-1" />
        </article>
      ))}
      {comment.answer ? <AnswerCard answer={comment.answer} /> : null}
      {isQuestion && !comment.answer ? <p className="mt-4 text-sm text-ink-soft">Waiting for {waitingFor}.</p> : null}
    </article>
  );
}
