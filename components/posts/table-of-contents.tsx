import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostHeading } from '@/lib/posts/model/post';

type TableOfContentsProps = {
  headings: readonly PostHeading[];
  language?: string | null | undefined;
  /** Ways out of the text, after its headings. */
  ways: ReactNode;
};

/**
 * Main headings, and the ways to what stands beneath the text. On a wide screen they stand beside it and stay in sight; on a narrow one
 * they are a bar at its foot, which opens. No script: contents-bar.css lays it out, and one of the two lists is no part of the page.
 */
export function TableOfContents({ headings, language, ways }: TableOfContentsProps) {
  const main = headings.filter((heading) => heading.depth === 2);
  const words = messagesIn(language).post;
  const list = (
    <ul>
      {main.map(({ id, words: heading }) => (
        <li key={id}>
          <a href={`#${id}`}>{heading}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav id="contents" aria-label={words.contents} className="contents-bar print:hidden">
      {main.length < 3 ? null : (
        <>
          <div className="max-lg:hidden">
            <p className="font-bold">{words.contents}</p>
            {list}
          </div>
          <details className="lg:hidden">
            <summary>
              {words.contents}
              <Icon name="chevron" className="size-5" />
            </summary>
            {list}
          </details>
        </>
      )}
      <div className="contents-ways">{ways}</div>
    </nav>
  );
}
