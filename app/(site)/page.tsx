import { cacheLife, cacheTag } from 'next/cache';
import { PhysicianCard } from '@/components/posts/physician-card';
import { PostCards } from '@/components/posts/post-cards';
import { HomeIntroduction } from '@/components/site/home-introduction';
import { HomeSection } from '@/components/site/home-section';
import { JsonLd } from '@/components/site/json-ld';
import { pageMetadata } from '@/components/site/page-metadata';
import { describeSite } from '@/components/site/site-structured-data';
import { TopicIndex } from '@/components/site/topic-index';
import { EmptyState } from '@/components/ui/empty-state';
import { contentTags } from '@/lib/posts/content-tags';
import { listPosts } from '@/lib/posts/read-posts';
import { listPhysicians, listTopics } from '@/lib/posts/read-vocabulary';

const newestShown = 6;

export const metadata = pageMetadata({
  title: 'Bedside: health in plain words, from physicians you can ask',
  description:
    'Physicians explain health in plain words. Ask them a question under an alias. A person reads it before anyone else can.',
  path: '/',
});

export default async function HomePage() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  const posts = await listPosts({}, new Date());
  const [topics, physicians] = await Promise.all([listTopics(), listPhysicians()]);
  return (
    <>
      <JsonLd data={describeSite()} />
      <HomeIntroduction />
      <HomeSection title="New posts" id="new-posts" more={{ href: '/posts', label: 'All posts' }}>
        {posts.length > 0 ? (
          <PostCards posts={posts.slice(0, newestShown)} />
        ) : (
          <EmptyState title="Nothing has been published yet">Please come back soon.</EmptyState>
        )}
      </HomeSection>
      <HomeSection title="Find your topic" id="topics">
        <TopicIndex topics={topics} posts={posts} brief />
      </HomeSection>
      {physicians.length > 0 ? (
        <HomeSection title="Who writes here" id="physicians" more={{ href: '/physicians', label: 'All physicians' }}>
          <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
            {physicians.map((physician) => (
              <li key={physician.handle}>
                <PhysicianCard physician={physician} />
              </li>
            ))}
          </ul>
        </HomeSection>
      ) : null}
    </>
  );
}
