import { cacheLife, cacheTag } from 'next/cache';
import type { Theme } from '@/lib/comments/theme';
import { readSupportPage, readSupportTags } from '@/lib/comments/thread/read-support';
import { contentTags } from '@/lib/posts/accepted/content-tags';
import { isId } from '@/lib/shared/ids';
import { readTopicPage } from './read-topic-page';

export interface SupportPlace {
  topicId: string;
  kind: 'experience' | 'question';
  /** Null for all. */
  theme: Theme | null;
  /** The id of the comment that ended the page before; null on the first page. */
  after: string | null;
}

/** Of one topic, newest published first. Null for an unknown topic, and for a page that begins after what is not public here. */
export async function readSupportList({ topicId, kind, theme, after }: SupportPlace, most: number) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await contentTags()), ...(await readSupportTags()));
  if (after !== null && !isId(after)) return null;
  const found = await readTopicPage(topicId);
  if (found === null) return null;
  const { topic, talking, sensitive } = found;
  const postIds = talking.map((post) => post.id);
  const page = await readSupportPage({ postIds, kind, theme }, after, most);
  return page === null ? null : { topic, talking, sensitive, ...page };
}
