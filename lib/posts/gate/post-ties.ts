/**
 * What ties one post to another, and must hold across the folder: unique ids, titles and addresses; posts named by others; no circles.
 * It must not look at the words of a post.
 */
import type { DigestedPost } from './content-files';
import type { PostFrontmatter } from '@/lib/posts/model/post-fields';
import { parsePostName } from '@/lib/posts/model/post-name';
import type { FileProblem } from '@/lib/posts/model/problem';

type Tied = DigestedPost & { frontmatter: PostFrontmatter };

export function findTies(digested: readonly DigestedPost[]): FileProblem[] {
  const posts = digested.flatMap((post): Tied[] => {
    const { frontmatter } = post.digest;
    return frontmatter === null ? [] : [{ ...post, frontmatter }];
  });
  const slugs = new Set(digested.map(({ slug }) => slug));
  return [...findRepeats(posts, slugs), ...findMissing(posts, slugs), ...findCircles(posts)];
}

function refusal(post: Tied, path: readonly PropertyKey[], rule: string, message: string): FileProblem {
  return { ...post.placeOf(path), file: post.file, severity: 'error', rule, message };
}

function findRepeats(posts: readonly Tied[], slugs: ReadonlySet<string>): FileProblem[] {
  const ids = new Map<string, string>();
  const titles = new Map<string, string>();
  const redirects = new Map<string, string>();
  const claim = (
    known: Map<string, string>,
    key: string,
    post: Tied,
    path: readonly PropertyKey[],
    what: string,
  ): FileProblem[] => {
    const owner = known.get(key);
    known.set(key, owner ?? post.file);
    return owner === undefined ? [] : [refusal(post, path, 'unique', `${owner} has the same ${what}.`)];
  };
  return posts.flatMap((post) => [
    ...claim(ids, post.frontmatter.id, post, ['id'], 'id'),
    // A brand name can be the whole title in two languages.
    ...claim(
      titles,
      `${parsePostName(post.slug)?.language} ${post.frontmatter.title.toLowerCase()}`,
      post,
      ['title'],
      'title',
    ),
    ...(post.frontmatter.redirectFrom ?? []).flatMap((slug, index) => [
      ...claim(redirects, slug, post, ['redirectFrom', index], 'old address'),
      ...(slugs.has(slug)
        ? [refusal(post, ['redirectFrom', index], 'unique', `posts/${slug}.mdx still has this address.`)]
        : []),
    ]),
  ]);
}

function findMissing(posts: readonly Tied[], slugs: ReadonlySet<string>): FileProblem[] {
  return posts.flatMap((post) => {
    const { related = [], supersedes = [], withdrawal } = post.frontmatter;
    const named: [PropertyKey[], string][] = [
      ...related.map((slug, index): [PropertyKey[], string] => [['related', index], slug]),
      ...supersedes.map((slug, index): [PropertyKey[], string] => [['supersedes', index], slug]),
    ];
    if (withdrawal?.replacement !== undefined) named.push([['withdrawal', 'replacement'], withdrawal.replacement]);
    return named.flatMap(([path, slug]) => {
      if (slug === post.slug) return [refusal(post, path, 'post', 'A post cannot name itself.')];
      return slugs.has(slug) ? [] : [refusal(post, path, 'post', `There is no posts/${slug}.mdx.`)];
    });
  });
}

/** Related posts may point at each other; a post that replaces another may not, in the end, be replaced by it. */
function findCircles(posts: readonly Tied[]): FileProblem[] {
  const newer = new Map<string, string[]>();
  const point = (older: string, replacement: string) => newer.set(older, [...(newer.get(older) ?? []), replacement]);
  for (const { slug, frontmatter } of posts) {
    for (const older of frontmatter.supersedes ?? []) point(older, slug);
    if (frontmatter.withdrawal?.replacement !== undefined) point(slug, frontmatter.withdrawal.replacement);
  }
  return posts.flatMap((post) => {
    const path = post.frontmatter.supersedes === undefined ? ['withdrawal', 'replacement'] : ['supersedes'];
    return leadsBack(post.slug, newer)
      ? [refusal(post, path, 'circle', 'This post replaces, in the end, itself.')]
      : [];
  });
}

function leadsBack(slug: string, newer: ReadonlyMap<string, string[]>): boolean {
  const seen = new Set<string>();
  const queue = [...(newer.get(slug) ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === slug) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(newer.get(next) ?? []));
  }
  return false;
}
