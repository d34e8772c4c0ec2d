import { messagesIn } from '@/lib/platform/site-language';
import type { Post, PostSummary } from '@/lib/posts/model/post';
import { withoutReplaced } from '@/lib/posts/reading/post-relations';
import { findPost, listPosts, listPublic, matches, type PostFilter } from '@/lib/posts/reading/read-posts';
import { type Feed, toFeedEntry, toWithdrawal } from './feed-entry';
import { siteName } from './page-metadata';

const longestFeed = 50;

type FeedWords = { title?: string; description?: string; page: string; self: string };

/** Public posts only: `listPosts` cannot return anything else. With those withdrawn, whose readers have the old entry. */
export async function readFeed(filter: PostFilter, now: Date, words: FeedWords): Promise<Feed> {
  const posts = await withoutReplaced(await listPosts(filter, now));
  return makeFeed(posts, words, await listWithdrawn(filter, now));
}

async function listWithdrawn(filter: PostFilter, now: Date): Promise<Post[]> {
  const gone = (await listPublic(now)).filter((post) => post.status === 'withdrawn' && matches(post, filter));
  const posts = await Promise.all(gone.map(({ slug }) => findPost(slug, now)));
  return posts.filter((post) => post !== null);
}

/** What changed last comes first, so that a correction of an old post is announced as well. */
export function makeFeed(posts: readonly PostSummary[], words: FeedWords, withdrawn: readonly Post[] = []): Feed {
  return {
    title: words.title ? `${words.title} – ${siteName}` : siteName,
    description: words.description ?? messagesIn().feeds.description,
    page: words.page,
    self: words.self,
    entries: [...posts.map(toFeedEntry), ...withdrawn.map(toWithdrawal)]
      .sort((one, other) => other.updated.localeCompare(one.updated))
      .slice(0, longestFeed),
  };
}
