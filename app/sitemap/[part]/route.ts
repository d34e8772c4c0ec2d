import { cacheLife, cacheTag } from 'next/cache';
import { listMessageEntries, listSitemapEntries } from '@/components/seo/sitemap-entries';
import { countSitemapParts, toSitemapPart } from '@/components/seo/sitemap-format';
import { answerDocument, dateDocument } from '@/components/site/dated-document';
import { readSupportTags } from '@/lib/comments/thread/read-support';
import { contentTags } from '@/lib/posts/accepted/content-tags';

async function countParts(): Promise<number> {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()), ...(await readSupportTags()));
  const now = new Date();
  return countSitemapParts([...(await listSitemapEntries(now)), ...(await listMessageEntries(now))]);
}

async function sitemapPart(part: string) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()), ...(await readSupportTags()));
  const now = new Date();
  const entries = [...(await listSitemapEntries(now)), ...(await listMessageEntries(now))];
  const xml = toSitemapPart(entries, Number(part));
  return xml === null ? null : dateDocument(`/sitemap/${part}`, xml, now);
}

/** There is one only when the site has more addresses than fit in one file. */
export async function GET(_request: Request, { params }: RouteContext<'/sitemap/[part]'>) {
  const { part } = await params;
  const isPart = /^[1-9]\d{0,3}$/.test(part) && Number(part) <= (await countParts());
  const found = isPart ? await sitemapPart(part) : null;
  if (found === null) return new Response('There is no such part of the sitemap.\n', { status: 404 });
  return answerDocument(found, 'application/xml');
}
