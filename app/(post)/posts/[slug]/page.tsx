import type { Metadata } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import { permanentRedirect } from 'next/navigation';
import { AnswerNotFound } from '@/components/site/answer-not-found';
import { JsonLd } from '@/components/site/json-ld';
import { missingPageMetadata, postMetadata } from '@/components/site/page-metadata';
import { PostConversation } from '@/components/site/post-conversation';
import { PostDocument } from '@/components/site/post-document';
import { describePost } from '@/components/site/post-structured-data';
import { readPostPage } from '@/components/site/read-post-page';
import { RelatedPosts } from '@/components/site/related-posts';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { messagesIn } from '@/lib/platform/site-language';
import { listPosts, listTranslations } from '@/lib/posts/read-posts';
import { topicTitle } from '@/lib/posts/topic-title';

export async function generateStaticParams() {
  const now = new Date();
  const posts = [...(await listPosts({}, now)), ...(await listTranslations(now))];
  return posts.length > 0 ? posts.map(({ slug }) => ({ slug })) : [{ slug: '_' }];
}

export async function generateMetadata({ params }: PageProps<'/posts/[slug]'>): Promise<Metadata> {
  const { post, now, readings } = await readPostPage((await params).slug);
  return post === null ? missingPageMetadata : postMetadata(post, now, readings);
}

/** Compiling the words is slow, so what they become is kept too. */
async function CachedDocument({ slug }: { slug: string }) {
  'use cache';
  cacheLife('page');
  cacheTag('posts', `post:${slug}`);
  const { post, now, readings } = await readPostPage(slug);
  return post === null ? null : <PostDocument post={post} now={now} readings={readings} />;
}

export default async function PostPage({ params }: PageProps<'/posts/[slug]'>) {
  const { slug } = await params;
  const { post, now, movedTo } = await readPostPage(slug);
  if (movedTo !== null) permanentRedirect(`/posts/${movedTo}`);
  if (post === null) return <AnswerNotFound />;
  const [topic] = post.topics;
  const { frame } = messagesIn(post.language);
  return (
    <>
      <JsonLd data={describePost(post, now)} />
      <Breadcrumbs
        label={frame.breadcrumb}
        crumbs={[
          { href: '/posts', label: frame.posts },
          ...(topic ? [{ href: `/topics/${topic.id}`, label: topicTitle(topic, post.language) }] : []),
        ]}
      />
      <CachedDocument slug={slug} />
      <PostConversation post={post} />
      <RelatedPosts posts={post.related} language={post.language} />
    </>
  );
}
