import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { ElementExamples } from '@/components/posts/element-examples';
import { PageHeading } from '@/components/ui/page-heading';
import { requireViewer } from '@/lib/identity/sign-in/session';

export const metadata: Metadata = { title: 'What a post can hold' };

export default async function ElementsPage() {
  const viewer = await requireViewer('/desk/posts/components');
  return (
    <DeskFrame viewer={viewer} place="posts">
      <PageHeading lead="Every building block for posts, beside the text that makes it. Copy the text and put your own words in. The medicines and figures here are made up.">
        What a post can hold
      </PageHeading>
      <div className="mt-8">
        <ElementExamples />
      </div>
    </DeskFrame>
  );
}
