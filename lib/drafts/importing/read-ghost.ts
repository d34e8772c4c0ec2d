/** Posts of a Ghost export: from their HTML, since what its editors keep besides is theirs alone. */
import { z } from 'zod';
import { dayOf, type Found, importBounds, nothingMore } from './found-post';

const text = z.string().nullish().catch(null);
const postSchema = z.object({
  title: text,
  slug: text,
  html: text,
  status: text,
  type: text,
  published_at: text,
  custom_excerpt: text,
  canonical_url: text,
  feature_image: text,
});
const dataSchema = z.object({ posts: z.array(z.unknown()).max(100_000) });
const exportSchema = z.union([
  z.object({ db: z.array(z.object({ data: dataSchema })).min(1) }).transform(({ db }) => db.map(({ data }) => data)),
  z.object({ data: dataSchema }).transform(({ data }) => [data]),
  dataSchema.transform((data) => [data]),
]);

/** Null when it is no such export. */
export function readGhost(source: string, from: string): Found[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch {
    return null;
  }
  const known = exportSchema.safeParse(parsed);
  if (!known.success) return null;
  return known.data
    .flatMap(({ posts }) => posts)
    .slice(0, importBounds.posts + 1)
    .map((row, index) => readPost(row, `${from}, post ${index + 1}`));
}

function readPost(row: unknown, from: string): Found {
  const post = postSchema.safeParse(row);
  if (!post.success) return { from, reason: 'It is no post.' };
  const { title, slug, html, published_at, custom_excerpt, canonical_url, feature_image, status } = post.data;
  if (html === null || html === undefined || html.trim() === '')
    return { from: title ?? from, reason: 'It has no HTML: only what Ghost’s editor keeps.' };
  const leftOut = feature_image ? [`the picture above it: ${feature_image.slice(0, 300)}`] : [];
  return {
    ...nothingMore,
    from: slug ?? from,
    title: (title ?? '').trim(),
    // Ghost leaves this where its own address belongs.
    html: html.replaceAll('__GHOST_URL__', ''),
    slug: slug ?? null,
    summary: custom_excerpt ?? null,
    published: status === 'draft' ? null : dayOf(published_at),
    address: canonical_url ?? null,
    leftOut,
  };
}
