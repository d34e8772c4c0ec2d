/**
 * The only file that writes pictures into the content folder, and what is said of them beside: whole or not at all, and never over another
 * picture. It must not know who sends one.
 */
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { isMediaPath } from '@/lib/posts/model/field-rules';
import { type PictureNote, pictureNoteSchema } from './picture-note';

const listName = 'pictures.yaml';
const mostNotes = 5000;

/** Of the notes that can be read; a file that cannot holds none. */
export async function readNotes(folder: string): Promise<Map<string, PictureNote>> {
  const source = await readFile(join(folder, listName), 'utf8').catch(nullWhenAbsent);
  const rows: unknown = source === null ? [] : parseDocument(source, { schema: 'core' }).toJS({ maxAliasCount: 0 });
  const notes = new Map<string, PictureNote>();
  for (const row of Array.isArray(rows) ? rows.slice(0, mostNotes) : []) {
    const note = pictureNoteSchema.safeParse(row);
    if (note.success) notes.set(note.data.path, note.data);
  }
  return notes;
}

/** Only that entry changes. Throws where the file is no list: nothing is overwritten that nobody can read. */
export async function writeNote(folder: string, note: PictureNote): Promise<void> {
  const file = join(folder, listName);
  const source = (await readFile(file, 'utf8').catch(nullWhenAbsent)) ?? '[]\n';
  const document = parseDocument(source, { schema: 'core' });
  const list: unknown = document.contents;
  if (document.errors.length > 0 || !isSeq<unknown>(list)) throw new Error(`${listName} is no list`);
  list.flow = false;
  const at = list.items.findIndex((item) => isMap(item) && item.get('path') === note.path);
  if (at === -1) list.add(document.createNode(note));
  else list.set(at, document.createNode(note));
  await writeWhole(folder, Buffer.from(document.toString()), (unfinished) => rename(unfinished, file));
}

/** The name that it got: another one where that is taken. */
export async function writePicture(folder: string, wanted: string, ending: string, bytes: Buffer): Promise<string> {
  await mkdir(join(folder, 'media'), { recursive: true });
  for (let turn = 1; turn <= 200; turn += 1) {
    const path = `/media/${wanted}${turn === 1 ? '' : `-${turn}`}.${ending}`;
    if (!isMediaPath(path)) throw new Error('no picture can have this name');
    // A name is taken by the one that is first; a rename would put one picture over another.
    const isFirst = await writeWhole(folder, bytes, async (unfinished) => {
      const taken = await link(unfinished, join(folder, path)).then(() => null, codeOf);
      if (taken !== null && taken !== 'EEXIST') throw Object.assign(new Error('not written'), { code: taken });
      return taken === null;
    });
    if (isFirst !== false) return path;
  }
  throw new Error('too many pictures of that name');
}

/** Of one that was just written and has no words. */
export async function removePicture(folder: string, path: string): Promise<void> {
  if (isMediaPath(path)) await rm(join(folder, path), { force: true });
}

async function writeWhole<Result>(
  folder: string,
  bytes: Buffer,
  finish: (unfinished: string) => Promise<Result>,
): Promise<Result> {
  const unfinished = join(folder, `.${randomUUID()}.unfinished`);
  try {
    const file = await open(unfinished, 'wx', 0o644);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return await finish(unfinished);
  } finally {
    await rm(unfinished, { force: true });
  }
}

const codeOf = (fault: unknown): string => (fault instanceof Error && 'code' in fault ? String(fault.code) : 'unknown');

function nullWhenAbsent(fault: unknown): null {
  if (codeOf(fault) === 'ENOENT') return null;
  throw fault;
}
