import { cacheLife, cacheTag } from 'next/cache';
import { pageMetadata } from '@/components/seo/page-metadata';
import { AllPosts } from '@/components/site/all-posts';
import { messagesIn } from '@/lib/platform/site-language';
import { contentTags } from '@/lib/posts/accepted/content-tags';

const { frame, lists } = messagesIn();

export const metadata = pageMetadata({ title: frame.allPosts, description: lists.postsDescription, path: '/posts' });

export default async function PostsPage() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  return <AllPosts page={1} />;
}
