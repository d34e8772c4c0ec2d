/**
 * The only file that writes posts into the content folder: whole or not at all, whatever ends the process meanwhile.
 * It must not know drafts or what a post may hold.
 */
import { constants } from 'node:fs';
import { access, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePostName } from '@/lib/posts/model/post-name';
import { hashOfFile } from '@/lib/posts/writing/text-hash';

/** Called before each step with its name, so that a test can end the process there. */
export type Step = (name: string) => void;
export const noStep: Step = () => undefined;

function pathOf(folder: string, slug: string): string {
  // A name comes from a row, so it is judged before it becomes a path.
  if (parsePostName(slug) === null) throw new Error('no post can have this name');
  return join(folder, 'posts', `${slug}.mdx`);
}

/** Hidden, and without the ending that makes a file a post. */
const unfinishedOf = (folder: string, slug: string): string => join(folder, 'posts', `.${slug}.unfinished`);

/** Hash of the file as it lies there now, past every cache; null when there is none. */
export async function hashOnDisk(folder: string, slug: string): Promise<string | null> {
  const source = await readSource(folder, slug);
  return source === null ? null : hashOfFile(source);
}

async function readSource(folder: string, slug: string): Promise<string | null> {
  try {
    return await readFile(pathOf(folder, slug), 'utf8');
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null;
    throw fault;
  }
}

/** Throws what the file system says when nothing could be written there. */
export async function checkWritable(folder: string): Promise<void> {
  await access(join(folder, 'posts'), constants.W_OK);
}

/** After this readers get the new words, also when power fails: before the rename they get the old ones, and nothing between. */
export async function writePost(folder: string, slug: string, source: string, step: Step = noStep): Promise<void> {
  const unfinished = unfinishedOf(folder, slug);
  step('open');
  const file = await open(unfinished, 'w', 0o644);
  try {
    step('write');
    await file.writeFile(source);
    step('sync');
    await file.sync();
  } catch (fault) {
    await file.close();
    await rm(unfinished, { force: true });
    throw fault;
  }
  await file.close();
  step('rename');
  await rename(unfinished, pathOf(folder, slug));
  step('sync-folder');
  await syncFolder(join(folder, 'posts'));
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch {
    // Some file systems know no such thing; the name is safe with them once the file is.
  } finally {
    await handle.close();
  }
}

/** What a process left behind that ended in the middle. */
export async function removeUnfinished(folder: string, slug: string): Promise<void> {
  await rm(unfinishedOf(folder, slug), { force: true });
}
