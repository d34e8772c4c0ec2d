/** A post as it was found elsewhere, whatever it was kept in. Types and bounds alone. */

export type FoundPost = {
  /** Where it was found, for the report. */
  from: string;
  title: string;
  html: string;
  /** Line ends are line breaks, and empty lines part paragraphs, as in the old editor of WordPress. */
  hasTypedLines: boolean;
  /** The last part of its old address. */
  slug: string | null;
  summary: string | null;
  /** Day of its first publication. */
  published: string | null;
  /** Its whole old address. */
  address: string | null;
  /** A body that the site's own parser reads as it is: it keeps its bytes. */
  own: { body: string; fields: Record<string, unknown> } | null;
  /** A picture that came with it, by the name that its words use; null for one that did not. */
  findPicture: FindPicture;
  leftOut: string[];
};

export type FoundPicture = { name: string; read: () => Promise<Uint8Array> };
export type FindPicture = (name: string) => FoundPicture | null;

/** Something that cannot become a post, with the reason. */
export type Unreadable = { from: string; reason: string };

export type Found = FoundPost | Unreadable;

export const isUnreadable = (found: Found): found is Unreadable => 'reason' in found;

export const importBounds = {
  /** Of one file that is read whole. */
  fileBytes: 64 * 1024 * 1024,
  /** Of the words of one post with their markup. */
  htmlLength: 1024 * 1024,
  posts: 2000,
  files: 5000,
  folders: 8,
  /** Of all that a compressed document unpacks to. */
  unpackedBytes: 128 * 1024 * 1024,
  unpackedFiles: 2000,
  /** Of markup. */
  depth: 120,
} as const;

export const nothingMore = {
  hasTypedLines: false,
  slug: null,
  summary: null,
  published: null,
  address: null,
  own: null,
  findPicture: (): FoundPicture | null => null,
} as const;

/** The calendar day that a date of another system names, whatever its hour; null for none. */
export function dayOf(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  const day = typeof value === 'string' ? /^(\d{4}-\d\d-\d\d)(?:$|[T ])/.exec(value.trim())?.[1] : undefined;
  return day === undefined || day.startsWith('0000') || Number.isNaN(Date.parse(day)) ? null : day;
}
