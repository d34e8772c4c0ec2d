import type { Metadata } from 'next';
import { RespondNotFound } from '@/components/errors/respond-not-found';
import { FollowLink } from '@/components/following/follow-link';
import { Emblem } from '@/components/posts/emblem';
import { BreadcrumbTrail } from '@/components/seo/breadcrumb-trail';
import { missingPageMetadata, pageMetadata } from '@/components/seo/page-metadata';
import { PostGrid } from '@/components/site/post-grid';
import { readTopicPage } from '@/components/topics/read-topic-page';
import { StartHere } from '@/components/topics/start-here';
import { TopicLinks } from '@/components/topics/topic-links';
import { topicParams } from '@/components/topics/topic-params';
import { TopicSupport } from '@/components/topics/topic-support';
import { Band } from '@/components/ui/band';
import { PageHeading } from '@/components/ui/page-heading';
import { messagesIn } from '@/lib/platform/site-language';
import { say } from '@/lib/shared/messages/say';

export const generateStaticParams = topicParams;

export async function generateMetadata({ params }: PageProps<'/topics/[id]'>): Promise<Metadata> {
  const found = await readTopicPage((await params).id);
  if (found === null) return missingPageMetadata;
  const { id, title, summary } = found.topic;
  return pageMetadata({
    title,
    description: summary,
    path: `/topics/${id}`,
    feed: `/topics/${id}/feed.xml`,
    indexed: !found.sensitive,
  });
}

export default async function TopicPage({ params }: PageProps<'/topics/[id]'>) {
  const found = await readTopicPage((await params).id);
  if (found === null) return <RespondNotFound />;
  const { topic, topics, members, series, talking } = found;
  const { frame, lists, locale } = messagesIn();
  return (
    <>
      <Band className="-mt-8 flex items-center justify-between gap-8 py-6 sm:-mt-12 sm:py-8">
        <div>
          <BreadcrumbTrail
            crumbs={[{ href: '/topics', label: frame.topics }]}
            here={{ href: `/topics/${topic.id}`, label: topic.title }}
          />
          <PageHeading lead={topic.summary}>{topic.title}</PageHeading>
        </div>
        <Emblem name={topic.emblem} className="w-52 shrink-0 max-md:hidden print:hidden" />
      </Band>
      <StartHere series={series} posts={members} />
      <PostGrid posts={members} title={say(lists.aboutTopic, { topic: topic.title.toLocaleLowerCase(locale) })} />
      {talking.length > 0 ? <TopicSupport topicId={topic.id} posts={talking} /> : null}
      <div className="mt-12 border-t border-line print:hidden">
        <TopicLinks topics={topics} current={topic.id} />
      </div>
      <p className="mt-6 text-sm print:hidden">
        <FollowLink from={{ topic: topic.id }} /> · <a href={`/topics/${topic.id}/feed.xml`}>{lists.topicFeed}</a>
      </p>
    </>
  );
}
