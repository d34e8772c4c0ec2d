/**
 * Whether an address may lead to something, for whoever answers before a page is made: of every route that takes a name, which names
 * there are. It asks what the page asks, and nothing is remembered: what comes to be has its page at once.
 */
import { findTheme, themes } from '@/lib/comments/theme';
import { findPublic } from '@/lib/comments/thread-store';
import { gatheredBeneath, talkedAbout } from '@/lib/posts/model/post';
import { storiesPlace } from '@/lib/posts/model/stories-place';
import { isKnownName } from '@/lib/posts/reading/known-names';
import { findPostPage } from '@/lib/posts/reading/post-pages';
import { findRedirect, findSummary, listPosts } from '@/lib/posts/reading/read-posts';
import { findTopic } from '@/lib/posts/reading/read-vocabulary';
import { isId } from '@/lib/shared/ids';
import { readShown } from './read-public-comment';
import { findPlace } from './support-store';

type Params = Readonly<Record<string, string>>;
type Knows = (params: Params, now: Date) => Promise<boolean>;

const named =
  (list: 'posts' | 'topics' | 'series' | 'physicians', param: string): Knows =>
  (params) =>
    isKnownName(list, params[param] ?? '');

const post = named('posts', 'slug');
const topic = named('topics', 'id');
const physician = named('physicians', 'handle');

/** Beneath that post, or wherever the post has moved to. `first`: what a page of the list may begin after. */
const messageRoute =
  (first: boolean): Knows =>
  async ({ slug = '', message = '' }, now) => {
    if (!isId(message)) return false;
    if ((await findRedirect(slug)) !== null) return true;
    const summary = await findSummary(slug, now);
    const found = summary && (await findPublic(summary.id, message));
    return Boolean(found && !(first && found.parentId !== null));
  };

const gathered =
  (kind: 'experience' | 'question', rated = false): Knows =>
  async ({ id = '', theme: code = 'all', comment = '' }, now) => {
    const theme = findTheme(code, themes);
    if (!isId(comment) || (theme === null && code !== 'all')) return false;
    const found = await findTopic(id);
    if (found === null) return false;
    const postIds = gatheredBeneath(found, await listPosts({}, now)).map((one) => one.id);
    return (await findPlace({ postIds, kind, theme, rated }, comment)) !== null;
  };

const story =
  (first: boolean): Knows =>
  async ({ message = '' }) => {
    const found = isId(message) && (await findPublic(storiesPlace.id, message));
    return Boolean(found && !(first && found.parentId !== null));
  };

const answeredBy: Knows = async ({ handle = '', comment = '' }, now) => {
  if (!isId(comment) || !(await isKnownName('physicians', handle))) return false;
  const postIds = talkedAbout(await listPosts({ author: handle }, now)).map(({ id }) => id);
  return (await findPlace({ postIds, kind: 'question', theme: null, answeredBy: handle }, comment)) !== null;
};

const shown: Knows = async ({ id = '' }) => isId(id) && (await readShown(id)) !== null;

const routes: Record<string, Knows> = {
  '/posts/[slug]': post,
  '/posts/[slug]/changes': post,
  '/posts/[slug]/opengraph-image': post,
  '/posts/[slug]/questions': post,
  '/posts/[slug]/questions/[message]': messageRoute(false),
  '/posts/[slug]/questions/older/[message]': messageRoute(true),
  '/posts/page/[number]': async ({ number = '' }, now) => (await findPostPage(number, now)) !== null,
  '/topics/[id]': topic,
  '/topics/[id]/feed.xml': topic,
  '/topics/[id]/questions': topic,
  '/topics/[id]/questions/older/[comment]': gathered('question'),
  '/topics/[id]/claims': topic,
  '/topics/[id]/claims/older/[comment]': gathered('question', true),
  '/topics/[id]/experiences': topic,
  '/topics/[id]/experiences/[theme]': async (params, now) =>
    findTheme(params['theme'], themes) !== null && (await topic(params, now)),
  '/topics/[id]/experiences/[theme]/older/[comment]': gathered('experience'),
  '/practice/stories/[message]': story(false),
  '/practice/stories/older/[message]': story(true),
  '/series/[id]': named('series', 'id'),
  '/physicians/[handle]': physician,
  '/physicians/[handle]/feed.xml': physician,
  '/physicians/[handle]/answers': physician,
  '/physicians/[handle]/answers/older/[comment]': answeredBy,
  '/reply/[id]': shown,
  '/report/[id]': shown,
  // As many as two million addresses need; which of them there are, the route says without making anything anew.
  '/sitemap/[part]': async ({ part = '' }) => /^[1-9]\d?$/.test(part),
};

/** False only where the page would find nothing. A route that is not listed may lead anywhere. */
export async function isKnownAddress(pattern: string, params: Params, now: Date): Promise<boolean> {
  return (await routes[pattern]?.(params, now)) ?? true;
}
