import { cacheLife, cacheTag } from 'next/cache';
import { AnswerCard } from '@/components/comments/answer-card';
import { ClaimBox } from '@/components/comments/claim-box';
import { ReaderButton } from '@/components/comments/reader-button';
import { ReportLink } from '@/components/comments/report-link';
import { PlainWords } from '@/components/comments/plain-words';
import { formatDay } from '@/components/site/format-day';
import { Tag } from '@/components/ui/tag';
import { commentAnchor } from '@/lib/comments/comment';
import { messagesIn } from '@/lib/platform/site-language';
import { fillCounted, fillWords } from '@/lib/shared/fill-words';
import { readThread, type PublicComment } from '@/lib/comments/read-thread';
import type { SignalKind } from '@/lib/comments/reader-signal';

type ThreadProps = {
  postId: string;
  /** Handle to name, of the post's authors: whom a question waits for. */
  physicians: Readonly<Record<string, string>>;
  language?: string | null | undefined;
  /** The post takes messages. */
  open?: boolean;
};

/** Everything about a post that was approved, newest first. Cached until a decision changes it. */
export async function Thread({ postId, physicians, language, open = false }: ThreadProps) {
  'use cache';
  cacheLife('page');
  const { comments, signals, more, tags } = await readThread(postId);
  cacheTag(...tags);
  const words = messagesIn(language).thread;
  return (
    <section id="comments" aria-labelledby="comments-title" className="scroll-mt-4">
      <h2 id="comments-title">{words.title}</h2>
      {comments.length === 0 ? (
        <p className="mt-4 text-ink-soft">{words.empty}</p>
      ) : (
        <ul aria-label={words.title} className="mt-6 space-y-8">
          {comments.map((comment) => (
            <li key={comment.id}>
              <CommentCard
                comment={comment}
                signals={signals.get(comment.id) ?? {}}
                waitingFor={physicians[comment.physician] ?? words.thePhysician}
                language={language}
                open={open}
              />
            </li>
          ))}
        </ul>
      )}
      {more ? <p className="mt-6 text-ink-soft">{words.older}</p> : null}
    </section>
  );
}

type CommentCardProps = {
  comment: PublicComment;
  signals: Partial<Record<SignalKind, number>>;
  waitingFor: string;
  language: string | null | undefined;
  open: boolean;
};

function CommentCard({ comment, signals, waitingFor, language, open }: CommentCardProps) {
  const { thread: words, claims, replyForm, themes, notices, signals: signalWords, locale } = messagesIn(language);
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
          {comment.alias} <span className="font-normal text-ink-soft">{isQuestion ? words.asks : words.shares}</span>
        </h3>
        <time dateTime={comment.publishedAt.toISOString()} className="text-sm text-ink-soft">
          {formatDay(comment.publishedAt.toISOString().slice(0, 10), language)}
        </time>
        {comment.theme ? <Tag tone="brand">{themes.names[comment.theme]}</Tag> : null}
        {comment.demonstration ? <Tag>{notices.demonstration}</Tag> : null}
      </header>
      <PlainWords text={comment.body} className="mt-3" />
      {comment.claim ? <ClaimBox claim={comment.claim} words={claims} /> : null}
      {comment.replies.map((reply) => (
        <article
          key={reply.id}
          id={commentAnchor(reply.id)}
          aria-label={fillWords(words.replyFrom, { alias: reply.alias })}
          className="mt-4 border-s-4 border-line ps-4"
        >
          <p className="flex flex-wrap items-baseline gap-x-3 text-sm font-semibold">
            {fillWords(words.replies, { alias: reply.alias })}
            {reply.theme ? <Tag tone="brand">{themes.names[reply.theme]}</Tag> : null}
            {reply.demonstration ? <Tag>{notices.demonstration}</Tag> : null}
          </p>
          <PlainWords text={reply.body} className="mt-1" />
          <ReportLink commentId={reply.id} alias={reply.alias} words={signalWords} />
        </article>
      ))}
      {comment.answer ? <AnswerCard answer={comment.answer} language={language} /> : null}
      {isQuestion && !comment.answer ? (
        <p className="mt-4 text-sm text-ink-soft">{fillWords(words.waitingFor, { name: waitingFor })}</p>
      ) : null}
      {comment.askedSame > 0 ? (
        <p className="mt-4 text-sm font-semibold">{fillCounted(words.askedSame, comment.askedSame, locale)}</p>
      ) : null}
      <footer className="mt-4 flex flex-wrap items-center gap-3 print:hidden">
        {isQuestion ? (
          <ReaderButton
            commentId={comment.id}
            signal="same-question"
            count={signals['same-question']?.toLocaleString(locale)}
            label={signalWords.same}
          />
        ) : null}
        {isQuestion && comment.answer ? (
          <ReaderButton
            commentId={comment.id}
            signal="helped"
            count={signals.helped?.toLocaleString(locale)}
            label={signalWords.helped}
          />
        ) : null}
        {open ? (
          <a
            href={`/reply/${comment.id}`}
            rel="nofollow"
            aria-label={fillWords(replyForm.linkTo, { alias: comment.alias })}
            className="inline-flex min-h-11 items-center text-sm"
          >
            {replyForm.link}
          </a>
        ) : null}
        <ReportLink commentId={comment.id} alias={comment.alias} words={signalWords} />
      </footer>
    </article>
  );
}
