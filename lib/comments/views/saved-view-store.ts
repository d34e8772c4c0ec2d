/** Rows of the views that people at the desk keep for themselves. */
import { ulid } from 'ulid';
import { database, type Transaction } from '@/lib/platform/database/database';

export interface SavedView {
  id: string;
  name: string;
  /** As in the address. */
  query: string;
}

/** In the order in which they were kept. */
export function listSavedViews(accountId: string): Promise<SavedView[]> {
  return database().savedView.findMany({
    where: { accountId },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, query: true },
  });
}

/** A name that is there has these filters from now on. False when there are `most` already. */
export async function recordSavedView(
  tx: Transaction,
  { accountId, name, query, most }: { accountId: string; name: string; query: string; most: number },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.savedView.updateMany({ where: { accountId, name }, data: { query } });
  if (count > 0) return true;
  if ((await tx.savedView.count({ where: { accountId } })) >= most) return false;
  await tx.savedView.create({ data: { id: ulid(now.getTime()), accountId, name, query, createdAt: now } });
  return true;
}

/** False when it is not there, or somebody else's. */
export async function removeSavedView(tx: Transaction, accountId: string, id: string): Promise<boolean> {
  return (await tx.savedView.deleteMany({ where: { id, accountId } })).count > 0;
}
