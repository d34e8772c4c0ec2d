/** Rows that have been kept long enough, and their removal. Which are old enough, the caller knows. */
import { database, type Transaction, transaction } from '@/lib/platform/database/database';

export type SettledKind = 'returned' | 'declined' | 'withdrawn';

/** Nothing public, and the last decision about it was made before `before`. What nobody decided about is never among them. */
const settled = (kind: SettledKind, before: Date) => ({
  status: kind === 'returned' ? 'held' : kind,
  ...(kind === 'returned' ? { returned: true } : {}),
  publishedRevisionId: null,
  decisions: { some: {}, none: { at: { gte: before } } },
});

export async function listSettled(kind: SettledKind, before: Date, after: string, most: number): Promise<string[]> {
  const rows = await database().comment.findMany({
    where: { id: { gt: after }, ...settled(kind, before) },
    orderBy: { id: 'asc' },
    take: most,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

export function countSettled(kind: SettledKind, before: Date): Promise<number> {
  return database().comment.count({ where: settled(kind, before) });
}

export async function isSettled(tx: Transaction, id: string, kind: SettledKind, before: Date): Promise<boolean> {
  return (await tx.comment.count({ where: { id, ...settled(kind, before) } })) === 1;
}

/** An address has served when no news can come: the last was told before `before`, and no question waits for its answer. */
const served = (before: Date) => ({
  confirmedAt: { lt: before },
  comment: {
    decisions: { some: {}, none: { at: { gte: before } } },
    OR: [
      { status: { in: ['withdrawn', 'erased'] } },
      // A question that another one stands for may still get that one's answer.
      { status: 'declined', mergedIntoId: null },
      { status: 'held', returned: true },
      { status: 'published', kind: { not: 'question' } },
      { status: 'published', answer: { is: { publishedRevisionId: { not: null } } } },
    ],
  },
});

/** Of these messages, whose writers' addresses are still here. */
export async function listWithContact(commentIds: readonly string[]): Promise<Set<string>> {
  const where = { commentId: { in: [...commentIds] } };
  const rows = await database().contact.findMany({ where, select: { commentId: true } });
  return new Set(rows.map(({ commentId }) => commentId));
}

const unconfirmed = (before: Date) => ({ confirmedAt: null, createdAt: { lt: before } });

const ofErased = (before: Date) => ({
  comment: { status: 'erased', decisions: { none: { at: { gte: before } } }, heldAt: { lt: before } },
});

const sentBefore = (before: Date) => ({ submissionKey: { not: null }, createdAt: { lt: before } });

export const servedContacts = {
  count: (before: Date) => database().contact.count({ where: served(before) }),
  remove: async (before: Date) => (await transaction((tx) => tx.contact.deleteMany({ where: served(before) }))).count,
};

export const unconfirmedContacts = {
  count: (before: Date) => database().contact.count({ where: unconfirmed(before) }),
  remove: async (before: Date) =>
    (await transaction((tx) => tx.contact.deleteMany({ where: unconfirmed(before) }))).count,
};

export const receiptsOfErased = {
  count: (before: Date) => database().receipt.count({ where: ofErased(before) }),
  remove: async (before: Date) => (await transaction((tx) => tx.receipt.deleteMany({ where: ofErased(before) }))).count,
};

export const oldSubmissionKeys = {
  count: (before: Date) => database().comment.count({ where: sentBefore(before) }),
  remove: async (before: Date) =>
    (await transaction((tx) => tx.comment.updateMany({ where: sentBefore(before), data: { submissionKey: null } })))
      .count,
};
