import { Day } from '@/components/posts/day';
import { DemonstrationTag } from '@/components/posts/provenance/demonstration-notice';
import { Tag } from '@/components/ui/tag';
import { messagesIn, pageLanguage, passage } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import { joinWords } from '@/lib/shared/join-words';
import { say } from '@/lib/shared/messages/say';

/** One post in a list. The title is the only link, so a screen reader hears each post once. */
export function PostCard({ post }: { post: PostSummary }) {
  const { language } = post;
  const words = messagesIn(language);
  return (
    <article
      {...passage(pageLanguage(language))}
      className="flex h-full flex-col rounded-md border border-line bg-paper px-5 py-4 print:break-inside-avoid"
    >
      <h3 className="order-2 mt-3 text-xl">
        <a href={`/posts/${post.slug}`}>{post.title}</a>
      </h3>
      <p className="order-1 flex flex-wrap gap-2">
        <Tag tone="brand">{words.kinds[post.kind]}</Tag>
        {post.demonstration ? <DemonstrationTag language={language} /> : null}
      </p>
      <p className="order-3 mt-2">{post.summary}</p>
      <p className="order-4 mt-auto pt-3 text-sm text-ink-soft">
        {joinWords(
          post.authors.map((author) => author.name),
          words.locale,
        )}
        <br />
        <Day day={post.published} language={language} />
        {' · '}
        {say(words.post.minutes, { count: post.readingMinutes }, words.locale)}
      </p>
    </article>
  );
}
