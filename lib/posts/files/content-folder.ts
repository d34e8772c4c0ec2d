/**
 * What lies in the content folder: which files there are, and in which state, without reading them.
 * It must not know which of them are shown.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileVersion } from './post-store';

const statsAtOnce = 64;
export const subfolders = ['physicians', 'posts'] as const;

type Folder = {
  /** By name, relative to the folder; `modified` in milliseconds by the wall clock. */
  files: Map<string, { version: string; modified: number }>;
  /** Subfolders that cannot be read now: nothing is known of their files, least of all that they were removed. */
  unread: Set<string>;
};

export async function listVersions(folder: string, lists: readonly string[]): Promise<Folder> {
  const found: Folder = { files: new Map(), unread: new Set() };
  const names = lists.map((name) => `${name}.yaml`);
  for (const subfolder of subfolders) {
    const inside = await readdir(join(folder, subfolder)).catch(() => null);
    if (inside === null) found.unread.add(subfolder);
    names.push(...(inside ?? []).filter((name) => name.endsWith('.mdx')).map((name) => `${subfolder}/${name}`));
  }
  names.sort();
  for (let at = 0; at < names.length; at += statsAtOnce) {
    const batch = names.slice(at, at + statsAtOnce);
    const stats = await Promise.all(batch.map((name) => stat(join(folder, name)).catch(() => null)));
    stats.forEach((one, index) => {
      if (one?.isFile() !== true) return;
      found.files.set(batch[index] as string, { version: fileVersion(one), modified: one.mtimeMs });
    });
  }
  return found;
}
