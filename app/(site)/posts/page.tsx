import { cacheLife, cacheTag } from 'next/cache';
import { pageMetadata } from '@/components/site/page-metadata';
import { PostGrid } from '@/components/site/post-grid';
import { TopicLinks } from '@/components/site/topic-links';
import { PageHeading } from '@/components/ui/page-heading';
import { contentTags } from '@/lib/posts/content-tags';
import { listPosts } from '@/lib/posts/read-posts';
import { listTopics } from '@/lib/posts/read-vocabulary';

export const metadata = pageMetadata({
  title: 'All posts',
  description: 'Every post on Bedside, newest first, with its kind, its author and its day.',
  path: '/posts',
});

export default async function PostsPage() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  const [posts, topics] = await Promise.all([listPosts({}, new Date()), listTopics()]);
  return (
    <>
      <PageHeading lead="Newest first. Every post says who wrote it, and health posts say when they were last reviewed.">
        All posts
      </PageHeading>
      <TopicLinks topics={topics} posts={posts} />
      <PostGrid posts={posts} title="Posts" />
    </>
  );
}
