import { cacheLife, cacheTag } from 'next/cache';
import { absoluteUrl } from '@/components/seo/page-metadata';
import { listMessageEntries, listSitemapEntries } from '@/components/seo/sitemap-entries';
import { toSitemap } from '@/components/seo/sitemap-format';
import { answerDocument, dateDocument } from '@/components/site/dated-document';
import { readSupportTags } from '@/lib/comments/thread/read-support';
import { contentTags } from '@/lib/posts/accepted/content-tags';

async function sitemap() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()), ...(await readSupportTags()));
  const now = new Date();
  const entries = [...(await listSitemapEntries(now)), ...(await listMessageEntries(now))];
  const xml = toSitemap(entries, (part) => absoluteUrl(`/sitemap/${part}`));
  return dateDocument('/sitemap.xml', xml, now);
}

export async function GET() {
  return answerDocument(await sitemap(), 'application/xml');
}
