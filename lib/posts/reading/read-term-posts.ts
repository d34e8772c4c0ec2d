/** Which posts explain a word of the glossary: those whose text marks it. */
import { contentStore } from '@/lib/posts/accepted/accepted-store';
import type { ContentStore } from '@/lib/posts/files/post-store';
import type { PostSummary } from '@/lib/posts/model/post';
import { withoutReplaced } from './post-relations';
import { listPosts } from './read-posts';

/** Originals that anyone may read, newest first, by the id of the word; a word that none explains is left out. */
export async function listTermPosts(
  now: Date,
  store: ContentStore = contentStore(),
): Promise<ReadonlyMap<string, PostSummary[]>> {
  const [posts, files] = await Promise.all([listPosts({}, now, store), store.listPostFiles()]);
  const terms = new Map(files.map(({ slug, outline }) => [slug, outline?.terms ?? []]));
  const explained = new Map<string, PostSummary[]>();
  for (const post of await withoutReplaced(posts, store))
    for (const term of new Set(terms.get(post.slug))) explained.set(term, [...(explained.get(term) ?? []), post]);
  return explained;
}
