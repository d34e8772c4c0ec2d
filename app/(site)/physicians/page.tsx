import { cacheLife, cacheTag } from 'next/cache';
import { PhysicianCard } from '@/components/posts/physician-card';
import { pageMetadata } from '@/components/site/page-metadata';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { contentTags } from '@/lib/posts/content-tags';
import { listPhysicians } from '@/lib/posts/read-vocabulary';

export const metadata = pageMetadata({
  title: 'Physicians',
  description:
    'The physicians who write on Bedside: what they are trained in, what they do, and whose interests they declare.',
  path: '/physicians',
});

export default async function PhysiciansPage() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  const physicians = await listPhysicians();
  return (
    <>
      <PageHeading lead="Who they are, what they do, and who, if anyone, pays them besides their patients.">
        The physicians who write here
      </PageHeading>
      <div className="mt-10">
        {physicians.length > 0 ? (
          <>
            <h2 className="sr-only">Physicians</h2>
            <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
              {physicians.map((physician) => (
                <li key={physician.handle}>
                  <PhysicianCard physician={physician} />
                </li>
              ))}
            </ul>
          </>
        ) : (
          <EmptyState title="Nobody has introduced themselves yet">Please come back soon.</EmptyState>
        )}
      </div>
    </>
  );
}
