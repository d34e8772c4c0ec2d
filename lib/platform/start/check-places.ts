/** What a start must find before it begins: places that can be written to, closed to others, and the database where it was last. */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileOf } from '@/lib/platform/database/database';
import { env } from '@/lib/platform/env';
import { hindranceOf } from '@/lib/platform/not-stored';
import { tryWriting } from '@/lib/platform/web/health';
import { mendModes } from './mend-modes';

const because = { full: 'no room is left on that disk', 'read-only': 'it is read-only, or belongs to somebody else' };

async function requireWritable(setting: string, folder: string): Promise<void> {
  try {
    mkdirSync(folder, { recursive: true });
    await tryWriting(folder);
  } catch (error) {
    const hindrance = hindranceOf(error);
    const why = hindrance === 'full' || hindrance === 'read-only' ? because[hindrance] : String(error);
    throw new Error(`Nothing can be written to ${folder}, which ${setting} names: ${why}.`, { cause: error });
  }
}

/** Earlier versions kept the database in `var` whatever DATA_DIR said; a new, empty one beside it would look like a loss. */
function requireSamePlace(folder: string, file: string): void {
  const before = path.resolve('var/bedside.db');
  const moved = file === path.join(folder, 'bedside.db') && file !== before;
  if (!moved || existsSync(file) || !existsSync(before) || !existsSync(path.join(folder, 'secret'))) return;
  throw new Error(
    `The database is in ${before}, where earlier versions kept it, and DATA_DIR now says ${folder}. Move it there (bedside.db, and bedside.db-wal and bedside.db-shm if they are there), or set DATABASE_URL=file:var/bedside.db.`,
  );
}

/** Throws a sentence that names the place and what is wrong with it. */
export async function checkPlaces(): Promise<void> {
  const { DATA_DIR, DATABASE_URL } = env();
  const file = fileOf(DATABASE_URL);
  if (file !== null) requireSamePlace(DATA_DIR, file);
  await requireWritable('DATA_DIR', DATA_DIR);
  if (file !== null && path.dirname(file) !== DATA_DIR) await requireWritable('DATABASE_URL', path.dirname(file));
  mendModes(DATA_DIR, file);
}
