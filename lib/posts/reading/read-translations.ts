/**
 * The languages in which one post can be read. Translations never stand in lists: they are reached from the post.
 * It must not know the words of the site, nor which language a reader prefers.
 */
import { env } from '@/lib/platform/env';
import { contentStore } from '@/lib/posts/accepted/accepted-store';
import type { ContentStore } from '@/lib/posts/files/post-store';
import type { PostSummary } from '@/lib/posts/model/post';
import { isTranslation, originalOf } from '@/lib/posts/model/post-name';
import { findSummary, listTranslations } from './read-posts';

/** One language of a post. */
export type Reading = {
  slug: string;
  title: string;
  /** Never null: a post that names no language is in the site's. */
  language: string;
  status: PostSummary['status'];
  isOriginal: boolean;
  /** Somebody besides its authors has read it in this language. */
  reviewed: boolean;
  /** ISO day on which its words last changed. */
  changed: string;
};

/** The original first, then the translations by language. One entry when a post has not been translated. */
export async function listReadings(
  post: PostSummary,
  now: Date,
  store: ContentStore = contentStore(),
): Promise<Reading[]> {
  const slug = originalOf(post.slug);
  const original = isTranslation(post.slug) ? await findSummary(slug, now, store) : post;
  const translations = (await listTranslations(now, store)).filter((other) => originalOf(other.slug) === slug);
  return [...(original === null ? [] : [original]), ...translations].map(toReading);
}

/** The original when its words changed after this translation was made, or it was withdrawn; null otherwise. */
export function findNewerOriginal(post: PostSummary, readings: readonly Reading[]): Reading | null {
  if (!isTranslation(post.slug) || post.status === 'withdrawn') return null;
  const original = readings.find((reading) => reading.isOriginal) ?? null;
  if (original === null) return null;
  return original.status === 'withdrawn' || original.changed > changedOn(post) ? original : null;
}

function toReading(post: PostSummary): Reading {
  return {
    slug: post.slug,
    title: post.title,
    language: post.language ?? env().SITE_LANGUAGE,
    status: post.status,
    isOriginal: !isTranslation(post.slug),
    reviewed: post.reviewed,
    changed: changedOn(post),
  };
}

function changedOn(post: Pick<PostSummary, 'published' | 'updated'>): string {
  return post.updated ?? post.published;
}
