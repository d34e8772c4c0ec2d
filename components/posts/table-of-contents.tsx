import type { PostHeading } from '@/lib/posts/post';

/** Main headings only. Nothing for a page that one sees whole. */
export function TableOfContents({ headings }: { headings: readonly PostHeading[] }) {
  const main = headings.filter((heading) => heading.depth === 2);
  if (main.length < 3) return null;
  return (
    <nav aria-labelledby="contents" className="max-w-measure print:hidden">
      <h2 id="contents" className="text-lg">
        On this page
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
