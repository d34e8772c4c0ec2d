import type { Metadata } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import { AnswerNotFound } from '@/components/site/answer-not-found';
import { BreadcrumbTrail } from '@/components/site/breadcrumb-trail';
import { missingPageMetadata, pageMetadata } from '@/components/site/page-metadata';
import { PostGrid } from '@/components/site/post-grid';
import { TopicLinks } from '@/components/site/topic-links';
import { PageHeading } from '@/components/ui/page-heading';
import { messagesIn } from '@/lib/platform/site-language';
import { contentTags } from '@/lib/posts/content-tags';
import { listPosts } from '@/lib/posts/read-posts';
import { findTopic, listTopics } from '@/lib/posts/read-vocabulary';
import { fillWords } from '@/lib/shared/fill-words';

export async function generateStaticParams() {
  const topics = await listTopics();
  return topics.length > 0 ? topics.map(({ id }) => ({ id })) : [{ id: '_' }];
}

async function readTopic(id: string) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  const topic = await findTopic(id);
  if (topic === null) return null;
  const [topics, posts] = await Promise.all([listTopics(), listPosts({}, new Date())]);
  return { topic, topics, posts };
}

export async function generateMetadata({ params }: PageProps<'/topics/[id]'>): Promise<Metadata> {
  const found = await readTopic((await params).id);
  if (found === null) return missingPageMetadata;
  const { id, title, summary } = found.topic;
  return pageMetadata({ title, description: summary, path: `/topics/${id}`, feed: `/topics/${id}/feed.xml` });
}

export default async function TopicPage({ params }: PageProps<'/topics/[id]'>) {
  const found = await readTopic((await params).id);
  if (found === null) return <AnswerNotFound />;
  const { topic, topics, posts } = found;
  const { frame, lists, locale } = messagesIn();
  const members = posts.filter((post) => post.topics.some(({ id }) => id === topic.id));
  return (
    <>
      <BreadcrumbTrail
        crumbs={[{ href: '/topics', label: frame.topics }]}
        here={{ href: `/topics/${topic.id}`, label: topic.title }}
      />
      <PageHeading lead={topic.summary}>{topic.title}</PageHeading>
      <PostGrid posts={members} title={fillWords(lists.aboutTopic, { topic: topic.title.toLocaleLowerCase(locale) })} />
      <div className="mt-12 border-t border-line">
        <TopicLinks topics={topics} posts={posts} current={topic.id} />
      </div>
      <p className="mt-6 text-sm">
        <a href={`/topics/${topic.id}/feed.xml`}>{lists.topicFeed}</a>
      </p>
    </>
  );
}
