import type { Metadata } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import { permanentRedirect } from 'next/navigation';
import { RespondNotFound } from '@/components/errors/respond-not-found';
import { VersionList } from '@/components/post-page/version-list';
import { ReviewOverdueNotice, WithdrawalBand } from '@/components/posts/post-notices';
import { BreadcrumbTrail } from '@/components/seo/breadcrumb-trail';
import { missingPageMetadata, pageMetadata } from '@/components/seo/page-metadata';
import { PageHeading } from '@/components/ui/page-heading';
import { messagesIn } from '@/lib/platform/site-language';
import { postTags } from '@/lib/posts/accepted/content-tags';
import { findPost, findRedirect } from '@/lib/posts/reading/read-posts';
import { say } from '@/lib/shared/messages/say';

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
  const words = messagesIn(post.language).versions;
  return pageMetadata({
    title: say(words.titleOf, { title: post.title }),
    description: say(words.description, { title: post.title }),
    path: `/posts/${post.slug}/changes`,
    indexed: false,
  });
}

export default async function ChangesPage({ params }: PageProps<'/posts/[slug]/changes'>) {
  const { post, now, movedTo } = await readPost((await params).slug);
  if (movedTo !== null) permanentRedirect(`/posts/${movedTo}/changes`);
  if (post === null) return <RespondNotFound />;
  const path = `/posts/${post.slug}`;
  const { changes, frame, versions: words } = messagesIn(post.language);
  return (
    <>
      <WithdrawalBand post={post} />
      <BreadcrumbTrail
        label={frame.breadcrumb}
        crumbs={[
          { href: '/posts', label: frame.posts },
          { href: path, label: post.title },
        ]}
        here={{ href: `${path}/changes`, label: changes.title }}
      />
      <PageHeading lead={words.lead}>{changes.title}</PageHeading>
      <div className="mt-6 max-w-measure space-y-4">
        <ReviewOverdueNotice post={post} now={now} />
      </div>
      <VersionList post={post} />
      <p className="mt-8">
        <a href={path}>{words.now}</a>
      </p>
    </>
  );
}
