import { AliasSays } from '@/components/comments/alias-says';
import { Glyph } from '@/components/comments/glyph';
import { PlainWords } from '@/components/comments/plain-words';
import { ReportLink } from '@/components/comments/thread/report-link';
import { SupportReplies } from '@/components/comments/thread/support-replies';
import { storyFrame } from '@/components/ui/lines';
import { Meta } from '@/components/ui/meta';
import { Person } from '@/components/ui/people/person';
import { messageLink } from '@/lib/comments/comment';
import type { SupportComment } from '@/lib/comments/thread/read-support';
import { formatDay } from '@/lib/platform/format-day';
import { messagesIn } from '@/lib/platform/site-language';
import { siteDay } from '@/lib/platform/site-time';
import type { PostSummary } from '@/lib/posts/model/post';
import { say } from '@/lib/shared/messages/say';

type ExperienceWallProps = {
  label?: string;
  comments: readonly SupportComment[];
  posts: readonly Pick<PostSummary, 'id' | 'slug' | 'title' | 'comments'>[];
  depth: 2 | 4;
  /** Where it is one of several things on the page: the beginning of each. */
  brief: boolean;
};

/** What people went through, in the voice of stories, each as tall as its words: not a table to be compared. */
export function ExperienceWall({ label, comments, posts, depth, brief }: ExperienceWallProps) {
  const byId = new Map(posts.map((post) => [post.id, post]));
  return (
    <ul aria-label={label} className="mt-4 gap-10 sm:columns-2 lg:columns-3">
      {comments.map((comment) => {
        const post = byId.get(comment.postId);
        return post ? (
          <li key={comment.id} className="mb-10 break-inside-avoid">
            <Experience comment={comment} post={post} depth={depth} brief={brief} />
          </li>
        ) : null;
      })}
    </ul>
  );
}

type ExperienceProps = Pick<ExperienceWallProps, 'depth' | 'brief'> & {
  comment: SupportComment;
  post: Pick<PostSummary, 'slug' | 'title' | 'comments'>;
};

function Experience({ comment, post, depth, brief }: ExperienceProps) {
  const { thread, themes, notices, signals, support } = messagesIn();
  const { id, alias, theme, body, demonstration } = comment;
  const Heading = `h${depth}` as const;
  const day = siteDay(comment.publishedAt);
  return (
    <article aria-labelledby={`${id}-by`} className={storyFrame}>
      <header>
        <Person mark={<Glyph alias={alias} />}>
          <Heading id={`${id}-by`} className="font-sans text-base font-bold">
            <AliasSays alias={alias} words={thread.shares} />
          </Heading>
          <Meta>
            <time dateTime={day}>{formatDay(day)}</time>
            {theme ? themes.names[theme] : null}
            {demonstration ? notices.demonstration : null}
          </Meta>
        </Person>
      </header>
      <PlainWords
        text={body}
        className={`mt-3 font-serif text-lg leading-relaxed ${brief ? 'line-clamp-6 print:line-clamp-none' : ''}`}
        {...(brief ? {} : { whole: thread.whole })}
      />
      <SupportReplies comment={comment} post={post} brief={brief} />
      <footer className="mt-2 flex flex-wrap items-center gap-x-6 text-sm">
        <a href={messageLink(post.slug, id)} className="inline-flex min-h-11 items-center">
          {say(support.beneath, { title: post.title })}
        </a>
        {brief ? null : <ReportLink commentId={id} alias={alias} words={signals} />}
      </footer>
    </article>
  );
}
