/**
 * What a cached page says it was made from: the name of each thing with its version, so that an outdated page is never served.
 * Call it before reading: if the content changes in between, a page is taken for older than it is, never for newer.
 */
import { versionTag } from '@/lib/platform/web/page-versions.mjs';
import { findContentVersion } from './accepted-store';
import { allPosts, tagOfPost } from './content-versions';

/** For whatever shows more than one post, or topics, words, people. */
export async function contentTags(): Promise<[string, string]> {
  return [allPosts, versionTag(allPosts, await findContentVersion(allPosts))];
}

/** For what shows one post, or says that there is none. */
export async function postTags(slug: string): Promise<[string, string]> {
  const name = tagOfPost(slug);
  return [name, versionTag(name, await findContentVersion(name))];
}
