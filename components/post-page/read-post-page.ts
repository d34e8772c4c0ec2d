import { cacheLife, cacheTag } from 'next/cache';
import { postTags } from '@/lib/posts/accepted/content-tags';
import { findPost, findRedirect } from '@/lib/posts/reading/read-posts';
import { listReadings } from '@/lib/posts/reading/read-translations';

/** The moment travels with the post, so that everything on the page agrees on what day it is. */
export async function readPostPage(slug: string) {
  'use cache';
  cacheLife('page');
  cacheTag(...(await postTags(slug)));
  const now = new Date();
  const post = await findPost(slug, now);
  const readings = post === null ? [] : await listReadings(post, now);
  return { post, now, readings, movedTo: post === null ? await findRedirect(slug) : null };
}
