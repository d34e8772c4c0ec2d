import { PostGrid } from '@/components/site/post-grid';
import { TopicLinks, usedTopics } from '@/components/topics/topic-links';
import { PageHeading } from '@/components/ui/page-heading';
import { PageSteps } from '@/components/ui/page-steps';
import { messagesIn } from '@/lib/platform/site-language';
import { pagesOf, postsOnAPage } from '@/lib/posts/reading/post-pages';
import { listPosts } from '@/lib/posts/reading/read-posts';
import { listTopics } from '@/lib/posts/reading/read-vocabulary';
import { say } from '@/lib/shared/messages/say';

export const postPageAddress = (page: number): string => (page === 1 ? '/posts' : `/posts/page/${page}`);

/** `page` counts from 1 and must be one that there is. */
export async function AllPosts({ page }: { page: number }) {
  const [posts, topics] = await Promise.all([listPosts({}, new Date()), listTopics()]);
  const pages = pagesOf(posts);
  const { frame, lists, locale, search } = messagesIn();
  const from = (page - 1) * postsOnAPage;
  return (
    <>
      <PageHeading lead={page === 1 ? lists.postsLead : say(search.page, { page, pages }, locale)}>
        {frame.allPosts}
      </PageHeading>
      <TopicLinks topics={usedTopics(topics, posts)} />
      <PostGrid posts={posts.slice(from, from + postsOnAPage)} title={frame.posts} />
      <PageSteps label={lists.pages} page={page} pages={pages} addressOf={postPageAddress} />
    </>
  );
}
