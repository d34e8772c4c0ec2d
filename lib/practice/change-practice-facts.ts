/** Writes down and removes what the practice says of itself. */
import type { Viewer } from '@/lib/identity/viewer';
import { log } from '@/lib/platform/log';
import { type FormProblem, problemsIn } from '@/lib/shared/form-state';
import { notFound } from '@/lib/shared/refusal';
import { mayChangeFacts, practiceFactSchema } from './practice-fact';
import { recordFact, removeFact, removeFactsBy } from './practice-fact-store';

/** Who is said to have saved the facts that a new database comes with. */
export const demonstrationName = 'Demonstration';

/** What is wrong, in words; an empty list when it is written down. Of two people at once the second is told, and nothing is lost. */
export async function changePracticeFact(viewer: Viewer, given: unknown, now: Date): Promise<FormProblem[]> {
  if (!mayChangeFacts(viewer)) throw notFound();
  const parsed = practiceFactSchema.safeParse(given);
  if (!parsed.success) return problemsIn(parsed.error);
  const isFirst = await recordFact({ ...parsed.data, updatedAt: now, updatedBy: viewer.name });
  if (!isFirst) {
    const message =
      parsed.data.version === 0
        ? 'There is a fact of that name already. Change it above, or choose another name.'
        : 'Someone else has just changed this: you see their words above. Save again to put yours in their place.';
    return [{ field: parsed.data.version === 0 ? 'id' : 'words', message }];
  }
  log('practice-fact-changed', { factId: parsed.data.id, accountId: viewer.accountId });
  return [];
}

/** A post that shows it says instead that the practice will tell. */
export async function removePracticeFact(viewer: Viewer, id: string): Promise<void> {
  if (!mayChangeFacts(viewer)) throw notFound();
  await removeFact(id);
  log('practice-fact-removed', { factId: id, accountId: viewer.accountId });
}

/** Those that nobody has changed since. */
export async function removeDemonstrationFacts(): Promise<void> {
  await removeFactsBy(demonstrationName);
}
