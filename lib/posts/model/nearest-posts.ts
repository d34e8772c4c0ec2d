/** Which posts stand nearest to one by what they are about, and which one replaces it. Pure: it knows frontmatter alone. */
import type { PostFrontmatter } from './post-fields';

interface Told {
  slug: string;
  value: PostFrontmatter;
  /** Ids of the glossary's words that its text explains. */
  terms: readonly string[];
}

export interface Nearest {
  /** Slugs of the nearest first. What shares nothing that tells is left out. */
  to: (slug: string) => string[];
  /** The slug of the published post that replaces it; null for none. */
  replacing: (slug: string) => string | null;
}

/** What it is worth to share one of these; a topic of half the site tells less than one of three posts. */
const worth = { condition: 6, topic: 2, term: 1, kind: 0.5 } as const;
/** Words explained in both say something only beside what they are about, and a few say as much as many. */
const mostTerms = 3;
/** So near must a post be: one condition, or one topic that is not everybody's. */
const least = 1.5;
/** More than are shown, since some may not be due yet. */
const mostNamed = 8;

const keysOf = ({ conditions = [], topics }: PostFrontmatter): { key: string; worth: number }[] => [
  ...conditions.map(({ name, mesh }) => ({ key: `condition ${mesh ?? name.toLowerCase()}`, worth: worth.condition })),
  ...topics.map((topic) => ({ key: `topic ${topic}`, worth: worth.topic })),
];

/** Of originals; a translation goes with its original. Made once for each state of the folder: each answer looks at sharers alone. */
export function createNearest(all: readonly Told[]): Nearest {
  const posts = new Map(
    all
      .filter(({ slug, value }) => !slug.includes('.') && value.status === 'published')
      .map((post) => [post.slug, post] as const),
  );
  const newer = new Map<string, string>();
  const sharers = new Map<string, string[]>();
  for (const { slug, value } of [...posts.values()].sort((one, other) => (one.slug < other.slug ? -1 : 1))) {
    for (const older of value.supersedes ?? []) newer.set(older, slug);
    for (const { key } of keysOf(value)) sharers.set(key, [...(sharers.get(key) ?? []), slug]);
  }
  const rarity = (key: string): number => 1 - Math.log1p(sharers.get(key)?.length ?? 0) / (2 * Math.log1p(posts.size));

  function scoreOf(near: Told, one: Told, shared: number): number {
    const explained = near.terms.filter((term) => one.terms.includes(term)).length;
    const sameKind = near.value.kind === one.value.kind ? worth.kind : 0;
    return shared + Math.min(explained, mostTerms) * worth.term + sameKind;
  }

  function to(slug: string): string[] {
    const one = posts.get(slug);
    if (one === undefined) return [];
    const shared = new Map<string, number>();
    for (const { key, worth: of } of keysOf(one.value))
      for (const other of sharers.get(key) ?? [])
        if (other !== slug) shared.set(other, (shared.get(other) ?? 0) + of * rarity(key));
    return [...shared]
      .flatMap(([other, sum]) => {
        const near = posts.get(other);
        if (near === undefined || sum < least || newer.has(other) || !mayStandBeneath(near.value, one.value)) return [];
        return [{ slug: other, score: scoreOf(near, one, sum), published: near.value.published ?? '' }];
      })
      .sort((a, b) => b.score - a.score || (a.published < b.published ? 1 : -1) || (a.slug < b.slug ? -1 : 1))
      .slice(0, mostNamed)
      .map((near) => near.slug);
  }

  return { to, replacing: (slug) => newer.get(slug) ?? null };
}

/** What is read in order stands in its series already; a subject that hurts is put beneath another post by nobody but its author. */
function mayStandBeneath(near: PostFrontmatter, one: PostFrontmatter): boolean {
  if (near.series !== undefined && near.series === one.series) return false;
  return near.sensitive === undefined || near.sensitive === one.sensitive;
}
