import { cacheLife, cacheTag } from 'next/cache';
import { pageMetadata } from '@/components/site/page-metadata';
import { PostGrid } from '@/components/site/post-grid';
import { TopicLinks } from '@/components/site/topic-links';
import { PageHeading } from '@/components/ui/page-heading';
import { messagesIn } from '@/lib/platform/site-language';
import { contentTags } from '@/lib/posts/content-tags';
import { listPosts } from '@/lib/posts/read-posts';
import { listTopics } from '@/lib/posts/read-vocabulary';

const { frame, lists } = messagesIn();

export const metadata = pageMetadata({ title: frame.allPosts, description: lists.postsDescription, path: '/posts' });

export default async function PostsPage() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  const [posts, topics] = await Promise.all([listPosts({}, new Date()), listTopics()]);
  return (
    <>
      <PageHeading lead={lists.postsLead}>{frame.allPosts}</PageHeading>
      <TopicLinks topics={topics} posts={posts} />
      <PostGrid posts={posts} title={frame.posts} />
    </>
  );
}
