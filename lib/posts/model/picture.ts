/**
 * A picture of this site: what it may be, which sizes of it exist, and their addresses.
 * It must not know files or how pictures are drawn smaller.
 */
import { isMediaPath } from './field-rules';

export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif';

export type Picture = {
  /** As authors write it: begins with `/media/`. */
  path: string;
  /** Of the file's bytes: another picture under the same name has other addresses. */
  hash: string;
  /** Pixels, upright. */
  width: number;
  height: number;
  /** What a browser gets that knows neither AVIF nor WebP. */
  fallback: 'jpeg' | 'png';
};

/** Pictures by the path that authors write. */
export type Pictures = ReadonlyMap<string, Picture>;

export type PictureSize = { path: string; hash: string; width: number; format: PictureFormat };

export const pictureLimits = { bytes: 10 * 1024 * 1024, pixels: 40_000_000 } as const;

const widths = [400, 800, 1200, 1600];

/** Ascending, never wider than the picture itself: nothing is blown up. */
export function listWidths(picture: Picture): number[] {
  const widest = Math.min(picture.width, widths.at(-1) ?? picture.width);
  return [...widths.filter((width) => width < widest), widest];
}

/** The address of one size; its contents never change. */
export function pictureAddress(picture: Picture, width: number, format: PictureFormat): string {
  return `${picture.path}/${picture.hash}-${width}.${format}`;
}

/** The widest size in the format that everything can show: for machines that take one address. */
export function plainPictureAddress(picture: Picture): string {
  return pictureAddress(picture, listWidths(picture).at(-1) ?? picture.width, picture.fallback);
}

/** Null for anything that `pictureAddress` cannot have made. */
export function parsePictureAddress(address: string): PictureSize | null {
  const [, path = '', hash = '', width = '', format = ''] =
    /^(\/media\/.+)\/([0-9a-f]{16})-([1-9]\d{0,3})\.(jpeg|png|webp|avif)$/.exec(address) ?? [];
  return isMediaPath(path) ? { path, hash, width: Number(width), format: format as PictureFormat } : null;
}

/** Whether a size of this picture is one that pages name: nobody can make us draw others. */
export function isSizeOf(picture: Picture, size: PictureSize): boolean {
  const formats: readonly PictureFormat[] = ['avif', 'webp', picture.fallback];
  return size.hash === picture.hash && formats.includes(size.format) && listWidths(picture).includes(size.width);
}

/** By the first bytes, whatever the name says. Null for everything that is not one of the four. */
export function sniffFormat(bytes: Uint8Array): PictureFormat | null {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  if (text(4, 8) === 'ftyp' && ['avif', 'avis'].includes(text(8, 12))) return 'avif';
  return null;
}

/** PNG and AVIF say in their heads that more than one frame follows. */
export function movesByItself(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return sniffFormat(bytes) === 'png' ? head.includes('acTL') : head.slice(4, 12) === 'ftypavis';
}

/** What a name promises. */
export function formatOfName(name: string): PictureFormat | null {
  const ending = /\.([a-z]+)$/.exec(name)?.[1];
  if (ending === 'jpg' || ending === 'jpeg') return 'jpeg';
  return ending === 'png' || ending === 'webp' || ending === 'avif' ? ending : null;
}

/** Every path of a picture that a text names, once each, in its order. */
export function listMediaPaths(text: string): string[] {
  return [...new Set([...text.matchAll(mediaMention)].map(([path]) => path))].filter(isMediaPath);
}

/** Where a text names pictures. */
export const mediaMention = /\/media\/[A-Za-z0-9._/-]+\.[a-z]+(?![A-Za-z0-9._/-])/g;
