/** What tells that a form was sent before, and which aliases are taken. */
import { database, type Db, type Transaction } from '@/lib/platform/database/database';

export async function findSubmission(submissionKey: string, db: Db = database()) {
  return db.comment.findUnique({
    where: { submissionKey },
    select: { id: true, alias: true, status: true, version: true, createdAt: true, urgency: true },
  });
}

/** Keys hold the writer's network, if only as a keyed hash: they are kept as long as a repeat is likely, and no longer. */
export async function forgetSubmissionKeys(tx: Transaction, sentBefore: Date): Promise<void> {
  await tx.comment.updateMany({
    where: { submissionKey: { not: null }, createdAt: { lt: sentBefore } },
    data: { submissionKey: null },
  });
}

/** Aliases in use under a post that fold to the same; erased comments have given theirs back. */
export function listAliasHolders(tx: Db, postId: string, aliasFold: string): Promise<{ id: string }[]> {
  return tx.comment.findMany({
    where: { postId, aliasFold, status: { not: 'erased' } },
    select: { id: true },
    take: 5,
  });
}
