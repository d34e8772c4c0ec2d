import type { Metadata } from 'next';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { PostStates } from '@/components/desk/post-states';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { rightsOf } from '@/lib/identity/rights';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { listPostStates } from '@/lib/posts/reading/list-post-states';

export const metadata: Metadata = { title: 'Posts' };

export default async function DeskPostsPage() {
  const viewer = await requireViewer('/desk/posts');
  const posts = await listPostStates(rightsOf(viewer).leadsPosts ? (viewer.physician ?? '') : null, now());
  return (
    <DeskFrame viewer={viewer} place="posts">
      <PageHeading lead="Where each post stands today: what needs a hand comes first.">Posts</PageHeading>
      <p className="mt-6">
        <ButtonLink href="/desk/posts/components" variant="secondary">
          What a post can hold
        </ButtonLink>
      </p>
      <div className="mt-8">
        {posts.length > 0 ? <PostStates posts={posts} /> : <EmptyState title="You have not written a post yet" />}
      </div>
    </DeskFrame>
  );
}
