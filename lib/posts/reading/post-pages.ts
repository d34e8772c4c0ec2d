/** The list of all posts, a page at a time. */
import { contentStore } from '@/lib/posts/accepted/accepted-store';
import type { ContentStore } from '@/lib/posts/files/post-store';
import type { PostSummary } from '@/lib/posts/model/post';
import { listPosts } from './read-posts';

/** Some 10 KB of a page once compressed, so that the list of a large site opens at once on a slow line. */
export const postsOnAPage = 48;

export const pagesOf = (posts: readonly PostSummary[]): number => Math.max(1, Math.ceil(posts.length / postsOnAPage));

/** Null for what is no number, for the first page, which has an address of its own, and beyond the last. */
export async function findPostPage(
  typed: string,
  now: Date,
  store: ContentStore = contentStore(),
): Promise<{ page: number; pages: number } | null> {
  const page = /^[1-9]\d{0,4}$/.test(typed) ? Number(typed) : 0;
  if (page < 2) return null;
  const pages = pagesOf(await listPosts({}, now, store));
  return page <= pages ? { page, pages } : null;
}
