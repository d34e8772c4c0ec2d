import { cacheLife, cacheTag } from 'next/cache';
import { toJsonFeed } from '@/components/site/feed-formats';
import { readFeed } from '@/components/site/site-feed';
import { contentTags } from '@/lib/posts/content-tags';

async function feed(): Promise<string> {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  return toJsonFeed(await readFeed({}, new Date(), { page: '/', self: '/feed.json' }));
}

export async function GET() {
  return new Response(await feed(), { headers: { 'content-type': 'application/feed+json; charset=utf-8' } });
}
