import { AliasSays } from '@/components/comments/alias-says';
import { Glyph } from '@/components/comments/glyph';
import { PlainWords } from '@/components/comments/plain-words';
import { Meta } from '@/components/ui/meta';
import { Person } from '@/components/ui/people/person';
import { surfaceClasses } from '@/components/ui/surface';
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
import { SupportReplies } from './support-replies';

type SupportCardProps = {
  comment: SupportComment;
  /** What it stands beneath. */
  post: Pick<PostSummary, 'slug' | 'title' | 'comments'>;
  depth: 2 | 4;
  /** Where it is one of several things on the page: the beginning, and the way to the rest. */
  brief: boolean;
};

/** One person's question, away from its thread. */
export function SupportCard({ comment, post, depth, brief }: SupportCardProps) {
  const { thread, claims, notices, signals, support } = messagesIn();
  const { id, alias, body, answer, demonstration } = comment;
  const Heading = depth === 2 ? 'h2' : 'h4';
  const day = siteDay(comment.publishedAt);
  const place = messageLink(post.slug, id);
  return (
    <article aria-labelledby={`${id}-by`} className={surfaceClasses('framed', 'flex h-full flex-col')}>
      <header>
        <Person mark={<Glyph alias={alias} />}>
          <Heading id={`${id}-by`} className="font-sans text-base font-bold">
            <AliasSays alias={alias} words={thread.asks} />
          </Heading>
          <Meta>
            <time dateTime={day}>{formatDay(day)}</time>
            {demonstration ? notices.demonstration : null}
          </Meta>
        </Person>
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
      <SupportReplies comment={comment} post={post} brief={brief} />
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
