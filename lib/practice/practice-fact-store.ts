/** The only file that touches rows of practice facts. */
import { database, isUniqueViolation, transaction } from '@/lib/platform/database/database';

export type StoredFact = { id: string; words: string; updatedAt: Date; updatedBy: string; version: number };

/** By name. */
export function listFactRows(): Promise<StoredFact[]> {
  return database().practiceFact.findMany({ orderBy: { id: 'asc' } });
}

/** False when somebody else was first; what stands there then is unchanged. */
export async function recordFact({ version, ...fact }: StoredFact): Promise<boolean> {
  const data = { ...fact, version: version + 1 };
  try {
    const { count } = await transaction((tx) =>
      version === 0
        ? tx.practiceFact.createMany({ data: [data] })
        : tx.practiceFact.updateMany({ where: { id: fact.id, version }, data }),
    );
    return count === 1;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

export async function removeFact(id: string): Promise<void> {
  await transaction((tx) => tx.practiceFact.deleteMany({ where: { id } }));
}

/** What the demonstration wrote, and nobody has changed since. */
export async function removeFactsBy(name: string): Promise<void> {
  await transaction((tx) => tx.practiceFact.deleteMany({ where: { updatedBy: name } }));
}
