import type { ReactNode } from 'react';
import { DeskKeys } from '@/components/desk/keys/desk-keys';
import { Announcer } from '@/components/ui/announcer';
import { PageWidth } from '@/components/ui/page-width';
import { SkipLink } from '@/components/ui/skip-link';
import type { Viewer } from '@/lib/identity/viewer';
import { desk } from '@/lib/shared/messages/desk';
import { DeskHeader, type DeskPlace } from './desk-header';

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
      {viewer ? (
        <footer className="border-t border-line">
          <PageWidth className="py-2 text-sm">
            <a href="/desk/keys" className="inline-flex min-h-11 items-center">
              {desk.deskFrame.keysDesk}
            </a>
          </PageWidth>
          <DeskKeys />
          <Announcer />
        </footer>
      ) : null}
    </>
  );
}
