/** Titles of posts by id, for lists that speak of many comments. */
import { findPostById } from './read-posts';

/** Null for a post that is no longer shown. Each post is asked for once. */
export async function readPostTitles(postIds: readonly string[], now: Date): Promise<Map<string, string | null>> {
  const titles = new Map<string, string | null>();
  for (const id of new Set(postIds)) titles.set(id, (await findPostById(id, now))?.title ?? null);
  return titles;
}
