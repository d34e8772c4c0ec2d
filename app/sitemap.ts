import type { MetadataRoute } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import { listSitemapEntries } from '@/components/site/sitemap-entries';
import { contentTags } from '@/lib/posts/content-tags';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  return listSitemapEntries(new Date());
}
