import { cacheLife, cacheTag } from 'next/cache';
import { type CardWords, cardWords, drawCard } from '@/components/seo/sharing-card';
import { postTags } from '@/lib/posts/accepted/content-tags';
import { findPost } from '@/lib/posts/reading/read-posts';

async function readWords(slug: string): Promise<CardWords | null> {
  'use cache';
  cacheLife('page');
  cacheTag(...(await postTags(slug)));
  const now = new Date();
  const post = await findPost(slug, now);
  return post === null ? null : cardWords(post, now);
}

/** The words are all there is to a card, so one that is drawn stays good until they change. */
async function drawOnce(words: CardWords): Promise<ArrayBuffer> {
  'use cache';
  cacheLife('max');
  return drawCard(words);
}

export async function GET(_request: Request, { params }: RouteContext<'/posts/[slug]/opengraph-image'>) {
  const words = await readWords((await params).slug);
  if (words === null) return new Response('There is no such post.\n', { status: 404 });
  return new Response(await drawOnce(words), {
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=60' },
  });
}
