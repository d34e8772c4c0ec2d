import { cacheLife, cacheTag } from 'next/cache';
import { PostCards } from '@/components/posts/post-cards';
import { PhysicianCard } from '@/components/posts/provenance/physician-card';
import { PracticeStrip } from '@/components/practice/place/practice-strip';
import { JsonLd } from '@/components/seo/json-ld';
import { pageMetadata } from '@/components/seo/page-metadata';
import { describeSite } from '@/components/seo/site-structured-data';
import { AnsweredLately, NewestAnswer } from '@/components/site/answered-lately';
import { HomeIntroduction, Promises } from '@/components/site/home-introduction';
import { HomeSection } from '@/components/site/home-section';
import { preloadTitleFace } from '@/components/site/preload-title-face';
import { TopicIndex } from '@/components/topics/topic-index';
import { EmptyState } from '@/components/ui/empty-state';
import { PageScript } from '@/components/ui/page-script';
import { messagesIn } from '@/lib/platform/site-language';
import { contentTags } from '@/lib/posts/accepted/content-tags';
import { listPosts } from '@/lib/posts/reading/read-posts';
import { listPhysicians, listTopics } from '@/lib/posts/reading/read-vocabulary';

const newestShown = 4;

const { title, description } = messagesIn().home;

export const metadata = pageMetadata({ title, description, path: '/' });

export default async function HomePage() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  const posts = await listPosts({}, new Date());
  const [topics, physicians] = await Promise.all([listTopics(), listPhysicians()]);
  const { frame, home, lists } = messagesIn();
  preloadTitleFace();
  return (
    <>
      <JsonLd data={describeSite()} />
      <HomeIntroduction practice={<PracticeStrip />} example={<NewestAnswer posts={posts} />} />
      <HomeSection title={home.findTopic} id="topics">
        <TopicIndex topics={topics} posts={posts} />
      </HomeSection>
      <AnsweredLately posts={posts} />
      <HomeSection title={home.newPosts} id="new-posts" more={{ href: '/posts', label: frame.allPosts }}>
        {posts.length > 0 ? (
          <PostCards posts={posts.slice(0, newestShown)} />
        ) : (
          <EmptyState title={home.nothingYet}>{lists.comeBack}</EmptyState>
        )}
      </HomeSection>
      {physicians.length > 0 ? (
        <HomeSection title={home.whoWrites} id="physicians" more={{ href: '/physicians', label: home.allPhysicians }}>
          <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
            {physicians.map((physician) => (
              <li key={physician.handle}>
                <PhysicianCard physician={physician} />
              </li>
            ))}
          </ul>
        </HomeSection>
      ) : null}
      <Promises />
      <PageScript />
    </>
  );
}
