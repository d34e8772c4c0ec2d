import type { Metadata } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import { permanentRedirect } from 'next/navigation';
import { AnswerNotFound } from '@/components/site/answer-not-found';
import { BreadcrumbTrail } from '@/components/site/breadcrumb-trail';
import { JsonLd } from '@/components/site/json-ld';
import { missingPageMetadata, postMetadata } from '@/components/site/page-metadata';
import { PostConversation } from '@/components/site/post-conversation';
import { PostDocument } from '@/components/site/post-document';
import { describePost } from '@/components/site/post-structured-data';
import { PrintedVersion } from '@/components/site/printed-version';
import { RelatedPosts } from '@/components/site/related-posts';
import { ShareBlock } from '@/components/site/share-block';
import { postTags } from '@/lib/posts/content-tags';
import { findPost, findRedirect, listPosts } from '@/lib/posts/read-posts';
import { practiceFactsTag } from '@/lib/practice/read-practice-facts';

/** A build makes the newest; whoever asks first for an older one waits a moment for it, and it is kept from then on. */
const prerendered = 100;

export async function generateStaticParams() {
  const posts = (await listPosts({}, new Date())).slice(0, prerendered);
  return posts.length > 0 ? posts.map(({ slug }) => ({ slug })) : [{ slug: '_' }];
}

/** The moment travels with the post, so that everything on the page agrees on what day it is. */
async function readPost(slug: string) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await postTags(slug)));
  const now = new Date();
  const post = await findPost(slug, now);
  return { post, now, movedTo: post === null ? await findRedirect(slug) : null };
}

export async function generateMetadata({ params }: PageProps<'/posts/[slug]'>): Promise<Metadata> {
  const { post, now } = await readPost((await params).slug);
  return post === null ? missingPageMetadata : postMetadata(post, now);
}

/** Compiling the words is slow, so what they become is kept too. */
async function CachedDocument({ slug }: { slug: string }) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await postTags(slug)), practiceFactsTag);
  const { post, now } = await readPost(slug);
  return post === null ? null : <PostDocument post={post} now={now} />;
}

export default async function PostPage({ params }: PageProps<'/posts/[slug]'>) {
  const { slug } = await params;
  const { post, now, movedTo } = await readPost(slug);
  if (movedTo !== null) permanentRedirect(`/posts/${movedTo}`);
  if (post === null) return <AnswerNotFound />;
  const [topic] = post.topics;
  return (
    <>
      <JsonLd data={describePost(post, now)} />
      <BreadcrumbTrail
        crumbs={[
          { href: '/posts', label: 'Posts' },
          ...(topic ? [{ href: `/topics/${topic.id}`, label: topic.title }] : []),
        ]}
        here={{ href: `/posts/${post.slug}`, label: post.title }}
      />
      <CachedDocument slug={slug} />
      <PrintedVersion post={post} />
      <ShareBlock post={post} />
      <PostConversation post={post} />
      <RelatedPosts posts={post.related} />
      <script src="/enhance.js" defer />
    </>
  );
}
