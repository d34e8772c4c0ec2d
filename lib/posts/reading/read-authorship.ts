/**
 * Who wrote what, for the desk: which posts a physician answers for.
 * It must not be used for public pages, since drafts count here too.
 */
import { contentStore } from '@/lib/posts/accepted/accepted-store';
import type { ContentStore } from '@/lib/posts/files/post-store';

/** Ids of every post that lists this handle among its authors, whatever its status. */
export async function listPostIdsBy(handle: string, store: ContentStore = contentStore()): Promise<string[]> {
  const files = await store.listPostFiles();
  return files.flatMap(({ parsed }) => (parsed.value?.authors.includes(handle) === true ? [parsed.value.id] : []));
}
