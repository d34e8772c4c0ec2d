/** The practice's pictures, with what is said of each and where it is used. */
import { findRevision, listDrafts } from '@/lib/drafts/draft-store';
import { env } from '@/lib/platform/env';
import { listMediaPaths, listWidths, type Picture, pictureAddress } from '@/lib/posts/model/picture';
import { listPictureFiles } from '@/lib/posts/reading/read-pictures';
import { listPostSources } from '@/lib/posts/reading/read-sources';
import { readFields } from '@/lib/posts/writing/change-fields';
import { readNotes } from './picture-file-store';
import type { PictureNote } from './picture-note';

export type UsedIn = { id: string; title: string };
export type LibraryPicture = {
  path: string;
  /** Null for a file that cannot be shown; then `refusal` says why. */
  small: string | null;
  width: number;
  height: number;
  note: PictureNote | null;
  refusal: string | null;
  usedIn: UsedIn[];
};

const mostDrafts = 1000;

export async function readLibrary(): Promise<LibraryPicture[]> {
  const folder = env().CONTENT_DIR;
  const [files, notes, uses] = await Promise.all([listPictureFiles(), readNotes(folder), readUses()]);
  return files.map(({ path, picture, refusal }) => ({
    path,
    small: picture === null ? null : smallOf(picture),
    width: picture?.width ?? 0,
    height: picture?.height ?? 0,
    note: notes.get(path) ?? null,
    refusal: refusal?.message ?? null,
    usedIn: uses.get(path) ?? [],
  }));
}

const smallOf = (picture: Picture): string =>
  pictureAddress(picture, listWidths(picture)[0] ?? picture.width, picture.fallback);

/** In what is out, and in what is being written. */
async function readUses(): Promise<Map<string, UsedIn[]>> {
  const uses = new Map<string, UsedIn[]>();
  const add = (source: string, slug: string): void => {
    const fields = readFields(source) ?? {};
    const [id, title] = [fields['id'], fields['title']];
    for (const path of listMediaPaths(source)) {
      const known = uses.get(path) ?? [];
      if (typeof id !== 'string' || known.some((one) => one.id === id)) continue;
      uses.set(path, [...known, { id, title: typeof title === 'string' ? title : slug }]);
    }
  };
  for (const { source, slug } of await listPostSources()) add(source, slug);
  for (const { currentId, slug, state } of await listDrafts(mostDrafts)) {
    if (state === 'out') continue;
    add((await findRevision(currentId))?.source ?? '', slug);
  }
  return uses;
}

/** For lists to choose from: each path, with what it shows. */
export async function listPictureChoices(): Promise<[path: string, label: string][]> {
  const folder = env().CONTENT_DIR;
  const [files, notes] = await Promise.all([listPictureFiles(), readNotes(folder)]);
  return files.flatMap(({ path, picture }): [string, string][] => {
    const name = path.replace(/^\/media\//, '');
    const says = notes.get(path)?.alt;
    return picture === null ? [] : [[path, says === undefined ? name : `${name}: ${says}`]];
  });
}
