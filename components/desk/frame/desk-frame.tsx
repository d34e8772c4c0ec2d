import type { ReactNode } from 'react';
import { DeskKeys } from '@/components/desk/keys/desk-keys';
import type { QueueFilter } from '@/components/desk/queue-filter';
import { PageWidth } from '@/components/ui/page-width';
import { SkipLink } from '@/components/ui/skip-link';
import { Announcer } from '@/components/ui/work/announcer';
import { SplitView } from '@/components/ui/work/split-view';
import type { Viewer } from '@/lib/identity/viewer';
import { type DeskPlace, DeskRail } from './desk-rail';

type DeskFrameProps = {
  /** Null once the session has ended: the page then shows nothing of anyone. */
  viewer: Viewer | null;
  place: DeskPlace | null;
  /** The view of the queue that is shown, or that the message was opened from. */
  view?: QueueFilter | undefined;
  /** The list beside a message, and null for what has none today; with it, the children are panes. */
  list?: { label: string; content: ReactNode } | null;
  children: ReactNode;
};

/** What every page of the desk has around it. */
export function DeskFrame({ viewer, place, view, list = null, children }: DeskFrameProps) {
  return (
    <>
      <SkipLink />
      <SplitView
        rail={<DeskRail viewer={viewer} place={place} view={view} isItem={list !== null} />}
        list={list}
        main={list ? 'panes' : 'page'}
      >
        {list ? children : <PageWidth className="pt-4 pb-16 lg:pt-6">{children}</PageWidth>}
      </SplitView>
      {viewer ? (
        <>
          <DeskKeys />
          <Announcer />
        </>
      ) : null}
    </>
  );
}
