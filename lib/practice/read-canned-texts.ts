/** The practice's ready-made words: those that are offered now, and those that a decision once named. */
import { nameOf, readStaffNames } from '@/lib/identity/accounts/read-staff';
import type { Viewer } from '@/lib/identity/viewer';
import { desk } from '@/lib/shared/messages/desk';
import { type CannedText, type CannedWords, practiceReasonCode, practiceReasonId } from './canned-text';
import { listCannedByIds, listCannedRows, listEveryCanned } from './canned-text-store';
import { starterAuthor } from './starter-texts';

/** For anyone who works at the desk, in their order. They hold no word of a patient's. */
export async function readCannedTexts(_viewer: Viewer): Promise<CannedText[]> {
  const [rows, names] = await Promise.all([listCannedRows(), readStaffNames()]);
  return rows.map(({ id, kind, label, words, createdAt, createdBy }) => ({
    id,
    kind,
    label,
    words,
    createdAt,
    createdBy: createdBy === starterAuthor ? desk.readCannedTexts.cameSite : nameOf(createdBy, names),
  }));
}

export type PracticeReason = CannedWords & { endedAt: Date | null };

/** By code, for codes that are the practice's own, also when the text was changed or removed since. */
export async function readPracticeReasons(codes: readonly (string | null)[]): Promise<Map<string, PracticeReason>> {
  const ids = new Set(codes.flatMap((code) => practiceReasonId(code) ?? []));
  return new Map((await listCannedByIds([...ids])).map((row) => [practiceReasonCode(row.id), row]));
}

export async function listCannedTextsToExport() {
  return (await listEveryCanned()).map((row) => ({ ...row }));
}
