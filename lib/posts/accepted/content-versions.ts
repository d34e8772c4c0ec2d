/**
 * Versions of what pages show, made from the words themselves: the same content has the same version in every process, at build and
 * after a restart. A page made from another version is out of date. It must not know pages; names are those of cache tags.
 */
import { hashNumber } from '@/lib/platform/crypto';
import { siteDay } from '@/lib/platform/site-time';
import type { PostFile } from '@/lib/posts/files/post-store';
import { createNearest } from '@/lib/posts/model/nearest-posts';
import { isDue, isReviewOverdue } from '@/lib/posts/model/post';
import type { Series } from '@/lib/posts/model/vocabulary-schema';

export const allPosts = 'posts';
export const tagOfPost = (slug: string): string => `post:${slug}`;

/** What the clock makes of each post, by file: whether its hour has come, and whether its review is overdue. */
export function clockStates(posts: readonly PostFile[], now: Date): Map<string, string> {
  return new Map(
    posts.flatMap(({ file, source, parsed: { value } }) => {
      if (value === null) return [];
      // Beside a fact of the practice stands "today".
      const today = source.includes('<PracticeFact') ? ` ${siteDay(now)}` : '';
      const isOverdue = isReviewOverdue({ nextReviewDue: value.nextReviewDue ?? null }, now);
      return [[file, `${isDue(value, now) ? 'due' : 'waiting'}${isOverdue ? ' overdue' : ''}${today}`] as const];
    }),
  );
}

/** What createNearest asks of each post that can be read. */
export function describedIn(posts: readonly PostFile[]) {
  return posts.flatMap(({ slug, parsed: { value }, outline }) =>
    value === null ? [] : [{ slug, value, terms: outline?.terms ?? [] }],
  );
}

/**
 * A post's page shows its own words, people and terms, and the titles of posts that it names; a list shows every post. Either is out
 * of date when the words have changed, and when the clock has made something else of them. `states` are those of `clockStates`.
 */
export function versionsOf(
  posts: readonly PostFile[],
  series: readonly Series[],
  words: ReadonlyMap<string, string>,
  states: ReadonlyMap<string, string>,
): Map<string, number> {
  const hashes = new Map([...words].map(([file, hash]) => [file, `${hash} ${states.get(file) ?? ''}`]));
  const everything = [...hashes].map(([file, hash]) => `${file} ${hash}`).sort();
  const lists = everything.filter((line) => !line.startsWith('posts/')).join('\n');
  const families = new Map<string, string[]>();
  for (const { slug, file } of posts) {
    const family = slug.split('.')[0] as string;
    families.set(family, [...(families.get(family) ?? []), hashes.get(file) ?? '']);
  }
  const hashOf = (slug: string): string => (families.get(slug.split('.')[0] as string) ?? []).join(' ');
  const versions = new Map([[allPosts, hashNumber(everything.join('\n'))]]);
  const inSeries = new Map(series.map(({ id, posts: members }) => [id, members]));
  const nearest = createNearest(describedIn(posts));
  for (const { slug, parsed } of posts) {
    const { value } = parsed;
    if (value === null) continue;
    const [original = slug] = slug.split('.');
    const named = [...(value.related ?? []), ...(inSeries.get(value.series ?? '') ?? [])];
    if (value.withdrawal?.replacement !== undefined) named.push(value.withdrawal.replacement);
    named.push(...(value.supersedes ?? []), ...nearest.to(original), nearest.replacing(original) ?? '');
    versions.set(tagOfPost(slug), hashNumber([lists, hashOf(slug), ...named.map(hashOf)].join('\n')));
  }
  for (const { slug, parsed } of posts) {
    for (const old of parsed.value?.redirectFrom ?? []) {
      const name = tagOfPost(old);
      if (!versions.has(name)) versions.set(name, hashNumber(`moved to ${slug} ${parsed.value?.status ?? ''}`));
    }
  }
  return versions;
}
