/** Takes drafts away that belong to the demonstration: those that say so, and those of authors who are all made up. */
import { transaction } from '@/lib/platform/database/database';
import { listPhysicians } from '@/lib/posts/reading/read-vocabulary';
import { readFields } from '@/lib/posts/writing/change-fields';
import { deleteDraft, findRevision, listDrafts } from './draft-store';
import { authorsOf } from './open-draft';

const mostDrafts = 10_000;

/** How many. Asked before the files of made-up people go, by which they are known. */
export async function removeDemonstrationDrafts(): Promise<number> {
  const madeUp = new Set(
    (await listPhysicians()).flatMap(({ handle, demonstration }) => (demonstration ? [handle] : [])),
  );
  let removed = 0;
  for (const { id, currentId } of await listDrafts(mostDrafts)) {
    const source = (await findRevision(currentId))?.source ?? '';
    const authors = authorsOf(source);
    const isMadeUp = authors.length > 0 && authors.every((author) => madeUp.has(author));
    if (readFields(source)?.['demonstration'] !== true && !isMadeUp) continue;
    await transaction((tx) => deleteDraft(tx, id));
    removed += 1;
  }
  return removed;
}
