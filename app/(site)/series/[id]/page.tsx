import type { Metadata } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import { RespondNotFound } from '@/components/errors/respond-not-found';
import { BreadcrumbTrail } from '@/components/seo/breadcrumb-trail';
import { missingPageMetadata, pageMetadata } from '@/components/seo/page-metadata';
import { SeriesSteps } from '@/components/site/series-steps';
import { PageHeading } from '@/components/ui/page-heading';
import { messagesIn } from '@/lib/platform/site-language';
import { contentTags } from '@/lib/posts/accepted/content-tags';
import { listPosts } from '@/lib/posts/reading/read-posts';
import { listSeries } from '@/lib/posts/reading/read-vocabulary';

export async function generateStaticParams() {
  const series = await listSeries();
  return series.length > 0 ? series.map(({ id }) => ({ id })) : [{ id: '_' }];
}

async function readSeries(id: string) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  const series = (await listSeries()).find((entry) => entry.id === id);
  return series ? { series, posts: await listPosts({}, new Date()) } : null;
}

export async function generateMetadata({ params }: PageProps<'/series/[id]'>): Promise<Metadata> {
  const found = await readSeries((await params).id);
  if (found === null) return missingPageMetadata;
  const { id, title, summary } = found.series;
  return pageMetadata({ title, description: summary, path: `/series/${id}` });
}

export default async function SeriesPage({ params }: PageProps<'/series/[id]'>) {
  const found = await readSeries((await params).id);
  if (found === null) return <RespondNotFound />;
  const { series, posts } = found;
  const { frame, lists } = messagesIn();
  return (
    <>
      <BreadcrumbTrail
        crumbs={[{ href: '/posts', label: frame.posts }]}
        here={{ href: `/series/${series.id}`, label: series.title }}
      />
      <PageHeading kicker={lists.series} lead={series.summary}>
        {series.title}
      </PageHeading>
      <SeriesSteps slugs={series.posts} posts={posts} />
    </>
  );
}
