/**
 * The only file that touches pictures: those in the content folder, and the smaller ones drawn from them, which are kept in the data folder.
 * It must not know which posts use them.
 */
import { createHash, randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { faultOf, log } from '@/lib/platform/log';
import { isMediaPath } from '@/lib/posts/model/field-rules';
import type { Picture, PictureSize } from '@/lib/posts/model/picture';
import { formatOfName, isSizeOf, movesByItself, pictureLimits, sniffFormat } from '@/lib/posts/model/picture';
import { fileVersion } from './post-store';

/** `refusal` says what to do about a file that cannot be shown; then there is no picture. */
export type MediaFile = { path: string } & (
  { picture: Picture; refusal: null } | { picture: null; refusal: { rule: string; message: string } }
);

const refuse = (path: string, rule: string, message: string): MediaFile => ({
  path,
  picture: null,
  refusal: { rule, message },
});

const examined = new Map<string, { version: string; media: MediaFile }>();

/** Null when there is no such file. A path comes from an address or a text, so it is judged before it becomes a file's name. */
export async function findMediaFile(contentFolder: string, path: string): Promise<MediaFile | null> {
  if (!isMediaPath(path)) return null;
  const file = join(contentFolder, path);
  const stats = await lstat(file).catch(nullWhenAbsent);
  if (stats === null || !stats.isFile()) return null;
  const version = fileVersion(stats);
  const known = examined.get(file);
  if (known?.version === version) return known.media;
  const media =
    stats.size > pictureLimits.bytes
      ? refuse(path, 'media-size', 'This file is larger than 10 MB. Save the picture smaller.')
      : await examine(path, await readFile(file));
  examined.set(file, { version, media });
  return media;
}

/** Every file below the folder of pictures, in alphabetical order; hidden ones are left out. */
export async function listMediaFiles(contentFolder: string): Promise<MediaFile[]> {
  const root = join(contentFolder, 'media');
  const entries = (await readdir(root, { withFileTypes: true, recursive: true }).catch(nullWhenAbsent)) ?? [];
  const paths = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(contentFolder.length).replaceAll('\\', '/'))
    .sort();
  return Promise.all(paths.map(async (path) => (await findMediaFile(contentFolder, path)) ?? refuseName(path)));
}

function refuseName(path: string): MediaFile {
  return refuse(
    path,
    'media-type',
    'Only JPEG, PNG, WebP and AVIF pictures can be shown, named with letters, digits and hyphens, for example inhaler.webp. Save a drawing (SVG) as PNG: a drawing can carry scripts.',
  );
}

async function examine(path: string, bytes: Buffer): Promise<MediaFile> {
  const format = sniffFormat(bytes);
  if (format === null) return refuseName(path);
  if (format !== formatOfName(path)) {
    return refuse(
      path,
      'media-type',
      `This is a ${format.toUpperCase()} picture under another name. End its name in .${format}.`,
    );
  }
  try {
    // Without a limit here, so that a picture with too many points is told from a broken one; nothing is unpacked yet.
    const { autoOrient, hasAlpha, pages } = await sharp(bytes, { limitInputPixels: false }).metadata();
    const { width, height } = autoOrient;
    if (width * height > pictureLimits.pixels) {
      return refuse(path, 'media-size', 'This picture has more than 40 million points. Save it smaller.');
    }
    if ((pages ?? 1) > 1 || movesByItself(bytes)) {
      const message =
        'This picture moves, and readers would see its first frame alone. Save one frame as a still picture.';
      return refuse(path, 'media-type', message);
    }
    // Decoded to its end: half a picture has a whole head.
    await sharp(bytes, { failOn: 'error', sequentialRead: true, limitInputPixels: pictureLimits.pixels })
      .resize(8, 8, { fit: 'fill', fastShrinkOnLoad: false })
      .raw()
      .toBuffer();
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    const fallback = hasAlpha || format === 'png' ? 'png' : 'jpeg';
    return { path, picture: { path, hash, width, height, fallback }, refusal: null };
  } catch {
    return refuse(path, 'media-type', 'This picture is damaged: it cannot be read. Save it again.');
  }
}

const drawing = new Map<string, Promise<Buffer>>();

/**
 * The bytes of one size: drawn when first asked for, upright and without what a camera adds, such as the place where it was taken.
 * Null when the picture does not have that size, unless it is one that an older page may still name.
 */
export async function readPictureSize(
  contentFolder: string,
  dataFolder: string,
  size: PictureSize,
): Promise<Buffer | null> {
  const kept = join(dataFolder, 'pictures', `${size.hash}-${size.width}.${size.format}`);
  const known = await readFile(kept).catch(nullWhenAbsent);
  if (known !== null) return known;
  const media = await findMediaFile(contentFolder, size.path);
  if (!media?.picture || !isSizeOf(media.picture, size)) return null;
  const running =
    drawing.get(kept) ??
    inTurn(() => draw(join(contentFolder, size.path), kept, size)).finally(() => drawing.delete(kept));
  drawing.set(kept, running);
  return running;
}

let last: Promise<unknown> = Promise.resolve();

/** One picture at a time: many at once would take the memory and the processors from whoever reads. */
function inTurn(work: () => Promise<Buffer>): Promise<Buffer> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

async function draw(file: string, kept: string, { width, format }: PictureSize): Promise<Buffer> {
  const image = sharp(await readFile(file), { limitInputPixels: pictureLimits.pixels })
    .autoOrient()
    .resize({ width, withoutEnlargement: true });
  const bytes = await {
    avif: () => image.avif({ quality: 60, effort: 4 }),
    webp: () => image.webp({ quality: 82 }),
    jpeg: () => image.flatten({ background: '#fff' }).jpeg({ quality: 82, mozjpeg: true }),
    png: () => image.png({ compressionLevel: 9 }),
  }
    [format]()
    .toBuffer();
  await keep(kept, bytes).catch((fault: unknown) => log('picture-not-kept', { fault: faultOf(fault) }));
  return bytes;
}

/** Fails on a full disk, or in a folder that is not ours: readers get the picture all the same, drawn again for each of them. */
async function keep(kept: string, bytes: Buffer): Promise<void> {
  // Under a name of its own first: nobody may read half a picture.
  const unfinished = `${kept}.${randomUUID()}`;
  try {
    await mkdir(dirname(kept), { recursive: true });
    await writeFile(unfinished, bytes);
    await rename(unfinished, kept);
  } catch (fault) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw fault;
  }
}

function nullWhenAbsent(fault: unknown): null {
  if (fault instanceof Error && 'code' in fault && (fault.code === 'ENOENT' || fault.code === 'ENOTDIR')) return null;
  throw fault;
}
