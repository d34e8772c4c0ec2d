import { cacheLife, cacheTag } from 'next/cache';
import { pageMetadata } from '@/components/seo/page-metadata';
import { ResourceList } from '@/components/site/resource-list';
import { PageHeading } from '@/components/ui/page-heading';
import { messagesIn } from '@/lib/platform/site-language';
import { contentTags } from '@/lib/posts/accepted/content-tags';
import { listResources, listTopics } from '@/lib/posts/reading/read-vocabulary';

const { frame, lists } = messagesIn();

export const metadata = pageMetadata({
  title: frame.resources,
  description: lists.resourcesDescription,
  path: '/resources',
});

export default async function ResourcesPage() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  const [resources, topics] = await Promise.all([listResources(), listTopics()]);
  return (
    <>
      <PageHeading lead={lists.resourcesLead}>{frame.resources}</PageHeading>
      <ResourceList resources={resources} topics={topics} />
    </>
  );
}
