import type { Metadata } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import { RespondNotFound } from '@/components/errors/respond-not-found';
import { missingPageMetadata, pageMetadata } from '@/components/seo/page-metadata';
import { AllPosts, postPageAddress } from '@/components/site/all-posts';
import { messagesIn } from '@/lib/platform/site-language';
import { contentTags } from '@/lib/posts/accepted/content-tags';
import { findPostPage } from '@/lib/posts/reading/post-pages';
import { say } from '@/lib/shared/messages/say';

/** Later pages are made when someone first asks for them. */
export function generateStaticParams() {
  return [{ number: '2' }];
}

async function readPlace(typed: string): Promise<{ page: number; pages: number } | null> {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  return findPostPage(typed, new Date());
}

async function CachedPosts({ page }: { page: number }) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  return <AllPosts page={page} />;
}

export async function generateMetadata({ params }: PageProps<'/posts/page/[number]'>): Promise<Metadata> {
  const place = await readPlace((await params).number);
  if (place === null) return missingPageMetadata;
  const { frame, lists, locale, search } = messagesIn();
  const title = `${frame.allPosts}, ${say(search.page, place, locale)}`;
  return pageMetadata({ title, description: lists.postsDescription, path: postPageAddress(place.page) });
}

export default async function LaterPostsPage({ params }: PageProps<'/posts/page/[number]'>) {
  const place = await readPlace((await params).number);
  return place === null ? <RespondNotFound /> : <CachedPosts page={place.page} />;
}
