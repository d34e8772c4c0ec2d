/** Gives a practice its content back as files: everything in the content folder byte for byte, and drafts that are not out beside it. */
import { lstatSync } from 'node:fs';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findRevision, listDrafts } from '@/lib/drafts/draft-store';
import { env } from '@/lib/platform/env';

const mostDrafts = 10_000;
const parts = [
  'posts',
  'physicians',
  'media',
  'pictures.yaml',
  'glossary.yaml',
  'resources.yaml',
  'series.yaml',
  'topics.yaml',
];

export type ExportedContent = { files: number; drafts: number };

/** Throws a sentence where something is in the way: nothing is overwritten. */
export async function exportContent(folder: string): Promise<ExportedContent> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty. Name a folder that is.`);
  let files = 0;
  for (const part of parts) {
    const from = join(env().CONTENT_DIR, part);
    if (lstatSync(from, { throwIfNoEntry: false }) === undefined) continue;
    await cp(from, join(folder, part), {
      recursive: true,
      preserveTimestamps: true,
      filter: (source) => {
        const stats = lstatSync(source);
        const isOurs = stats.isDirectory() || (stats.isFile() && !basename(source).startsWith('.'));
        if (stats.isFile() && isOurs) files += 1;
        return isOurs;
      },
    });
  }
  return { files, drafts: await exportDrafts(join(folder, 'drafts')) };
}

/** One that is out and is written on is here with the words that readers do not see yet. */
async function exportDrafts(folder: string): Promise<number> {
  const drafts = (await listDrafts(mostDrafts)).filter(({ state }) => state !== 'out');
  if (drafts.length > 0) await mkdir(folder, { recursive: true });
  for (const { slug, currentId } of drafts) {
    const current = await findRevision(currentId);
    if (current !== null) await writeFile(join(folder, `${slug}.mdx`), current.source, { flag: 'wx' });
  }
  return drafts.length;
}
