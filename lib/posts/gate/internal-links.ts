/**
 * Finds links inside the site that lead nowhere. It must not know other sites: their links are checked by people.
 */
import { pageAnchors } from '@/lib/posts/mdx/outline';
import type { FileProblem } from '@/lib/posts/model/problem';
import type { ContentLists, DigestedPost } from './content-files';
import type { Use } from './digest-post';

const pages = new Set([
  '/',
  '/posts',
  '/topics',
  '/physicians',
  '/glossary',
  '/search',
  '/practice',
  '/resources',
  '/about',
  '/editorial-policy',
  '/community-rules',
  '/privacy',
  '/receipt',
  '/sign-in',
  '/feed.xml',
  '/atom.xml',
  '/feed.json',
]);

/** Null where a list cannot be read: then nobody knows where a link leads. */
type Known = ReadonlySet<string> | null;

type Site = {
  posts: ReadonlyMap<string, DigestedPost>;
  topics: Known;
  series: Known;
  people: ReadonlySet<string>;
};

export function findLinkFaults(
  files: ContentLists,
  posts: readonly DigestedPost[],
  physicians: readonly { file: string; links: readonly Use[] }[],
): FileProblem[] {
  const site: Site = {
    posts: new Map(posts.map((post) => [post.slug, post])),
    topics: files.topics.parsed.value && new Set(files.topics.parsed.value.map(({ id }) => id)),
    series: files.series.parsed.value && new Set(files.series.parsed.value.map(({ id }) => id)),
    people: new Set(files.physicians.map(({ handle }) => handle)),
  };
  return [...posts.map(({ file, digest }) => ({ file, links: digest.links })), ...physicians].flatMap(
    ({ file, links }) =>
      links.flatMap(({ target, line, column }): FileProblem[] => {
        const message = findFault(target, site);
        return message === null ? [] : [{ line, column, file, severity: 'error', rule: 'broken-link', message }];
      }),
  );
}

/** Null for links that lead somewhere, to another site or within the same page. */
function findFault(address: string, site: Site): string | null {
  if (address.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(address)) return null;
  if (!address.startsWith('/'))
    return 'Write links inside this site from the top, for example /posts/high-blood-pressure.';
  const [, path = '/', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  const clean = path.length > 1 ? path.replace(/\/$/, '') : path;
  if (pages.has(clean) || clean.startsWith('/media/')) return null;
  const [, noun, id = ''] = clean.split('/');
  if (noun === 'posts') return findPostFault(id, anchor, site);
  const known = { topics: site.topics, series: site.series, physicians: site.people };
  const ids = noun !== undefined && Object.hasOwn(known, noun) ? known[noun as keyof typeof known] : undefined;
  return ids === null || ids?.has(id) === true ? null : `This site has no page ${clean}.`;
}

function findPostFault(slug: string, anchor: string | undefined, site: Site): string | null {
  const post = site.posts.get(slug);
  if (post === undefined) return `There is no posts/${slug}.mdx.`;
  const { fields, headings } = post.digest;
  if (fields.status === 'draft') return `posts/${slug}.mdx is a draft, so readers cannot open it.`;
  if (anchor === undefined || headings === null) return null;
  const isKnown = pageAnchors.includes(anchor) || headings.includes(anchor);
  return isKnown ? null : `posts/${slug}.mdx has no heading with the address #${anchor}.`;
}
