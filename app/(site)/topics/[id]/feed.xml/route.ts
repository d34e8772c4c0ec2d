import { cacheLife, cacheTag } from 'next/cache';
import { toRss } from '@/components/seo/feed-formats';
import { readFeed } from '@/components/seo/site-feed';
import { answerDocument, dateDocument } from '@/components/site/dated-document';
import { topicParams } from '@/components/topics/topic-params';
import { contentTags } from '@/lib/posts/accepted/content-tags';
import { findTopic } from '@/lib/posts/reading/read-vocabulary';

export const generateStaticParams = topicParams;

async function feed(id: string) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()));
  const topic = await findTopic(id);
  if (topic === null) return null;
  const page = `/topics/${topic.id}`;
  const words = { title: topic.title, description: topic.summary, page, self: `${page}/feed.xml` };
  const now = new Date();
  return dateDocument(words.self, toRss(await readFeed({ topic: topic.id }, now, words)), now);
}

export async function GET(_request: Request, { params }: RouteContext<'/topics/[id]/feed.xml'>) {
  const found = await feed((await params).id);
  if (found === null) return new Response('There is no such topic.\n', { status: 404 });
  return answerDocument(found, 'application/rss+xml');
}
