import { cacheLife, cacheTag } from 'next/cache';
import { pageMetadata } from '@/components/site/page-metadata';
import { ResourceList } from '@/components/site/resource-list';
import { PageHeading } from '@/components/ui/page-heading';
import { contentTags } from '@/lib/posts/content-tags';
import { listResources, listTopics } from '@/lib/posts/read-vocabulary';

export const metadata = pageMetadata({
  title: 'Trusted resources',
  description:
    'Other places that give sound health information, why we trust them, and the day we last checked each one.',
  path: '/resources',
});

export default async function ResourcesPage() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  const [resources, topics] = await Promise.all([listResources(), listTopics()]);
  return (
    <>
      <PageHeading lead="Other places we send people to, and why. They are not told that you came from here.">
        Trusted resources
      </PageHeading>
      <ResourceList resources={resources} topics={topics} />
    </>
  );
}
