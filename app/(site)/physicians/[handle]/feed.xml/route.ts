import { cacheLife, cacheTag } from 'next/cache';
import { toRss } from '@/components/seo/feed-formats';
import { readFeed } from '@/components/seo/site-feed';
import { answerDocument, dateDocument } from '@/components/site/dated-document';
import { messagesIn } from '@/lib/platform/site-language';
import { contentTags } from '@/lib/posts/accepted/content-tags';
import { findPhysician, listPhysicians } from '@/lib/posts/reading/read-vocabulary';
import { say } from '@/lib/shared/messages/say';

export async function generateStaticParams() {
  const physicians = await listPhysicians();
  return physicians.length > 0 ? physicians.map(({ handle }) => ({ handle })) : [{ handle: '_' }];
}

async function feed(handle: string) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  const physician = await findPhysician(handle);
  if (physician === null) return null;
  const page = `/physicians/${physician.handle}`;
  const { name } = physician;
  const description = say(messagesIn().physicians.feedDescription, { name });
  const words = { title: name, description, page, self: `${page}/feed.xml` };
  const now = new Date();
  return dateDocument(words.self, toRss(await readFeed({ author: physician.handle }, now, words)), now);
}

export async function GET(_request: Request, { params }: RouteContext<'/physicians/[handle]/feed.xml'>) {
  const found = await feed((await params).handle);
  if (found === null) return new Response('There is no such physician.\n', { status: 404 });
  return answerDocument(found, 'application/rss+xml');
}
