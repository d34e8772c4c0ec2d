/** Whether an address may lead to something, by its first two parts alone: for whoever answers before a page is made. */
import { contentStore } from '@/lib/posts/accepted/accepted-store';
import type { ContentStore } from '@/lib/posts/files/post-store';
import { findRedirect } from './read-posts';
import { findPhysician, findTopic, listSeries } from './read-vocabulary';

/** False only where the page would find nothing, today or at any other hour. `list` is one of /posts, /topics, /series, /physicians. */
export async function isKnownName(list: string, name: string, store: ContentStore = contentStore()): Promise<boolean> {
  if (list === 'posts') return (await store.findPostFile(name)) !== null || (await findRedirect(name, store)) !== null;
  if (list === 'topics') return (await findTopic(name, store)) !== null;
  if (list === 'series') return (await listSeries(store)).some(({ id }) => id === name);
  return list !== 'physicians' || (await findPhysician(name, store)) !== null;
}
