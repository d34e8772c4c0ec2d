/**
 * What ties one post to another, and must hold across the folder: unique ids, titles and addresses; posts named by others; no circles.
 * It must not look at the words of a post.
 */
import { parsePostName } from '@/lib/posts/model/post-name';
import type { FileProblem } from '@/lib/posts/model/problem';
import type { DigestedPost } from './content-files';

/** Each tie is judged where its own field can be read, whatever else is wrong with a post. */
export function findTies(posts: readonly DigestedPost[]): FileProblem[] {
  const slugs = new Set(posts.map(({ slug }) => slug));
  return [...findRepeats(posts, slugs), ...findMissing(posts, slugs), ...findCircles(posts)];
}

function refusal(post: DigestedPost, path: readonly PropertyKey[], rule: string, message: string): FileProblem {
  return { ...post.placeOf(path), file: post.file, severity: 'error', rule, message };
}

function findRepeats(posts: readonly DigestedPost[], slugs: ReadonlySet<string>): FileProblem[] {
  const ids = new Map<string, string>();
  const titles = new Map<string, string>();
  const redirects = new Map<string, string>();
  const claim = (
    known: Map<string, string>,
    key: string | undefined,
    post: DigestedPost,
    path: readonly PropertyKey[],
    what: string,
  ): FileProblem[] => {
    if (key === undefined) return [];
    const owner = known.get(key);
    known.set(key, owner ?? post.file);
    return owner === undefined ? [] : [refusal(post, path, 'unique', `${owner} has the same ${what}.`)];
  };
  return posts.flatMap((post) => [
    ...claim(ids, post.digest.fields.id, post, ['id'], 'id'),
    // A brand name can be the whole title in two languages.
    ...claim(titles, titleKey(post), post, ['title'], 'title'),
    ...(post.digest.fields.redirectFrom ?? []).flatMap((slug, index) => [
      ...claim(redirects, slug, post, ['redirectFrom', index], 'old address'),
      ...(slugs.has(slug)
        ? [refusal(post, ['redirectFrom', index], 'unique', `posts/${slug}.mdx still has this address.`)]
        : []),
    ]),
  ]);
}

function titleKey({ slug, digest }: DigestedPost): string | undefined {
  const { title } = digest.fields;
  return title === undefined ? undefined : `${parsePostName(slug)?.language} ${title.toLowerCase()}`;
}

function findMissing(posts: readonly DigestedPost[], slugs: ReadonlySet<string>): FileProblem[] {
  return posts.flatMap((post) => {
    const { related = [], supersedes = [], withdrawal } = post.digest.fields;
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
function findCircles(posts: readonly DigestedPost[]): FileProblem[] {
  const newer = new Map<string, string[]>();
  const point = (older: string, replacement: string) => newer.set(older, [...(newer.get(older) ?? []), replacement]);
  for (const { slug, digest } of posts) {
    for (const older of digest.fields.supersedes ?? []) point(older, slug);
    const replacement = digest.fields.withdrawal?.replacement;
    if (replacement !== undefined) point(slug, replacement);
  }
  return posts.flatMap((post) => {
    const path = post.digest.fields.supersedes === undefined ? ['withdrawal', 'replacement'] : ['supersedes'];
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
