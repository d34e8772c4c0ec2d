import { cacheLife, cacheTag } from 'next/cache';
import { pageMetadata } from '@/components/site/page-metadata';
import { TopicIndex } from '@/components/site/topic-index';
import { PageHeading } from '@/components/ui/page-heading';
import { contentTags } from '@/lib/posts/content-tags';
import { listPosts } from '@/lib/posts/read-posts';
import { listTopics } from '@/lib/posts/read-vocabulary';

export const metadata = pageMetadata({
  title: 'Topics',
  description: 'Health topics on Bedside, each with the posts that physicians have written about it.',
  path: '/topics',
});

export default async function TopicsPage() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  const [topics, posts] = await Promise.all([listTopics(), listPosts({}, new Date())]);
  return (
    <>
      <PageHeading lead="Choose the part of health you want to read about.">Topics</PageHeading>
      <div className="mt-8">
        <TopicIndex topics={topics} posts={posts} />
      </div>
    </>
  );
}
