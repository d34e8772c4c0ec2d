/**
 * Finds links inside the site that lead nowhere. It must not know other sites: their links are checked by people.
 */
import type { ContentFiles, ExaminedPost } from './content-files';
import { examinePhysician } from './check-post';
import { placeOfNode, walk } from './mdx-tree';
import type { MdxNode } from './mdx-tree';
import { pageAnchors } from './outline';
import type { FileProblem } from './problem';

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

type Site = {
  posts: ReadonlyMap<string, ExaminedPost>;
  topics: ReadonlySet<string>;
  series: ReadonlySet<string>;
  people: ReadonlySet<string>;
};

export function findLinkFaults(files: ContentFiles, posts: readonly ExaminedPost[]): FileProblem[] {
  const site: Site = {
    posts: new Map(posts.map((post) => [post.file.slug, post])),
    topics: new Set((files.topics.parsed.value ?? []).map(({ id }) => id)),
    series: new Set((files.series.parsed.value ?? []).map(({ id }) => id)),
    people: new Set(files.physicians.map(({ handle }) => handle)),
  };
  const trees = [
    ...posts.map(({ file, examination }) => ({ file: file.file, tree: examination.tree })),
    ...files.physicians.map(({ file, source }) => ({ file, tree: examinePhysician(source).tree })),
  ];
  return trees.flatMap(({ file, tree }) => (tree === null ? [] : findInTree(tree, file, site)));
}

function findInTree(tree: MdxNode, file: string, site: Site): FileProblem[] {
  const problems: FileProblem[] = [];
  walk(tree, (node, ancestors) => {
    if (node.type !== 'link') return;
    const fault = findFault(node.url ?? '', site);
    if (fault !== null)
      problems.push({ ...placeOfNode(node, ancestors), file, severity: 'error', rule: 'broken-link', message: fault });
  });
  return problems;
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
  return ids?.has(id) === true ? null : `This site has no page ${clean}.`;
}

function findPostFault(slug: string, anchor: string | undefined, site: Site): string | null {
  const post = site.posts.get(slug);
  if (post === undefined) return `There is no posts/${slug}.mdx.`;
  const { frontmatter, outline } = post.examination;
  if (frontmatter?.status === 'draft') return `posts/${slug}.mdx is a draft, so readers cannot open it.`;
  if (anchor === undefined || outline === null) return null;
  const isKnown = pageAnchors.includes(anchor) || outline.headings.some((heading) => heading.id === anchor);
  return isKnown ? null : `posts/${slug}.mdx has no heading with the address #${anchor}.`;
}
