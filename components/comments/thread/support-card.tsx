import { AliasSays } from '@/components/comments/alias-says';
import { PlainWords } from '@/components/comments/plain-words';
import { Tag } from '@/components/ui/tag';
import { messageLink } from '@/lib/comments/comment';
import type { SupportComment } from '@/lib/comments/thread/read-support';
import { formatDay } from '@/lib/platform/format-day';
import { messagesIn } from '@/lib/platform/site-language';
import { siteDay } from '@/lib/platform/site-time';
import type { PostSummary } from '@/lib/posts/model/post';
import { say } from '@/lib/shared/messages/say';
import { AnswerCard } from './answer-card';
import { ClaimBox } from './claim-box';
import { ReportLink } from './report-link';

type SupportCardProps = {
  comment: SupportComment;
  /** What it stands beneath. */
  post: Pick<PostSummary, 'slug' | 'title'>;
  depth: 2 | 4;
  /** Where it is one of several things on the page: the beginning, and the way to the rest. */
  brief: boolean;
};

/** One person's question or experience, away from its thread. */
export function SupportCard({ comment, post, depth, brief }: SupportCardProps) {
  const { thread, claims, themes, notices, signals, support } = messagesIn();
  const { id, alias, kind, theme, body, answer, demonstration } = comment;
  const Heading = depth === 2 ? 'h2' : 'h4';
  const day = siteDay(comment.publishedAt);
  const place = messageLink(post.slug, id);
  return (
    <article
      aria-labelledby={`${id}-by`}
      className="flex h-full flex-col rounded-lg border border-line p-5 print:break-inside-avoid"
    >
      <header>
        <Heading id={`${id}-by`} className="text-lg">
          <AliasSays alias={alias} words={kind === 'question' ? thread.asks : thread.shares} />
        </Heading>
        <p className="mt-1 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-ink-soft">
          <time dateTime={day}>{formatDay(day)}</time>
          {theme ? <Tag tone="brand">{themes.names[theme]}</Tag> : null}
          {demonstration ? <Tag>{notices.demonstration}</Tag> : null}
        </p>
      </header>
      <PlainWords
        text={body}
        {...(brief
          ? { className: 'mt-3 line-clamp-6 print:line-clamp-none' }
          : { className: 'mt-3', whole: thread.whole })}
      />
      {comment.claim ? (
        <ClaimBox claim={comment.claim} rating={answer?.rating ?? null} by={answer?.name} words={claims} />
      ) : null}
      {answer && !brief ? <AnswerCard answer={{ ...answer, rating: null }} depth={3} /> : null}
      <footer className="mt-auto flex flex-wrap items-center gap-x-6 pt-3 text-sm">
        <a href={place} className="inline-flex min-h-11 items-center">
          {answer && brief
            ? say(support.answeredBy, { name: answer.name })
            : say(support.beneath, { title: post.title })}
        </a>
        {brief ? null : <ReportLink commentId={id} alias={alias} words={signals} />}
      </footer>
    </article>
  );
}
