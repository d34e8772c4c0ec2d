/** The files of posts as they lie in the folder, good and bad alike: for whoever writes them. Never for readers. */
import { env } from '@/lib/platform/env';
import { openContentStore } from '@/lib/posts/files/post-store';

export type PostSource = { slug: string; source: string };

/** Null when there is no such file. */
export async function findPostSource(slug: string): Promise<PostSource | null> {
  return openContentStore(env().CONTENT_DIR).findPostFile(slug);
}

export async function listPostSources(): Promise<PostSource[]> {
  return openContentStore(env().CONTENT_DIR).listPostFiles();
}
