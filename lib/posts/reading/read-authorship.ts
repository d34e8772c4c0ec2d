/**
 * Who wrote what, for the desk: which posts a physician answers for.
 * It must not be used for public pages, since drafts count here too.
 */
import { contentStore } from '@/lib/posts/accepted/accepted-store';
import type { ContentStore } from '@/lib/posts/files/post-store';
import { listPhysicians } from './read-vocabulary';

/** Ids of every post that lists this handle among its authors, whatever its status. */
export async function listPostIdsBy(handle: string, store: ContentStore = contentStore()): Promise<string[]> {
  const files = await store.listPostFiles();
  return files.flatMap(({ parsed }) => (parsed.value?.authors.includes(handle) === true ? [parsed.value.id] : []));
}

/** Handles of the physicians among a post's authors, in the order of its file as it is today: who can answer. Empty for no such post. */
export async function listPhysiciansOf(postId: string, store: ContentStore = contentStore()): Promise<string[]> {
  const [files, people] = await Promise.all([store.listPostFiles(), listPhysicians(store)]);
  const physicians = new Set(people.flatMap(({ handle, role }) => (role === 'physician' ? [handle] : [])));
  const authors = files.find(({ parsed }) => parsed.value?.id === postId)?.parsed.value?.authors ?? [];
  return authors.filter((handle) => physicians.has(handle));
}
