import { PageSteps } from '@/components/ui/page-steps';
import { PostGrid } from '@/components/site/post-grid';
import { TopicLinks, usedTopics } from '@/components/topics/topic-links';
import { PageHeading } from '@/components/ui/page-heading';
import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import { listPosts } from '@/lib/posts/reading/read-posts';
import { listTopics } from '@/lib/posts/reading/read-vocabulary';
import { fillWords } from '@/lib/shared/fill-words';

/** Some 10 KB of a page once compressed, so that the list of a large site opens at once on a slow line. */
const postsOnAPage = 48;

const pagesOf = (posts: readonly PostSummary[]): number => Math.max(1, Math.ceil(posts.length / postsOnAPage));

/** At least 1. */
export async function countPostPages(): Promise<number> {
  return pagesOf(await listPosts({}, new Date()));
}

export const postPageAddress = (page: number): string => (page === 1 ? '/posts' : `/posts/page/${page}`);

/** `page` counts from 1 and must be one that there is. */
export async function AllPosts({ page }: { page: number }) {
  const [posts, topics] = await Promise.all([listPosts({}, new Date()), listTopics()]);
  const pages = pagesOf(posts);
  const { frame, lists, search } = messagesIn();
  const from = (page - 1) * postsOnAPage;
  return (
    <>
      <PageHeading lead={page === 1 ? lists.postsLead : fillWords(search.page, { page, pages })}>
        {frame.allPosts}
      </PageHeading>
      <TopicLinks topics={usedTopics(topics, posts)} />
      <PostGrid posts={posts.slice(from, from + postsOnAPage)} title={frame.posts} />
      <PageSteps label={lists.pages} page={page} pages={pages} addressOf={postPageAddress} />
    </>
  );
}
