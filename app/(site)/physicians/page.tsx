import { cacheLife, cacheTag } from 'next/cache';
import { DemonstrationStrip } from '@/components/posts/provenance/demonstration-notice';
import { PhysicianCard } from '@/components/posts/provenance/physician-card';
import { pageMetadata } from '@/components/seo/page-metadata';
import { readWorkOf } from '@/components/site/physician-answers';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { readSupportTags } from '@/lib/comments/thread/read-support';
import { messagesIn } from '@/lib/platform/site-language';
import { contentTags } from '@/lib/posts/accepted/content-tags';
import { listPhysicians } from '@/lib/posts/reading/read-vocabulary';

const { frame, lists, physicians: words } = messagesIn();

export const metadata = pageMetadata({ title: frame.physicians, description: words.description, path: '/physicians' });

export default async function PhysiciansPage() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()), ...(await readSupportTags()));
  const physicians = await listPhysicians();
  const work = await Promise.all(physicians.map(({ handle }) => readWorkOf(handle)));
  const madeUp = physicians.length > 0 && physicians.every(({ demonstration }) => demonstration === true);
  return (
    <>
      {madeUp ? (
        <div className="-mt-8 mb-8 sm:-mt-12">
          <DemonstrationStrip />
        </div>
      ) : null}
      <PageHeading lead={words.lead}>{words.heading}</PageHeading>
      <div className="mt-10">
        {physicians.length > 0 ? (
          <>
            <h2 className="sr-only">{frame.physicians}</h2>
            <ul className="grid gap-x-6 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
              {physicians.map((physician, index) => (
                <li key={physician.handle}>
                  <PhysicianCard physician={physician} said={madeUp} {...(work[index] ? { work: work[index] } : {})} />
                </li>
              ))}
            </ul>
          </>
        ) : (
          <EmptyState title={words.empty}>{lists.comeBack}</EmptyState>
        )}
      </div>
    </>
  );
}
