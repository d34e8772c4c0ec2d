import type { Metadata } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import { permanentRedirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { RespondNotFound } from '@/components/errors/respond-not-found';
import { PostConversation } from '@/components/post-page/post-conversation';
import { PostDocument } from '@/components/post-page/post-document';
import { PostWays } from '@/components/post-page/post-ways';
import { PrintedVersion } from '@/components/post-page/printed-version';
import { readPostPage } from '@/components/post-page/read-post-page';
import { RelatedPosts } from '@/components/post-page/related-posts';
import { ShareBlock } from '@/components/post-page/share-block';
import { PrintedPractice } from '@/components/practice/place/printed-practice';
import { BreadcrumbTrail } from '@/components/seo/breadcrumb-trail';
import { JsonLd } from '@/components/seo/json-ld';
import { missingPageMetadata, postMetadata } from '@/components/seo/page-metadata';
import { describePost } from '@/components/seo/post-structured-data';
import { PageScript } from '@/components/ui/page-script';
import { messagesIn } from '@/lib/platform/site-language';
import { postTags } from '@/lib/posts/accepted/content-tags';
import { topicTitle } from '@/lib/posts/model/topic-title';
import { listPosts, listTranslations } from '@/lib/posts/reading/read-posts';
import { readFactTags } from '@/lib/practice/says/fact-versions';

/** A build makes the newest; whoever asks first for an older one waits a moment for it, and it is kept from then on. */
const prerendered = 30;

export async function generateStaticParams() {
  const now = new Date();
  const posts = [
    ...(await listPosts({}, now)).slice(0, prerendered),
    ...(await listTranslations(now)).slice(0, prerendered),
  ];
  return posts.length > 0 ? posts.map(({ slug }) => ({ slug })) : [{ slug: '_' }];
}

export async function generateMetadata({ params }: PageProps<'/posts/[slug]'>): Promise<Metadata> {
  const { post, now, readings } = await readPostPage((await params).slug);
  if (post === null) return missingPageMetadata;
  return postMetadata(post, now, readings);
}

/** Compiling the words is slow, so what they become is kept too. */
async function CachedDocument({ slug, trail, ways }: { slug: string; trail: ReactNode; ways: ReactNode }) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await postTags(slug)), ...(await readFactTags()));
  const { post, now, readings } = await readPostPage(slug);
  return post === null ? null : <PostDocument post={post} now={now} readings={readings} trail={trail} ways={ways} />;
}

export default async function PostPage({ params }: PageProps<'/posts/[slug]'>) {
  const { slug } = await params;
  const { post, now, movedTo } = await readPostPage(slug);
  if (movedTo !== null) permanentRedirect(`/posts/${movedTo}`);
  if (post === null) return <RespondNotFound />;
  const [topic] = post.topics;
  const { frame } = messagesIn(post.language);
  return (
    <>
      <JsonLd data={describePost(post, now)} />
      <CachedDocument
        slug={slug}
        trail={
          <BreadcrumbTrail
            label={frame.breadcrumb}
            crumbs={[
              { href: '/posts', label: frame.posts },
              ...(topic ? [{ href: `/topics/${topic.id}`, label: topicTitle(topic, post.language) }] : []),
            ]}
            here={{ href: `/posts/${post.slug}`, label: post.title }}
          />
        }
        ways={<PostWays post={post} className="inline-flex min-h-9 items-center" />}
      />
      <PrintedVersion post={post} practice={<PrintedPractice />} />
      <ShareBlock post={post} />
      <PostConversation post={post} />
      <RelatedPosts posts={post.related} language={post.language} />
      <PageScript />
    </>
  );
}
