import { messagePath, threadPath } from '@/lib/comments/comment';
import { readClaimPage } from '@/lib/comments/thread/read-support';
import { readThreadOutline } from '@/lib/comments/thread/read-thread-pages';
import { pageLanguage } from '@/lib/platform/site-language';
import { plainPictureAddress } from '@/lib/posts/model/picture';
import { gatheredBeneath, isSensitive, mayBeIndexed, type PostSummary } from '@/lib/posts/model/post';
import { isTranslation, originalOf } from '@/lib/posts/model/post-name';
import { withoutReplaced } from '@/lib/posts/reading/post-relations';
import { listPicturesOf } from '@/lib/posts/reading/read-pictures';
import { listPosts, listTranslations } from '@/lib/posts/reading/read-posts';
import { listPhysicians, listSeries, listTopics } from '@/lib/posts/reading/read-vocabulary';
import { absoluteUrl, languageAddresses } from './page-metadata';
import type { SitemapEntry } from './sitemap-format';

const fixedPaths = [
  '/glossary',
  '/resources',
  '/practice',
  '/practice/contact',
  '/practice/stories',
  '/about',
  '/editorial-policy',
  '/community-rules',
  '/privacy',
];

/** Every date is the day on which the words of that page last changed; where nobody knows it, there is none. */
export async function listSitemapEntries(now: Date): Promise<SitemapEntry[]> {
  const posts = (await withoutReplaced(await listPosts({}, now))).filter((post) => mayBeIndexed(post, now));
  const translations = (await withoutReplaced(await listTranslations(now))).filter((post) => mayBeIndexed(post, now));
  const families = familiesOf([...posts, ...translations]);
  const [topics, physicians, series] = await Promise.all([listTopics(), listPhysicians(), listSeries()]);
  const list = (path: string, members: readonly PostSummary[]): SitemapEntry => entry(path, newest(members));
  return [
    list('/', posts),
    list('/posts', posts),
    ...(await Promise.all(
      [...posts, ...translations].map(async (post) => ({
        ...entry(`/posts/${post.slug}`, lastChanged(post)),
        images: (await listPicturesOf(post.slug)).map((picture) => absoluteUrl(plainPictureAddress(picture))),
        languages: languagesOf(post, families),
      })),
    )),
    list('/topics', posts),
    ...topics
      .filter(({ sensitive }) => sensitive !== true)
      .map(({ id }) =>
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
    ...[...new Set(translations.map((post) => pageLanguage(post.language)))]
      .filter((language) => language !== pageLanguage())
      .map((language) => entry(`/${language}`, null)),
    ...fixedPaths.map((path) => entry(path, null)),
  ];
}

/** The pages of every thread that search engines may show, each answered question, and the topics' checked claims. When their words last changed, nobody knows. */
export async function listMessageEntries(now: Date): Promise<SitemapEntry[]> {
  const posts = [...(await listPosts({}, now)), ...(await listTranslations(now))].filter(
    (post) => post.comments !== 'off' && mayBeIndexed(post, now) && !isSensitive(post),
  );
  const entries = await listClaimEntries(now);
  for (const { id, slug } of posts) {
    const { pages, answered } = await readThreadOutline(id);
    entries.push(
      ...pages.map((after) => entry(threadPath(slug, after), null)),
      ...answered.map((question) => entry(messagePath(slug, question), null)),
    );
  }
  return entries;
}

/** The page of every topic on which a physician has checked a claim; none of a sensitive one. */
async function listClaimEntries(now: Date): Promise<SitemapEntry[]> {
  const [topics, posts] = await Promise.all([listTopics(), listPosts({}, now)]);
  const found = await Promise.all(
    topics
      .filter(({ sensitive }) => sensitive !== true)
      .map(async (topic) => {
        const ids = gatheredBeneath(topic, posts).map(({ id }) => id);
        const page = await readClaimPage(ids, null, 1);
        return page !== null && page.comments.length > 0 ? [entry(`/topics/${topic.id}/claims`, null)] : [];
      }),
  );
  return found.flat();
}

/** A post with its translations, by the slug of the original. */
function familiesOf(posts: readonly PostSummary[]): Map<string, PostSummary[]> {
  const families = new Map<string, PostSummary[]>();
  for (const post of posts) {
    const original = originalOf(post.slug);
    families.set(original, [...(families.get(original) ?? []), post]);
  }
  return families;
}

function languagesOf(post: PostSummary, families: ReadonlyMap<string, PostSummary[]>): Record<string, string> {
  const readings = (families.get(originalOf(post.slug)) ?? []).map(({ slug, language }) => ({
    slug,
    language: language ?? pageLanguage(),
    isOriginal: !isTranslation(slug),
  }));
  return languageAddresses(readings) ?? {};
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
