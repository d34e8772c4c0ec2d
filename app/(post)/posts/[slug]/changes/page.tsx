import type { Metadata } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import { permanentRedirect } from 'next/navigation';
import { ReviewOverdueNotice, WithdrawalNotice } from '@/components/posts/post-notices';
import { AnswerNotFound } from '@/components/site/answer-not-found';
import { BreadcrumbTrail } from '@/components/site/breadcrumb-trail';
import { missingPageMetadata, pageMetadata } from '@/components/site/page-metadata';
import { VersionList } from '@/components/site/version-list';
import { PageHeading } from '@/components/ui/page-heading';
import { postTags } from '@/lib/posts/content-tags';
import { findPost, findRedirect } from '@/lib/posts/read-posts';

/** Made when first asked for: paper leads here, and few read from paper. */
export function generateStaticParams() {
  return [{ slug: '_' }];
}

async function readPost(slug: string) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await postTags(slug)));
  const now = new Date();
  const post = await findPost(slug, now);
  return { post, now, movedTo: post === null ? await findRedirect(slug) : null };
}

export async function generateMetadata({ params }: PageProps<'/posts/[slug]/changes'>): Promise<Metadata> {
  const { post } = await readPost((await params).slug);
  if (post === null) return missingPageMetadata;
  return pageMetadata({
    title: `What has changed: ${post.title}`,
    description: `Every version of “${post.title}”, from old to new.`,
    path: `/posts/${post.slug}/changes`,
    indexed: false,
  });
}

export default async function ChangesPage({ params }: PageProps<'/posts/[slug]/changes'>) {
  const { post, now, movedTo } = await readPost((await params).slug);
  if (movedTo !== null) permanentRedirect(`/posts/${movedTo}/changes`);
  if (post === null) return <AnswerNotFound />;
  const path = `/posts/${post.slug}`;
  return (
    <>
      <BreadcrumbTrail
        crumbs={[
          { href: '/posts', label: 'Posts' },
          { href: path, label: post.title },
        ]}
        here={{ href: `${path}/changes`, label: 'What has changed' }}
      />
      <PageHeading lead="If you have a printed copy, find its day below. Everything under it is newer than your copy.">
        What has changed
      </PageHeading>
      <div className="mt-6 max-w-measure space-y-4">
        <WithdrawalNotice post={post} />
        <ReviewOverdueNotice post={post} now={now} />
      </div>
      <VersionList post={post} />
      <p className="mt-8">
        <a href={path}>Read the page as it is now</a>
      </p>
    </>
  );
}
