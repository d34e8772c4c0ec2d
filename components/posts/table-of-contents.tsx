import { messagesIn } from '@/lib/platform/site-language';
import type { PostHeading } from '@/lib/posts/model/post';

/** Main headings only. Nothing for a page that one sees whole. */
export function TableOfContents({
  headings,
  language,
}: {
  headings: readonly PostHeading[];
  language?: string | null | undefined;
}) {
  const main = headings.filter((heading) => heading.depth === 2);
  if (main.length < 3) return null;
  return (
    <nav aria-labelledby="contents" className="max-w-measure print:hidden">
      <h2 id="contents" className="text-lg">
        {messagesIn(language).post.contents}
      </h2>
      <ul className="mt-2">
        {main.map(({ id, words }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block min-h-8 py-1">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
