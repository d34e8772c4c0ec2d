import type { Metadata } from 'next';
import { BeginForm } from '@/components/desk/drafts/begin-form';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { PageHeading } from '@/components/ui/page-heading';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { postKinds } from '@/lib/posts/model/post-kinds';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = { title: desk.newPost.metadataTitle };

export default async function NewPostPage() {
  const viewer = await requireViewer('/desk/posts/new');
  return (
    <DeskFrame viewer={viewer} place="posts">
      <PageHeading lead={desk.newPost.lead}>{desk.newPost.metadataTitle}</PageHeading>
      <div className="mt-8">
        <BeginForm kinds={Object.entries(postKinds)} />
      </div>
    </DeskFrame>
  );
}
