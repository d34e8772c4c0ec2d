import type { Metadata } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import { AllPosts, countPostPages, postPageAddress } from '@/components/site/all-posts';
import { AnswerNotFound } from '@/components/errors/respond-not-found';
import { missingPageMetadata, pageMetadata } from '@/components/seo/page-metadata';
import { messagesIn } from '@/lib/platform/site-language';
import { contentTags } from '@/lib/posts/accepted/content-tags';
import { fillWords } from '@/lib/shared/fill-words';

/** Later pages are made when someone first asks for them. */
export function generateStaticParams() {
  return [{ number: '2' }];
}

/** Null for what is no number, for the first page, which has an address of its own, and beyond the last. */
async function readPlace(typed: string): Promise<{ page: number; pages: number } | null> {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  const [page, pages] = [/^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : 0, await countPostPages()];
  return page > 1 && page <= pages ? { page, pages } : null;
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
  const { frame, lists, search } = messagesIn();
  const title = `${frame.allPosts}, ${fillWords(search.page, place)}`;
  return pageMetadata({ title, description: lists.postsDescription, path: postPageAddress(place.page) });
}

export default async function LaterPostsPage({ params }: PageProps<'/posts/page/[number]'>) {
  const place = await readPlace((await params).number);
  return place === null ? <AnswerNotFound /> : <CachedPosts page={place.page} />;
}
