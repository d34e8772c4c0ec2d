/** Pictures for pages: their measures, and the bytes of one size. It must not know which page asks. */
import { env } from '@/lib/platform/env';
import { contentStore } from '@/lib/posts/accepted/accepted-store';
import { findMediaFile, listMediaFiles, type MediaFile, readPictureSize } from '@/lib/posts/files/media-store';
import type { Picture, Pictures } from '@/lib/posts/model/picture';
import { listMediaPaths, parsePictureAddress } from '@/lib/posts/model/picture';

/** Null when there is no such picture, and when the file is refused. */
export async function findPicture(path: string): Promise<Picture | null> {
  return (await findMediaFile(env().CONTENT_DIR, path))?.picture ?? null;
}

/** Every picture of the practice, and every file that stands among them and cannot be shown. */
export function listPictureFiles(): Promise<MediaFile[]> {
  return listMediaFiles(env().CONTENT_DIR);
}

/** The pictures that a text names, in its order; those that do not exist are left out. */
export async function readPictures(text: string): Promise<Pictures> {
  const found = await Promise.all(listMediaPaths(text).map(findPicture));
  return new Map(found.flatMap((picture) => (picture === null ? [] : [[picture.path, picture] as const])));
}

/** The pictures of a post, that of its head first. Empty for an unknown slug. */
export async function listPicturesOf(slug: string): Promise<Picture[]> {
  const file = await contentStore().findPostFile(slug);
  return file === null ? [] : [...(await readPictures(file.source)).values()];
}

/** One size of a picture by its address; null when no page can have named it. */
export async function readPictureAt(address: string): Promise<{ type: string; bytes: Buffer } | null> {
  const size = parsePictureAddress(address);
  const bytes = size === null ? null : await readPictureSize(env().CONTENT_DIR, env().DATA_DIR, size);
  return size === null || bytes === null ? null : { type: `image/${size.format}`, bytes };
}
