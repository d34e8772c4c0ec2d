import { Day } from '@/components/posts/day';
import { Emblem } from '@/components/posts/emblem';
import { Icon } from '@/components/ui/icon';
import { Meta } from '@/components/ui/meta';
import { Sentence } from '@/components/ui/sentence';
import { messagesIn, pageLanguage, passage } from '@/lib/platform/site-language';
import { type PostSummary, reviewedOn } from '@/lib/posts/model/post';
import { joinWords } from '@/lib/shared/join-words';
import { say } from '@/lib/shared/messages/say';

type PostCardProps = {
  post: PostSummary;
  /** Something stands before it already: on a phone the picture would leave no room for the words. */
  narrow?: boolean;
};

/** One post in a list: a row with the picture of its topic. The title is the only link, so a screen reader hears each post once. */
export function PostCard({ post, narrow = false }: PostCardProps) {
  const { language } = post;
  const words = messagesIn(language);
  const checked = reviewedOn(post);
  return (
    <article
      {...passage(pageLanguage(language))}
      aria-label={post.title}
      className="flex gap-4 print:break-inside-avoid"
    >
      <Emblem
        name={post.topics[0]?.emblem}
        className={`w-18 shrink-0 self-start sm:w-24 ${narrow ? 'max-sm:hidden' : ''}`}
      />
      <div className="min-w-0">
        <h3>
          <a href={`/posts/${post.slug}`}>{post.title}</a>
        </h3>
        <p className="mt-1 line-clamp-3 text-sm sm:text-base">{post.summary}</p>
        <Meta className="mt-1">
          {words.kinds[post.kind]}
          {joinWords(
            post.authors.map((author) => author.name),
            words.locale,
          )}
          {say(words.post.minutes, { count: post.readingMinutes }, words.locale)}
          {post.demonstration ? words.notices.demonstration : null}
        </Meta>
        <p className="text-sm">
          {checked === null ? (
            <span className="text-ink-soft">
              <Sentence
                words={words.post.published}
                parts={{ day: <Day day={post.published} language={language} /> }}
              />
            </span>
          ) : (
            <span className="text-good">
              <Icon name="check" />{' '}
              <Sentence words={words.lists.checked} parts={{ day: <Day day={checked} language={language} /> }} />
            </span>
          )}
        </p>
      </div>
    </article>
  );
}
