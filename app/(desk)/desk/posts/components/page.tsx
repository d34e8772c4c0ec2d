import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { ElementExamples } from '@/components/posts/element-examples';
import { PageHeading } from '@/components/ui/page-heading';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = { title: desk.postsComponentsPage.metadataTitle };

export default async function ElementsPage() {
  const viewer = await requireViewer('/desk/posts/components');
  return (
    <DeskFrame viewer={viewer} place="posts">
      <PageHeading lead={desk.postsComponentsPage.everyBuildingBlockPosts}>
        {desk.postsComponentsPage.metadataTitle}
      </PageHeading>
      <div className="mt-8">
        <ElementExamples />
      </div>
    </DeskFrame>
  );
}
