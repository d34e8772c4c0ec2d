/** Which posts a post leads to: those that its author names, the nearest to them, and those that it replaces or is replaced by. */
import { contentStore } from '@/lib/posts/accepted/accepted-store';
import { describedIn } from '@/lib/posts/accepted/content-versions';
import type { ContentStore, PostFile } from '@/lib/posts/files/post-store';
import { createNearest, type Nearest } from '@/lib/posts/model/nearest-posts';
import type { Post, PostSummary } from '@/lib/posts/model/post';
import type { PostFrontmatter } from '@/lib/posts/model/post-fields';
import { originalOf } from '@/lib/posts/model/post-name';

/** As many as two rows hold. */
const shownAtMost = 4;

const remembered = new WeakMap<readonly PostFile[], Nearest>();

/** Made once for each state of the folder. */
export async function readNearest(store: ContentStore): Promise<Nearest> {
  const files = await store.listPostFiles();
  const known = remembered.get(files);
  if (known !== undefined) return known;
  const nearest = createNearest(describedIn(files));
  remembered.set(files, nearest);
  return nearest;
}

/** Without those whose place a newer one has taken: for search engines and feeds, which should have one of the two. */
export async function withoutReplaced(
  posts: readonly PostSummary[],
  store: ContentStore = contentStore(),
): Promise<PostSummary[]> {
  const nearest = await readNearest(store);
  return posts.filter(({ slug }) => nearest.replacing(originalOf(slug)) === null);
}

/** `listShown`: of these slugs what readers may see, in the page's language where there is one. */
export async function readTies(
  slug: string,
  { related = [], supersedes = [] }: PostFrontmatter,
  store: ContentStore,
  listShown: (slugs: readonly string[]) => Promise<PostSummary[]>,
): Promise<Pick<Post, 'related' | 'replaces' | 'replacedBy'>> {
  const nearest = await readNearest(store);
  const newer = nearest.replacing(slug);
  const [named, near, replaces, replacing] = await Promise.all([
    listShown(related),
    listShown(nearest.to(slug).filter((other) => !related.includes(other) && !supersedes.includes(other))),
    listShown(supersedes),
    listShown(newer === null ? [] : [newer]),
  ]);
  const free = Math.max(0, shownAtMost - named.length);
  return { related: [...named, ...near.slice(0, free)], replaces, replacedBy: replacing[0] ?? null };
}
