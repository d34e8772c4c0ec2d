import type { Metadata } from 'next';
import { ImportForm } from '@/components/desk/drafts/library/import-form';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { PageHeading } from '@/components/ui/page-heading';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = { title: desk.importPosts.metadataTitle };

export default async function ImportPage() {
  const viewer = await requireViewer('/desk/posts/import');
  return (
    <DeskFrame viewer={viewer} place="posts">
      <PageHeading lead={desk.importPosts.lead}>{desk.importPosts.metadataTitle}</PageHeading>
      <div className="mt-8">
        <ImportForm />
      </div>
    </DeskFrame>
  );
}
