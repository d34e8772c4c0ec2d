import { Sentence } from '@/components/ui/sentence';
import { surfaceClasses } from '@/components/ui/surface';
import { messagesIn, passage } from '@/lib/platform/site-language';
import type { Post, PostSummary } from '@/lib/posts/model/post';
import { say } from '@/lib/shared/messages/say';

/** Where the post stands in its series, and the rest of it. Nothing for a post that stands alone. */
export function SeriesLinks({ post }: { post: Post }) {
  if (post.inSeries === null || post.inSeries.members.length < 2) return null;
  const { id, title, members, position } = post.inSeries;
  const words = messagesIn(post.language).post;
  // The list of series is kept in the site's language.
  const series = (
    <a href={`/series/${id}`} {...passage(null)}>
      {title}
    </a>
  );
  return (
    <nav aria-label={say(words.series, { title })} className={surfaceClasses('framed', 'text-sm print:hidden')}>
      <p>
        <Sentence words={words.part} parts={{ position: position + 1, count: members.length, series }} />
      </p>
      <ol className="mt-2 list-decimal space-y-1 ps-6">
        {members.map((member) => (
          <li key={member.id}>
            {member.slug === post.slug ? (
              <span aria-current="page">{say(words.thisPage, { title: member.title })}</span>
            ) : (
              <a href={`/posts/${member.slug}`} {...passage(member.language)}>
                {member.title}
              </a>
            )}
          </li>
        ))}
      </ol>
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 font-semibold">
        <Neighbour rel="prev" post={members[position - 1]} words={words.previousPart} />
        <Neighbour rel="next" post={members[position + 1]} words={words.nextPart} />
      </p>
    </nav>
  );
}

/** Nothing at either end of the series. */
function Neighbour({ rel, post, words }: { rel: 'prev' | 'next'; post: PostSummary | undefined; words: string }) {
  if (post === undefined) return null;
  return (
    <a href={`/posts/${post.slug}`} rel={rel} className="inline-block py-1">
      {say(words, { title: post.title })}
    </a>
  );
}
