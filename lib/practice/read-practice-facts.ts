/** What the practice says of itself: for anyone to read, and for the desk with who wrote it. */
import type { Viewer } from '@/lib/identity/viewer';
import { notFound } from '@/lib/shared/refusal';
import { mayChangeFacts, type PracticeFact } from './practice-fact';
import { listFactRows, type StoredFact } from './practice-fact-store';

/** Public: no names of staff. */
export async function listPracticeFacts(): Promise<PracticeFact[]> {
  return (await listFactRows()).map(({ id, words, updatedAt }) => ({ id, words, updatedAt }));
}

export async function readFactsForDesk(viewer: Viewer): Promise<StoredFact[]> {
  if (!mayChangeFacts(viewer)) throw notFound();
  return listFactRows();
}
