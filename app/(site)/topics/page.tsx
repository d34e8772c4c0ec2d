import { cacheLife, cacheTag } from 'next/cache';
import { pageMetadata } from '@/components/seo/page-metadata';
import { TopicIndex } from '@/components/topics/topic-index';
import { PageHeading } from '@/components/ui/page-heading';
import { countAnswered, readSupportTags } from '@/lib/comments/thread/read-support';
import { messagesIn } from '@/lib/platform/site-language';
import { contentTags } from '@/lib/posts/accepted/content-tags';
import { gatheredBeneath } from '@/lib/posts/model/post';
import { listPosts } from '@/lib/posts/reading/read-posts';
import { listTopics } from '@/lib/posts/reading/read-vocabulary';

const { frame, lists } = messagesIn();

export const metadata = pageMetadata({ title: frame.topics, description: lists.topicsDescription, path: '/topics' });

export default async function TopicsPage() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()), ...(await readSupportTags()));
  const [topics, posts] = await Promise.all([listTopics(), listPosts({}, new Date())]);
  const answered = await Promise.all(
    topics.map(async (topic) => countAnswered(gatheredBeneath(topic, posts).map(({ id }) => id))),
  );
  return (
    <>
      <PageHeading lead={lists.topicsLead}>{frame.topics}</PageHeading>
      <div className="mt-8">
        <TopicIndex topics={topics} posts={posts} answered={answered} />
      </div>
    </>
  );
}
