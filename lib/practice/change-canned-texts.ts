/** Adds, changes, removes and orders the practice's ready-made words. Decisions that named a text keep it as it was. */
import type { Viewer } from '@/lib/identity/viewer';
import { lockChain, transaction } from '@/lib/platform/database/database';
import { log } from '@/lib/platform/log';
import { type FormProblem, problemsIn } from '@/lib/shared/form-state';
import { notFound } from '@/lib/shared/refusal';
import { mayChangeCanned } from './canned-text';
import { cannedTextSchema, mostOfAKind } from './canned-text-schema';
import { endCanned, insertCanned, listCannedRows, recordPlace } from './canned-text-store';

/** What is wrong, in words; an empty list when it is written down. Of two people at once the second is told, and nothing is lost. */
export async function saveCannedText(viewer: Viewer, given: unknown, now: Date): Promise<FormProblem[]> {
  const parsed = cannedTextSchema.safeParse(given);
  if (!parsed.success) {
    const problems = problemsIn(parsed.error);
    if (problems.some(({ field }) => field === 'kind' || field === 'id')) throw notFound();
    return problems;
  }
  const { id, kind, label, words } = parsed.data;
  if (!mayChangeCanned(viewer, kind)) throw notFound();
  const problem = await transaction(async (tx): Promise<FormProblem | null> => {
    await lockChain(tx);
    const others = (await listCannedRows(tx)).filter((row) => row.kind === kind);
    const before = others.find((row) => row.id === id);
    if (others.some((row) => row.id !== id && row.label.toLowerCase() === label.toLowerCase()))
      return { field: 'label', message: 'There is one of that name already. Choose another name.' };
    if (id !== '' && !before)
      return {
        field: 'words',
        message:
          'Someone else has just changed or removed this. Look at the list, then add yours if it is still needed.',
      };
    if (id === '' && others.length >= mostOfAKind)
      return { field: 'label', message: `There are ${mostOfAKind} already. Remove one first.` };
    if (id !== '') await endCanned(tx, id, now);
    const place = before?.place ?? (others.at(-1)?.place ?? 0) + 1;
    await insertCanned(tx, { kind, label, words, place, createdBy: viewer.accountId }, now);
    return null;
  });
  if (problem) return [problem];
  log('canned-text-saved', { kind, accountId: viewer.accountId });
  return [];
}

/** False when somebody else was faster. Throws not-found for a text that is not the viewer's to change. */
export async function removeCannedText(viewer: Viewer, id: string, now: Date): Promise<boolean> {
  const removed = await transaction(async (tx) => {
    await lockChain(tx);
    const row = (await listCannedRows(tx)).find((text) => text.id === id);
    if (!row) return false;
    if (!mayChangeCanned(viewer, row.kind)) throw notFound();
    return endCanned(tx, id, now);
  });
  if (removed) log('canned-text-removed', { accountId: viewer.accountId });
  return removed;
}

/** One place up or down among its kind; at the end of the list nothing happens. */
export async function moveCannedText(viewer: Viewer, id: string, direction: 'up' | 'down'): Promise<void> {
  await transaction(async (tx) => {
    await lockChain(tx);
    const rows = await listCannedRows(tx);
    const moved = rows.find((text) => text.id === id);
    if (!moved) return;
    if (!mayChangeCanned(viewer, moved.kind)) throw notFound();
    const among = rows.filter((text) => text.kind === moved.kind);
    const from = among.indexOf(moved);
    const to = from + (direction === 'up' ? -1 : 1);
    if (!among[to]) return;
    among.splice(from, 1);
    among.splice(to, 0, moved);
    for (const [index, text] of among.entries())
      if (text.place !== index + 1) await recordPlace(tx, text.id, index + 1);
  });
}
