import { messagesIn } from '@/lib/platform/site-language';
import type { PostSummary } from '@/lib/posts/model/post';
import { withoutReplaced } from '@/lib/posts/reading/post-relations';
import { listPosts, type PostFilter } from '@/lib/posts/reading/read-posts';
import { type Feed, toFeedEntry } from './feed-entry';
import { siteName } from './page-metadata';

const longestFeed = 50;

type FeedWords = { title?: string; description?: string; page: string; self: string };

/** Public posts only: `listPosts` cannot return anything else. */
export async function readFeed(filter: PostFilter, now: Date, words: FeedWords): Promise<Feed> {
  return makeFeed(await withoutReplaced(await listPosts(filter, now)), words);
}

/** What changed last comes first, so that a correction of an old post is announced as well. */
export function makeFeed(posts: readonly PostSummary[], words: FeedWords): Feed {
  return {
    title: words.title ? `${words.title} – ${siteName}` : siteName,
    description: words.description ?? messagesIn().feeds.description,
    page: words.page,
    self: words.self,
    entries: posts
      .map(toFeedEntry)
      .sort((one, other) => other.updated.localeCompare(one.updated))
      .slice(0, longestFeed),
  };
}
