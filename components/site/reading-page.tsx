import type { ReactNode } from 'react';
import { Day } from '@/components/posts/day';
import { PageHeading } from '@/components/ui/page-heading';

type ReadingPageProps = {
  title: string;
  lead: ReactNode;
  /** ISO day on which the wording last changed. */
  changed?: string;
  children: ReactNode;
};

/** A page of running text, such as a policy. */
export function ReadingPage({ title, lead, changed, children }: ReadingPageProps) {
  return (
    <article>
      <PageHeading lead={lead}>{title}</PageHeading>
      <div className="prose mt-10">{children}</div>
      {changed ? (
        <p className="mt-12 text-sm text-ink-soft">
          This page last changed on <Day day={changed} />.
        </p>
      ) : null}
    </article>
  );
}
