import { absoluteUrl } from '@/components/site/page-metadata';
import type { SitemapEntry } from '@/components/site/sitemap-format';
import { mayBeIndexed, type PostSummary } from '@/lib/posts/post';
import { plainPictureAddress } from '@/lib/posts/picture';
import { listPicturesOf } from '@/lib/posts/read-pictures';
import { listPosts } from '@/lib/posts/read-posts';
import { listPhysicians, listSeries, listTopics } from '@/lib/posts/read-vocabulary';

const standing = [
  '/glossary',
  '/resources',
  '/practice',
  '/about',
  '/editorial-policy',
  '/community-rules',
  '/privacy',
];

/** Every date is the day on which the words of that page last changed; where nobody knows it, there is none. */
export async function listSitemapEntries(now: Date): Promise<SitemapEntry[]> {
  const posts = (await listPosts({}, now)).filter((post) => mayBeIndexed(post, now));
  const [topics, physicians, series] = await Promise.all([listTopics(), listPhysicians(), listSeries()]);
  const list = (path: string, members: readonly PostSummary[]): SitemapEntry => entry(path, newest(members));
  return [
    list('/', posts),
    list('/posts', posts),
    ...(await Promise.all(
      posts.map(async ({ slug, ...post }) => ({
        ...entry(`/posts/${slug}`, lastChanged(post)),
        images: (await listPicturesOf(slug)).map((picture) => absoluteUrl(plainPictureAddress(picture))),
      })),
    )),
    list('/topics', posts),
    ...topics.map(({ id }) =>
      list(
        `/topics/${id}`,
        posts.filter((post) => post.topics.some((topic) => topic.id === id)),
      ),
    ),
    ...series.map(({ id }) =>
      list(
        `/series/${id}`,
        posts.filter((post) => post.series === id),
      ),
    ),
    entry('/physicians', null),
    ...physicians.map(({ handle }) =>
      list(
        `/physicians/${handle}`,
        posts.filter((post) => post.authors.some((author) => author.handle === handle)),
      ),
    ),
    ...standing.map((path) => entry(path, null)),
  ];
}

function entry(path: string, changed: string | null): SitemapEntry {
  return { url: absoluteUrl(path), changed, images: [] };
}

function lastChanged(post: Pick<PostSummary, 'published' | 'updated' | 'lastReviewed'>): string {
  return (
    [post.published, post.updated, post.lastReviewed]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? post.published
  );
}

function newest(posts: readonly PostSummary[]): string | null {
  return posts.map(lastChanged).sort().at(-1) ?? null;
}
