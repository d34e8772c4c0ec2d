import { cacheLife, cacheTag } from 'next/cache';
import { toAtom } from '@/components/seo/feed-formats';
import { readFeed } from '@/components/seo/site-feed';
import { answerDocument, dateDocument } from '@/components/site/dated-document';
import { contentTags } from '@/lib/posts/accepted/content-tags';

async function feed() {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  const now = new Date();
  return dateDocument('/atom.xml', toAtom(await readFeed({}, now, { page: '/', self: '/atom.xml' })), now);
}

export async function GET() {
  return answerDocument(await feed(), 'application/atom+xml');
}
