/**
 * Bytes that somebody sent as a picture: what they are, whatever their name says, and the same picture with nothing in it that a camera
 * or a program added, such as the place where it was taken. It must not know files or people.
 */
import sharp from 'sharp';
import { movesByItself, type PictureFormat, pictureLimits, sniffFormat } from '@/lib/posts/model/picture';

export const pictureFaults = [
  'none',
  'too-large',
  'heic',
  'drawing',
  'moving',
  'kind',
  'too-many-points',
  'damaged',
] as const;
export type PictureFault = (typeof pictureFaults)[number];

export type CleanPicture = { format: PictureFormat; bytes: Buffer };

/** Wider or higher than any screen shows it, a picture is only slower. */
const widest = 3200;

const heic = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

export async function cleanPicture(bytes: Buffer): Promise<CleanPicture | PictureFault> {
  if (bytes.length === 0) return 'none';
  if (bytes.length > pictureLimits.bytes) return 'too-large';
  const format = sniffFormat(bytes);
  if (format === null) return nameOther(bytes);
  try {
    const { width, height, pages } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > pictureLimits.pixels) return 'too-many-points';
    if ((pages ?? 1) > 1 || movesByItself(bytes)) return 'moving';
    return { format, bytes: await redraw(bytes, format) };
  } catch {
    return 'damaged';
  }
}

function nameOther(bytes: Buffer): PictureFault {
  const head = bytes.subarray(0, 1024).toString('latin1');
  if (head.slice(4, 8) === 'ftyp' && heic.has(head.slice(8, 12))) return 'heic';
  if (/^\s*(?:<\?xml|<!--|<!doctype svg|<svg)/i.test(head.replace(/^\u00EF\u00BB\u00BF/, ''))) return 'drawing';
  return head.startsWith('GIF8') ? 'moving' : 'kind';
}

/** Decoded to its end and drawn anew, upright: nothing that is not a point of it comes along. */
async function redraw(bytes: Buffer, format: PictureFormat): Promise<Buffer> {
  const image = sharp(bytes, { failOn: 'error', limitInputPixels: pictureLimits.pixels })
    .autoOrient()
    .resize({ width: widest, height: widest, fit: 'inside', withoutEnlargement: true });
  const drawn = {
    jpeg: () => image.jpeg({ quality: 90, mozjpeg: true }),
    png: () => image.png({ compressionLevel: 9 }),
    webp: () => image.webp({ quality: 90 }),
    avif: () => image.avif({ quality: 75, effort: 4 }),
  };
  return drawn[format]().toBuffer();
}
