/** Deletes the files of demonstration posts and physicians from the content folder, and the pictures that only they used. */
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { env } from '@/lib/platform/env';
import { listMediaPaths } from '@/lib/posts/model/picture';
import { listMediaFiles } from './media-store';

/** Names of what was deleted, relative to the content folder. A file is a demonstration when its frontmatter says so. */
export async function removeDemonstrationFiles(): Promise<string[]> {
  const removed: string[] = [];
  const [used, kept] = [new Set<string>(), new Set<string>()];
  for (const folder of ['posts', 'physicians']) {
    for (const name of await readdir(path.join(env().CONTENT_DIR, folder)).catch(() => [])) {
      if (!name.endsWith('.mdx')) continue;
      const file = path.join(env().CONTENT_DIR, folder, name);
      const source = await readFile(file, 'utf8');
      const isDemonstration = /^demonstration: true$/m.test(source.split(/^---$/m)[1] ?? '');
      for (const picture of listMediaPaths(source)) (isDemonstration ? used : kept).add(picture);
      if (!isDemonstration) continue;
      await rm(file);
      removed.push(path.join(folder, name));
    }
  }
  for (const { path: picture } of await listMediaFiles(env().CONTENT_DIR)) {
    if (!used.has(picture) || kept.has(picture)) continue;
    await rm(path.join(env().CONTENT_DIR, picture));
    removed.push(picture.slice(1));
  }
  return removed;
}
