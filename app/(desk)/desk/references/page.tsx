import type { Metadata } from 'next';
import { ReferenceLibrary } from '@/components/desk/drafts/library/reference-library';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { mayBegin } from '@/lib/drafts/draft-access';
import { readReferences } from '@/lib/drafts/references/read-references';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { respondToRefusal } from '@/lib/platform/web/not-found-on-refusal';
import { desk } from '@/lib/shared/messages/desk';
import { notFound } from '@/lib/shared/refusal';

const words = desk.sources;

export const metadata: Metadata = { title: words.library };

export default async function ReferencesPage() {
  const viewer = await requireViewer('/desk/references');
  if (!mayBegin(viewer)) respondToRefusal(notFound());
  const references = await readReferences();
  return (
    <DeskFrame viewer={viewer} place="posts">
      <PageHeading lead={words.libraryLead}>{words.library}</PageHeading>
      <div className="mt-8 max-w-3xl">
        {references.length > 0 ? (
          <ReferenceLibrary references={references} addTo={null} />
        ) : (
          <EmptyState title={words.noneYet} />
        )}
      </div>
    </DeskFrame>
  );
}
