import type { ReactNode } from 'react';
import { Day } from '@/components/posts/day';
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
  return (
    <article {...passage(language)} className="mx-auto max-w-measure">
      <PageHeading lead={lead}>{title}</PageHeading>
      <div className="prose mt-10">{children}</div>
      {changed ? (
        <p className="mt-12 text-sm text-ink-soft">
          <Sentence
            words={messagesIn(language).longPages.changed}
            parts={{ day: <Day day={changed} language={language} /> }}
          />
        </p>
      ) : null}
    </article>
  );
}
