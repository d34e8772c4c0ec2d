import type { ReactNode } from 'react';
import { DeskHeader, type DeskPlace } from '@/components/desk/desk-header';
import { PageWidth } from '@/components/site/page-width';
import { SkipLink } from '@/components/site/skip-link';
import type { Viewer } from '@/lib/identity/viewer';

type DeskFrameProps = {
  /** Null once the session has ended: the page then shows nothing of anyone. */
  viewer: Viewer | null;
  place: DeskPlace | null;
  children: ReactNode;
};

/** What every page of the desk has around it. */
export function DeskFrame({ viewer, place, children }: DeskFrameProps) {
  return (
    <>
      <SkipLink />
      <DeskHeader viewer={viewer} place={place} />
      <main id="main" tabIndex={-1}>
        <PageWidth className="pt-6 pb-20 sm:pt-8">{children}</PageWidth>
      </main>
    </>
  );
}
