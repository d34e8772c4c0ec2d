import { absoluteUrl, languageAddresses } from '@/components/site/page-metadata';
import { pageLanguage } from '@/lib/platform/site-language';
import { mayBeIndexed, type PostSummary } from '@/lib/posts/post';
import { isTranslation, originalOf } from '@/lib/posts/post-name';
import { listPosts, listTranslations } from '@/lib/posts/read-posts';
import { listPhysicians, listSeries, listTopics } from '@/lib/posts/read-vocabulary';

type Entry = { url: string; lastModified?: string; alternates?: { languages: Record<string, string> } };

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
export async function listSitemapEntries(now: Date): Promise<Entry[]> {
  const posts = (await listPosts({}, now)).filter((post) => mayBeIndexed(post, now));
  const translations = (await listTranslations(now)).filter((post) => mayBeIndexed(post, now));
  const [topics, physicians, series] = await Promise.all([listTopics(), listPhysicians(), listSeries()]);
  const list = (path: string, members: readonly PostSummary[]): Entry => entry(path, newest(members));
  return [
    list('/', posts),
    list('/posts', posts),
    ...[...posts, ...translations].map((post) => ({
      ...entry(`/posts/${post.slug}`, lastChanged(post)),
      ...alternatesOf(post, [...posts, ...translations]),
    })),
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

function alternatesOf(post: PostSummary, all: readonly PostSummary[]): Pick<Entry, 'alternates'> {
  const languages = languageAddresses(
    all
      .filter(({ slug }) => originalOf(slug) === originalOf(post.slug))
      .map(({ slug, language }) => ({
        slug,
        language: language ?? pageLanguage(),
        isOriginal: !isTranslation(slug),
      })),
  );
  return languages === undefined ? {} : { alternates: { languages } };
}

function entry(path: string, day: string | null): Entry {
  return { url: absoluteUrl(path), ...(day ? { lastModified: day } : {}) };
}

function lastChanged(post: PostSummary): string {
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
