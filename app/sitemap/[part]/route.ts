import { cacheLife, cacheTag } from 'next/cache';
import { listSitemapEntries } from '@/components/site/sitemap-entries';
import { toSitemapPart } from '@/components/site/sitemap-format';
import { contentTags } from '@/lib/posts/content-tags';

async function sitemapPart(part: string): Promise<string | null> {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  return toSitemapPart(await listSitemapEntries(new Date()), Number(part));
}

/** There is one only when the site has more addresses than fit in one file. */
export async function GET(_request: Request, { params }: RouteContext<'/sitemap/[part]'>) {
  const { part } = await params;
  const xml = /^\d{1,4}$/.test(part) ? await sitemapPart(part) : null;
  if (xml === null) return new Response('There is no such part of the sitemap.\n', { status: 404 });
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
