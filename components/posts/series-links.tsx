import type { Post } from '@/lib/posts/post';

/** Where the post stands in its series, and the rest of it. Nothing for a post that stands alone. */
export function SeriesLinks({ post }: { post: Post }) {
  if (post.inSeries === null || post.inSeries.members.length < 2) return null;
  const { id, title, members, position } = post.inSeries;
  return (
    <nav aria-label={`Series: ${title}`} className="max-w-measure rounded-md border border-line px-5 py-4 print:hidden">
      <p>
        Part {position + 1} of {members.length} in <a href={`/series/${id}`}>{title}</a>
      </p>
      <ol className="mt-2 list-decimal space-y-1 ps-6">
        {members.map((member) => (
          <li key={member.id}>
            {member.slug === post.slug ? (
              <span aria-current="page">{member.title} (this page)</span>
            ) : (
              <a href={`/posts/${member.slug}`}>{member.title}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
