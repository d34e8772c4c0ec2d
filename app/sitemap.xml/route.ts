import { cacheLife, cacheTag } from 'next/cache';
import { absoluteUrl } from '@/components/site/page-metadata';
import { listSitemapEntries } from '@/components/site/sitemap-entries';
import { toSitemap } from '@/components/site/sitemap-format';
import { contentTags } from '@/lib/posts/content-tags';

async function sitemap(): Promise<string> {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  return toSitemap(await listSitemapEntries(new Date()), (part) => absoluteUrl(`/sitemap/${part}`));
}

export async function GET() {
  return new Response(await sitemap(), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
