import type { Metadata } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import { RespondNotFound } from '@/components/errors/respond-not-found';
import { DemonstrationStrip } from '@/components/posts/provenance/demonstration-notice';
import { PhysicianProfile } from '@/components/posts/provenance/physician-profile';
import { BreadcrumbTrail } from '@/components/seo/breadcrumb-trail';
import { JsonLd } from '@/components/seo/json-ld';
import { missingPageMetadata, pageMetadata } from '@/components/seo/page-metadata';
import { describePhysician } from '@/components/seo/physician-structured-data';
import { NewestAnswers, readWorkOf } from '@/components/site/physician-answers';
import { PhysicianPosts } from '@/components/site/physician-posts';
import { readSupportTags } from '@/lib/comments/thread/read-support';
import { messagesIn } from '@/lib/platform/site-language';
import { contentTags } from '@/lib/posts/accepted/content-tags';
import { findPicture } from '@/lib/posts/reading/read-pictures';
import { listPosts } from '@/lib/posts/reading/read-posts';
import { findPhysician, listPhysicians } from '@/lib/posts/reading/read-vocabulary';
import { say } from '@/lib/shared/messages/say';

export async function generateStaticParams() {
  const physicians = await listPhysicians();
  return physicians.length > 0 ? physicians.map(({ handle }) => ({ handle })) : [{ handle: '_' }];
}

async function readPhysician(handle: string) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  return findPhysician(handle);
}

export async function generateMetadata({ params }: PageProps<'/physicians/[handle]'>): Promise<Metadata> {
  const physician = await readPhysician((await params).handle);
  if (physician === null) return missingPageMetadata;
  const { name, credentials, specialty } = physician;
  const path = `/physicians/${physician.handle}`;
  return pageMetadata({
    title: name,
    description: say(messagesIn().physicians.pageDescription, { name, credentials, specialty }),
    path,
    feed: `${path}/feed.xml`,
  });
}

async function readPortrait(path: string | undefined) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  return path === undefined ? null : findPicture(path);
}

async function CachedProfile({ handle }: { handle: string }) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()), ...(await readSupportTags()));
  const physician = await readPhysician(handle);
  const posts = await listPosts({ author: handle }, new Date());
  const work = await readWorkOf(handle);
  return physician === null ? null : (
    <>
      <PhysicianProfile physician={physician} work={work} />
      <NewestAnswers handle={handle} count={work.answers} />
      <PhysicianPosts name={physician.name} handle={handle} posts={posts} />
    </>
  );
}

export default async function PhysicianPage({ params }: PageProps<'/physicians/[handle]'>) {
  const { handle } = await params;
  const physician = await readPhysician(handle);
  if (physician === null) return <RespondNotFound />;
  return (
    <>
      <JsonLd data={describePhysician(physician, await readPortrait(physician.picture))} />
      {physician.demonstration === true ? (
        <div className="-mt-8 mb-8 sm:-mt-12">
          <DemonstrationStrip />
        </div>
      ) : null}
      <BreadcrumbTrail
        crumbs={[{ href: '/physicians', label: messagesIn().frame.physicians }]}
        here={{ href: `/physicians/${physician.handle}`, label: physician.name }}
      />
      <CachedProfile handle={handle} />
    </>
  );
}
