import { AliasSays } from '@/components/comments/alias-says';
import { Glyph } from '@/components/comments/glyph';
import { PlainWords } from '@/components/comments/plain-words';
import { FollowLink } from '@/components/following/follow-link';
import { Icon } from '@/components/ui/icon';
import { Meta } from '@/components/ui/meta';
import { Person } from '@/components/ui/people/person';
import { Sentence } from '@/components/ui/sentence';
import { commentAnchor, messageLink, messagePath } from '@/lib/comments/comment';
import type { PublicComment, PublicReply } from '@/lib/comments/thread/read-thread';
import type { SignalKind } from '@/lib/comments/thread/reader-signal';
import { formatDay } from '@/lib/platform/format-day';
import { messagesIn } from '@/lib/platform/site-language';
import { siteDay } from '@/lib/platform/site-time';
import type { Post } from '@/lib/posts/model/post';
import { say } from '@/lib/shared/messages/say';
import { numberInWords } from '@/lib/shared/number-words';
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
  const { thread: words, claims, locale } = messagesIn(language);
  const nameId = `${commentAnchor(comment.id)}-by`;
  const isQuestion = comment.kind === 'question';
  const waitingFor = post.authors.find(({ handle }) => handle === comment.physician)?.name ?? words.thePhysician;
  return (
    <article id={commentAnchor(comment.id)} aria-labelledby={nameId} className="scroll-mt-4">
      <Head comment={comment} post={post} depth={depth} nameId={nameId} />
      <PlainWords text={comment.body} whole={words.whole} className="mt-3 text-lg" />
      {comment.claim ? (
        <ClaimBox
          claim={comment.claim}
          rating={comment.answer?.rating ?? null}
          by={comment.answer?.name}
          words={claims}
        />
      ) : null}
      {comment.answer ? (
        <AnswerCard answer={{ ...comment.answer, rating: null }} language={language} depth={depth === 2 ? 3 : 4} />
      ) : isQuestion && !comment.settled ? (
        <p className="mt-3 text-sm text-ink-soft">
          <Icon name="clock" /> {say(words.waitingFor, { name: waitingFor })}{' '}
          <FollowLink from={{ question: comment.id }} language={language} className="print:hidden" />
        </p>
      ) : null}
      {comment.replies.map((reply) => (
        <Reply key={reply.id} reply={reply} language={language} />
      ))}
      {comment.moreReplies ? (
        <p className="mt-2 print:hidden">
          <a href={messagePath(slug, comment.id)} className="inline-flex min-h-11 items-center text-sm font-semibold">
            {words.allReplies}
            <span className="sr-only">: {say(words.messageFrom, { alias: comment.alias })}</span>
          </a>
        </p>
      ) : null}
      {comment.askedSame > 0 ? (
        <p className="mt-3 text-sm font-semibold">{say(words.askedSame, { count: comment.askedSame }, locale)}</p>
      ) : null}
      <Ways comment={comment} signals={signals} language={language} open={open} />
    </article>
  );
}

/** Who wrote it and when, with its own address. */
function Head({
  comment,
  post: { slug, language },
  depth,
  nameId,
}: Pick<CommentCardProps, 'comment' | 'post' | 'depth'> & { nameId: string }) {
  const { thread: words, themes, notices } = messagesIn(language);
  const Heading = `h${depth}` as const;
  return (
    <header>
      <Person mark={<Glyph alias={comment.alias} />}>
        <Heading id={nameId} className="font-sans text-base font-bold">
          <AliasSays alias={comment.alias} words={comment.kind === 'question' ? words.asks : words.shares} />
        </Heading>
        <Meta>
          <a href={messageLink(slug, comment.id)}>
            <time dateTime={comment.publishedAt.toISOString()}>
              {formatDay(siteDay(comment.publishedAt), language)}
            </time>
            <span className="sr-only">: {say(words.messageFrom, { alias: comment.alias })}</span>
          </a>
          {comment.theme ? themes.names[comment.theme] : null}
          {comment.demonstration ? notices.demonstration : null}
        </Meta>
      </Person>
    </header>
  );
}

function Reply({ reply, language }: { reply: PublicReply; language: string | null }) {
  const { thread: words, themes, notices, signals } = messagesIn(language);
  return (
    <article
      id={commentAnchor(reply.id)}
      aria-label={say(words.replyFrom, { alias: reply.alias })}
      className="mt-4 scroll-mt-4 border-s border-line ps-4"
    >
      <Meta>
        <b className="font-semibold text-ink">
          <Sentence words={words.replies} parts={{ alias: <bdi>{reply.alias}</bdi> }} />
        </b>
        {reply.fromPractice ? words.fromPractice : null}
        {reply.theme ? themes.names[reply.theme] : null}
        {reply.demonstration ? notices.demonstration : null}
      </Meta>
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
  const counted = (count?: number): string | undefined =>
    count === undefined ? undefined : numberInWords(count, locale);
  return (
    <footer className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      {isQuestion ? (
        <ReaderButton
          commentId={comment.id}
          signal="same-question"
          count={counted(signals['same-question'])}
          label={words.same}
        />
      ) : null}
      {isQuestion && comment.answer ? (
        <ReaderButton commentId={comment.id} signal="helped" count={counted(signals.helped)} label={words.helped} />
      ) : null}
      {open ? (
        <a
          href={`/reply/${comment.id}`}
          rel="nofollow"
          aria-label={say(replyForm.linkTo, { alias: comment.alias })}
          className="inline-flex min-h-9 items-center text-sm"
        >
          {replyForm.link}
        </a>
      ) : null}
      <span className="ms-auto">
        <ReportLink commentId={comment.id} alias={comment.alias} words={words} />
      </span>
    </footer>
  );
}
