import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ControlSamples } from '@/components/desk/design/control-samples';
import { GroundSamples } from '@/components/desk/design/ground-samples';
import { ListSamples } from '@/components/desk/design/list-samples';
import { ReaderSamples } from '@/components/desk/design/reader-samples';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { PageHeading } from '@/components/ui/page-heading';
import { rightsOf } from '@/lib/identity/rights';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = { title: desk.design.title };

/** For those who shape pages: who writes posts, and who keeps the site. */
export default async function DesignPage() {
  const viewer = await requireViewer('/desk/design');
  const rights = rightsOf(viewer);
  if (!rights.leadsPosts && !rights.managesAccounts) notFound();
  return (
    <DeskFrame viewer={viewer} place={null}>
      <div data-samples className="space-y-10">
        <PageHeading lead={desk.design.lead}>{desk.design.title}</PageHeading>
        <ControlSamples />
        <GroundSamples />
        <ListSamples />
        <ReaderSamples />
      </div>
    </DeskFrame>
  );
}
