import { cacheLife, cacheTag } from 'next/cache';
import { toRss } from '@/components/site/feed-formats';
import { readFeed } from '@/components/site/site-feed';
import { contentTags } from '@/lib/posts/content-tags';

async function feed(): Promise<string> {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  return toRss(await readFeed({}, new Date(), { page: '/', self: '/feed.xml' }));
}

export async function GET() {
  return new Response(await feed(), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
