/** Titles of posts, and of whatever else messages stand in, by id, for lists that speak of many comments. */
import { findMessagePlace } from './message-place';

/** Null for a post that is no longer shown. Each post is asked for once. */
export async function readPostTitles(postIds: readonly string[], now: Date): Promise<Map<string, string | null>> {
  const titles = new Map<string, string | null>();
  for (const id of new Set(postIds)) titles.set(id, (await findMessagePlace(id, now))?.title ?? null);
  return titles;
}
