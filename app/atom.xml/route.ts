import { cacheLife, cacheTag } from 'next/cache';
import { toAtom } from '@/components/site/feed-formats';
import { readFeed } from '@/components/site/site-feed';
import { contentTags } from '@/lib/posts/content-tags';

async function feed(): Promise<string> {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  return toAtom(await readFeed({}, new Date(), { page: '/', self: '/atom.xml' }));
}

export async function GET() {
  return new Response(await feed(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
