/** Who opened what and who signed in, in the database, which takes new rows and never changes one. */
import { database, skip, type Transaction } from '@/lib/platform/database';
import type { AccessRecord } from './access-record';

const rowOf = ({ comment, ...record }: AccessRecord) => ({
  ...record,
  commentId: comment?.id ?? null,
  postId: comment?.postId ?? null,
  physician: comment?.physician ?? null,
});

export async function insertAccess(tx: Transaction, record: AccessRecord): Promise<void> {
  await tx.accessRecord.create({ data: rowOf(record) });
}

export async function insertAccesses(tx: Transaction, records: readonly AccessRecord[]): Promise<void> {
  await tx.accessRecord.createMany({ data: records.map(rowOf) });
}

/** When this person read, or saw the beginning of, these messages since then. */
export function listReadings(accountId: string, commentIds: string[], since: Date) {
  return database().accessRecord.findMany({
    where: { commentId: { in: commentIds }, accountId, action: { in: ['read', 'preview'] }, at: { gte: since } },
    select: { commentId: true, at: true },
  });
}

export interface AccessFilter {
  /** Null for everyone's; otherwise the person's own rows, and those about these queues and posts. */
  only: { accountId: string; physicians: readonly string[]; postIds: readonly string[] } | null;
  action: string | null;
  accountId: string | null;
  postId: string | null;
  from: Date | null;
  until: Date | null;
  /** Older than this row; null from the newest. */
  before: number | null;
}

/** Newest first. `until` itself is left out. */
export function listAccess(filter: AccessFilter, most: number) {
  const { only, action, accountId, postId, from, until, before } = filter;
  return database().accessRecord.findMany({
    where: {
      seq: before === null ? skip : { lt: before },
      action: action ?? skip,
      accountId: accountId ?? skip,
      postId: postId ?? skip,
      at: { gte: from ?? skip, lt: until ?? skip },
      OR: only
        ? [
            { accountId: only.accountId },
            { physician: { in: [...only.physicians] } },
            { postId: { in: [...only.postIds] } },
          ]
        : skip,
    },
    orderBy: { seq: 'desc' },
    take: most,
  });
}

/** Oldest first, after that row; about one message, or with null about anything. */
export function listAccessAfter(seq: number, commentId: string | null, most: number) {
  return database().accessRecord.findMany({
    where: { seq: { gt: seq }, commentId: commentId ?? skip },
    orderBy: { seq: 'asc' },
    take: most,
  });
}
