import { PlainWords } from '@/components/comments/plain-words';
import { formatDay } from '@/components/posts/format-day';
import { Sentence } from '@/components/ui/sentence';
import { Tag } from '@/components/ui/tag';
import { commentAnchor, messageLink, messagePath } from '@/lib/comments/comment';
import type { PublicComment, PublicReply } from '@/lib/comments/thread/read-thread';
import type { SignalKind } from '@/lib/comments/thread/reader-signal';
import { messagesIn } from '@/lib/platform/site-language';
import { siteDay } from '@/lib/platform/site-time';
import type { Post } from '@/lib/posts/model/post';
import { say } from '@/lib/shared/messages/say';
import { AnswerCard } from './answer-card';
import { ClaimBox } from './claim-box';
import { ReaderButton } from './reader-button';
import { ReportLink } from './report-link';

type CommentCardProps = {
  comment: PublicComment;
  signals: Partial<Record<SignalKind, number>>;
  post: Pick<Post, 'slug' | 'language' | 'authors'>;
  /** The post takes messages. */
  open: boolean;
  /** Of its heading; the answer's is one below. */
  depth: 2 | 3;
};

/** One message with its answer and its replies. */
export function CommentCard({ comment, signals, post, open, depth }: CommentCardProps) {
  const { language, slug } = post;
  const { thread: words, claims, themes, notices, locale } = messagesIn(language);
  const nameId = `${commentAnchor(comment.id)}-by`;
  const isQuestion = comment.kind === 'question';
  const Heading = `h${depth}` as const;
  const waitingFor = post.authors.find(({ handle }) => handle === comment.physician)?.name ?? words.thePhysician;
  return (
    <article
      id={commentAnchor(comment.id)}
      aria-labelledby={nameId}
      className="scroll-mt-4 rounded-lg border border-line p-5"
    >
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Heading id={nameId} className="text-lg">
          <bdi>{comment.alias}</bdi>{' '}
          <span className="font-normal text-ink-soft">{isQuestion ? words.asks : words.shares}</span>
        </Heading>
        <a href={messageLink(slug, comment.id)} className="text-sm">
          <time dateTime={comment.publishedAt.toISOString()}>{formatDay(siteDay(comment.publishedAt), language)}</time>
          <span className="sr-only">: {say(words.messageOf, { alias: comment.alias })}</span>
        </a>
        {comment.theme ? <Tag tone="brand">{themes.names[comment.theme]}</Tag> : null}
        {comment.demonstration ? <Tag>{notices.demonstration}</Tag> : null}
      </header>
      <PlainWords text={comment.body} whole={words.whole} className="mt-3" />
      {comment.claim ? (
        <ClaimBox
          claim={comment.claim}
          rating={comment.answer?.rating ?? null}
          by={comment.answer?.name}
          words={claims}
        />
      ) : null}
      {comment.replies.map((reply) => (
        <Reply key={reply.id} reply={reply} language={language} />
      ))}
      {comment.moreReplies ? (
        <p className="mt-2 print:hidden">
          <a href={messagePath(slug, comment.id)} className="inline-flex min-h-11 items-center text-sm font-semibold">
            {words.allReplies}
            <span className="sr-only">: {say(words.messageOf, { alias: comment.alias })}</span>
          </a>
        </p>
      ) : null}
      {comment.answer ? (
        <AnswerCard answer={{ ...comment.answer, rating: null }} language={language} depth={depth === 2 ? 3 : 4} />
      ) : isQuestion ? (
        <p className="mt-4 text-sm text-ink-soft">{say(words.waitingFor, { name: waitingFor })}</p>
      ) : null}
      {comment.askedSame > 0 ? (
        <p className="mt-4 text-sm font-semibold">{say(words.askedSame, { count: comment.askedSame }, locale)}</p>
      ) : null}
      <Ways comment={comment} signals={signals} language={language} open={open} />
    </article>
  );
}

function Reply({ reply, language }: { reply: PublicReply; language: string | null }) {
  const { thread: words, themes, notices, signals } = messagesIn(language);
  return (
    <article
      id={commentAnchor(reply.id)}
      aria-label={say(words.replyFrom, { alias: reply.alias })}
      className="mt-4 scroll-mt-4 border-s-4 border-line ps-4"
    >
      <p className="flex flex-wrap items-baseline gap-x-3 text-sm font-semibold">
        <span>
          <Sentence words={words.replies} parts={{ alias: <bdi>{reply.alias}</bdi> }} />
        </span>
        {reply.theme ? <Tag tone="brand">{themes.names[reply.theme]}</Tag> : null}
        {reply.demonstration ? <Tag>{notices.demonstration}</Tag> : null}
      </p>
      <PlainWords text={reply.body} whole={words.whole} className="mt-1" />
      <ReportLink commentId={reply.id} alias={reply.alias} words={signals} />
    </article>
  );
}

type WaysProps = Pick<CommentCardProps, 'comment' | 'signals' | 'open'> & { language: string | null };

/** What a reader can do about a message. */
function Ways({ comment, signals, language, open }: WaysProps) {
  const { replyForm, signals: words, locale } = messagesIn(language);
  const isQuestion = comment.kind === 'question';
  return (
    <footer className="mt-4 flex flex-wrap items-center gap-3 print:hidden">
      {isQuestion ? (
        <ReaderButton
          commentId={comment.id}
          signal="same-question"
          count={signals['same-question']?.toLocaleString(locale)}
          label={words.same}
        />
      ) : null}
      {isQuestion && comment.answer ? (
        <ReaderButton
          commentId={comment.id}
          signal="helped"
          count={signals.helped?.toLocaleString(locale)}
          label={words.helped}
        />
      ) : null}
      {open ? (
        <a
          href={`/reply/${comment.id}`}
          rel="nofollow"
          aria-label={say(replyForm.linkTo, { alias: comment.alias })}
          className="inline-flex min-h-11 items-center text-sm"
        >
          {replyForm.link}
        </a>
      ) : null}
      <ReportLink commentId={comment.id} alias={comment.alias} words={words} />
    </footer>
  );
}
