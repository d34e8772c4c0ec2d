import { toFeedEntry, type Feed } from '@/components/site/feed-entry';
import { siteName } from '@/components/site/page-metadata';
import { listPosts, type PostFilter } from '@/lib/posts/read-posts';

const longestFeed = 50;

type FeedWords = { title?: string; description?: string; page: string; self: string };

/** Public posts only, newest first: `listPosts` cannot return anything else. */
export async function readFeed(filter: PostFilter, now: Date, words: FeedWords): Promise<Feed> {
  const posts = await listPosts(filter, now);
  return {
    title: words.title ? `${words.title} – ${siteName}` : siteName,
    description: words.description ?? 'Health posts in plain words, written by physicians.',
    page: words.page,
    self: words.self,
    entries: posts.slice(0, longestFeed).map(toFeedEntry),
  };
}
