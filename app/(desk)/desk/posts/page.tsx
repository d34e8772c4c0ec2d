import type { Metadata } from 'next';
import { DraftList } from '@/components/desk/drafts/draft-list';
import { DeskFrame } from '@/components/desk/frame/desk-frame';
import { PostStates } from '@/components/desk/post-states';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { mayBegin } from '@/lib/drafts/draft-access';
import { readDrafts } from '@/lib/drafts/review/read-review';
import { rightsOf } from '@/lib/identity/rights';
import { requireViewer } from '@/lib/identity/sign-in/session';
import { now } from '@/lib/platform/clock';
import { listPostStates } from '@/lib/posts/reading/list-post-states';
import { desk } from '@/lib/shared/messages/desk';

export const metadata: Metadata = { title: desk.postsPage.metadataTitle };

export default async function DeskPostsPage() {
  const viewer = await requireViewer('/desk/posts');
  const posts = await listPostStates(rightsOf(viewer).leadsPosts ? (viewer.physician ?? '') : null, now());
  const drafts = await readDrafts(viewer);
  return (
    <DeskFrame viewer={viewer} place="posts">
      <PageHeading lead={desk.postsPage.whereEachPostStands}>{desk.postsPage.metadataTitle}</PageHeading>
      <p className="mt-6 flex flex-wrap gap-3">
        {mayBegin(viewer) ? <ButtonLink href="/desk/posts/new">{desk.editPost.start}</ButtonLink> : null}
        {mayBegin(viewer) ? (
          <>
            <ButtonLink href="/desk/pictures" variant="secondary">
              {desk.pictures.metadataTitle}
            </ButtonLink>
            <ButtonLink href="/desk/references" variant="secondary">
              {desk.sources.library}
            </ButtonLink>
            <ButtonLink href="/desk/posts/import" variant="secondary">
              {desk.importPosts.metadataTitle}
            </ButtonLink>
          </>
        ) : null}
        <ButtonLink href="/desk/posts/components" variant="secondary">
          {desk.postsPage.postCanHold}
        </ButtonLink>
      </p>
      <DraftList {...drafts} />
      <div className="mt-8">
        {posts.length > 0 ? (
          <PostStates posts={posts} mayWrite={mayBegin(viewer)} />
        ) : (
          <EmptyState title={desk.postsPage.haveNotWrittenPost} />
        )}
      </div>
    </DeskFrame>
  );
}
