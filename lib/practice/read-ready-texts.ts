/** The practice's ready-made words: those that are offered now, and those that a decision once named. */
import { nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import type { Viewer } from '@/lib/identity/viewer';
import { desk } from '@/lib/shared/messages/desk';
import { ownReasonCode, ownReasonId, type ReadyText, type ReadyWords } from './ready-text';
import { listEveryReady, listReadyByIds, listReadyRows } from './ready-text-store';
import { starterAuthor } from './starter-texts';

/** For anyone who works at the desk, in their order. They hold no word of a patient's. */
export async function readReadyTexts(_viewer: Viewer): Promise<ReadyText[]> {
  const [rows, names] = await Promise.all([listReadyRows(), readStaffNames()]);
  return rows.map(({ id, kind, label, words, createdAt, createdBy }) => ({
    id,
    kind,
    label,
    words,
    createdAt,
    createdBy: createdBy === starterAuthor ? desk.readReadyTexts.cameSite : nameOf(createdBy, names),
  }));
}

export type OwnReason = ReadyWords & { endedAt: Date | null };

/** By code, for codes that are the practice's own, also when the text was changed or removed since. */
export async function readOwnReasons(codes: readonly (string | null)[]): Promise<Map<string, OwnReason>> {
  const ids = new Set(codes.flatMap((code) => ownReasonId(code) ?? []));
  return new Map((await listReadyByIds([...ids])).map((row) => [ownReasonCode(row.id), row]));
}

export async function listReadyTextsToExport() {
  return (await listEveryReady()).map((row) => ({ ...row }));
}
