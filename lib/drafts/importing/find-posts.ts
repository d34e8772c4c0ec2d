/** Finds posts in a file or a folder that somebody brought, one after the other. Links out of the folder are not followed. */
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { pictureLimits } from '@/lib/posts/model/picture';
import { type FindPicture, type Found, importBounds, isUnreadable } from './found-post';
import { readGhost } from './read-ghost';
import { readHtmlFile, readMarkdownFile } from './read-page';
import { readWord } from './read-word';
import { readWordPress } from './read-wordpress';

const pages = new Set(['.md', '.markdown', '.mdx', '.html', '.htm', '.docx', '.json', '.xml']);
const pictureEndings = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif']);

/** Throws a sentence when there is nothing at that place. */
export async function* findPosts(place: string): AsyncGenerator<Found> {
  const stats = await lstat(place).catch(() => null);
  if (stats === null) throw new Error(`There is no file or folder ${place}.`);
  if (stats.isFile()) yield* limited(readPlace(place, basename(place), dirname(place)));
  else if (stats.isDirectory()) yield* limited(readFolder(place));
  else throw new Error(`${place} is neither a file nor a folder.`);
}

async function* limited(found: AsyncIterable<Found>): AsyncGenerator<Found> {
  let count = 0;
  for await (const one of found) {
    if (++count > importBounds.posts) {
      yield {
        from: 'the rest',
        reason: `More than ${importBounds.posts} posts at once: bring the others in another turn.`,
      };
      return;
    }
    yield one;
  }
}

async function* readFolder(folder: string): AsyncGenerator<Found> {
  const files = await listFiles(folder, 0);
  if (files.length > importBounds.files) throw new Error(`This folder holds more than ${importBounds.files} files.`);
  for (const file of files.sort())
    if (pages.has(extname(file).toLowerCase()))
      yield* readPlace(file, relative(folder, file).split(sep).join('/'), folder);
}

async function listFiles(folder: string, depth: number): Promise<string[]> {
  if (depth > importBounds.folders) return [];
  const files: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isFile()) files.push(path);
    else if (entry.isDirectory()) files.push(...(await listFiles(path, depth + 1)));
    if (files.length > importBounds.files) return files;
  }
  return files;
}

async function* readPlace(file: string, from: string, folder: string): AsyncGenerator<Found> {
  const ending = extname(file).toLowerCase();
  try {
    // A large export of WordPress is read as it comes; everything else is held whole.
    if (ending === '.xml') return yield* readWordPress(file);
    if ((await lstat(file)).size > importBounds.fileBytes) return yield { from, reason: 'It is larger than 64 MB.' };
    yield* readBytes(await readFile(file), from, picturesIn(folder, dirname(file)));
  } catch (fault) {
    yield { from, reason: fault instanceof Error ? fault.message : 'It cannot be read.' };
  }
}

/** The same for bytes that are at hand. */
export async function* readBytes(bytes: Buffer, from: string, findPicture: FindPicture): AsyncGenerator<Found> {
  const ending = extname(from).toLowerCase();
  if (ending === '.docx') return yield withSlug(await readWord(bytes, from));
  const text = textOf(bytes);
  if (text === null) return yield { from, reason: 'It is no text.' };
  if (ending === '.json') {
    const posts = readGhost(text, from);
    return posts === null ? yield { from, reason: 'It is no export of Ghost.' } : yield* posts;
  }
  yield ending.startsWith('.htm')
    ? readHtmlFile(text, { from, findPicture })
    : readMarkdownFile(text, { from, findPicture });
}

const withSlug = (found: Found): Found =>
  isUnreadable(found) ? found : { ...found, slug: basename(found.from, extname(found.from)) };

/** UTF-8, or what Windows wrote before it. */
function textOf(bytes: Buffer): string | null {
  if (bytes.subarray(0, 2048).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Pictures within the folder that was given, by the name that a file in it uses. Nothing outside is read. */
function picturesIn(root: string, folder: string): FindPicture {
  return (name) => {
    const file = placeOf(root, folder, name);
    return file === null ? null : { name: basename(file), read: () => readInside(root, file) };
  };
}

function placeOf(root: string, folder: string, name: string): string | null {
  let plain: string;
  try {
    plain = decodeURIComponent(name.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
  if (/^[a-z][a-z\d+.-]*:|^\/\/|\0/i.test(plain) || !pictureEndings.has(extname(plain).toLowerCase())) return null;
  const file = plain.startsWith('/') ? join(root, plain) : resolve(folder, plain);
  return file.startsWith(resolve(root) + sep) ? file : null;
}

async function readInside(root: string, file: string): Promise<Uint8Array> {
  const [real, top] = await Promise.all([realpath(file), realpath(root)]);
  const { size } = await lstat(real);
  if (!real.startsWith(top + sep) || size > pictureLimits.bytes) throw new Error('no picture of this folder');
  return readFile(real);
}
