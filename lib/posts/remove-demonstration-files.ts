/** Deletes the files of demonstration posts and physicians from the content folder. */
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { env } from '@/lib/platform/env';

/** Names of what was deleted, relative to the content folder. A file is a demonstration when its frontmatter says so. */
export async function removeDemonstrationFiles(): Promise<string[]> {
  const removed: string[] = [];
  for (const folder of ['posts', 'physicians']) {
    for (const name of await readdir(path.join(env().CONTENT_DIR, folder)).catch(() => [])) {
      const file = path.join(env().CONTENT_DIR, folder, name);
      if (
        !name.endsWith('.mdx') ||
        !/^demonstration: true$/m.test((await readFile(file, 'utf8')).split(/^---$/m)[1] ?? '')
      )
        continue;
      await rm(file);
      removed.push(path.join(folder, name));
    }
  }
  return removed;
}
