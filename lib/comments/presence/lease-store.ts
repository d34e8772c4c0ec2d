/** Who has which message open, in the database. */
import { database, transaction } from '@/lib/platform/database/database';

interface Key {
  commentId: string;
  accountId: string;
}

/** One row for each message and person, however often it is opened. One that ran out begins anew. */
export async function recordLease(key: Key, now: Date, expiresAt: Date): Promise<void> {
  await transaction(async (tx) => {
    await tx.lease.deleteMany({ where: { ...key, expiresAt: { lte: now } } });
    await tx.lease.upsert({
      where: { commentId_accountId: key },
      create: { ...key, openedAt: now, expiresAt },
      update: { expiresAt },
    });
  });
}

export async function removeLease(key: Key): Promise<void> {
  await transaction((tx) => tx.lease.deleteMany({ where: key }));
}

/** Of these messages, by anyone else, the first to open it first. */
export function listLeases(commentIds: readonly string[], otherThan: string, now: Date) {
  return database().lease.findMany({
    where: { commentId: { in: [...commentIds] }, accountId: { not: otherThan }, expiresAt: { gt: now } },
    orderBy: [{ openedAt: 'asc' }, { accountId: 'asc' }],
    select: { commentId: true, accountId: true, openedAt: true },
  });
}

const over = (before: Date) => ({ where: { expiresAt: { lt: before } } });

export const pastLeases = {
  count: (before: Date) => database().lease.count(over(before)),
  remove: async (before: Date) => (await transaction((tx) => tx.lease.deleteMany(over(before)))).count,
};
