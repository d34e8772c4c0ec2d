import type { MetadataRoute } from 'next';
import { cacheLife, cacheTag } from 'next/cache';
import { listSitemapEntries } from '@/components/site/sitemap-entries';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  'use cache';
  cacheLife('page');
  cacheTag('posts');
  return listSitemapEntries(new Date());
}
