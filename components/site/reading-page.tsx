import type { ReactNode } from 'react';
import { Day } from '@/components/posts/day';
import { withContents } from '@/components/site/with-contents';
import { PageHeading } from '@/components/ui/page-heading';
import { Sentence } from '@/components/ui/sentence';
import { messagesIn, passage } from '@/lib/platform/site-language';
import type { SiteLanguage } from '@/lib/shared/messages/site-messages';

type ReadingPageProps = {
  title: string;
  lead: ReactNode;
  /** ISO day on which the wording last changed. */
  changed?: string;
  /** What the page is written in. */
  language?: SiteLanguage;
  children: ReactNode;
};

/** A page of running text, such as a policy. It may be in another language than the frame around it. */
export function ReadingPage({ title, lead, changed, language = 'en', children }: ReadingPageProps) {
  const words = messagesIn(language);
  const { text, headings } = withContents(children);
  return (
    <article {...passage(language)} className="mx-auto max-w-measure">
      <PageHeading lead={lead}>{title}</PageHeading>
      {headings.length < 3 ? null : (
        <nav aria-label={words.post.contents} className="mt-8 border-s-2 border-line ps-4 text-sm print:hidden">
          <p className="font-bold">{words.post.contents}</p>
          <ul>
            {headings.map(({ id, title: heading }) => (
              <li key={id}>
                <a href={`#${id}`} className="inline-block py-1">
                  {heading}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="prose mt-10">{text}</div>
      {changed ? (
        <p className="mt-12 text-sm text-ink-soft">
          <Sentence words={words.longPages.changed} parts={{ day: <Day day={changed} language={language} /> }} />
        </p>
      ) : null}
      <p className="mt-8 flex flex-wrap gap-x-6 gap-y-1 border-t border-line pt-4 font-semibold print:hidden">
        <a href="/topics" className="inline-block py-1">
          {words.missing.chooseTopic}
        </a>
        <a href="/posts" className="inline-block py-1">
          {words.missing.seePosts}
        </a>
      </p>
    </article>
  );
}
