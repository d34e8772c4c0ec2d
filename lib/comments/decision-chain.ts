/** The chain of decisions: each row's hash covers its content and the hash before it, so a changed, missing or moved row shows. Pure. */
import { createHash } from 'node:crypto';

/** The columns that the hash covers, in the order that it covers them. They hold ids, codes and times, never text. */
export interface ChainedDecision {
  seq: number;
  id: string;
  commentId: string;
  revisionId: string;
  answerRevisionId: string | null;
  action: string;
  fromStatus: string;
  toStatus: string;
  versionSeen: number;
  before: string;
  actorId: string | null;
  actorRole: string;
  reason: string | null;
  noteId: string | null;
  undoes: string | null;
  idempotencyKey: string;
  at: Date;
  previousHash: string;
}

export const chainStart = '0'.repeat(64);

export function hashDecision(row: ChainedDecision): string {
  const covered = [
    row.seq,
    row.id,
    row.commentId,
    row.revisionId,
    row.answerRevisionId,
    row.action,
    row.fromStatus,
    row.toStatus,
    row.versionSeen,
    row.before,
    row.actorId,
    row.actorRole,
    row.reason,
    row.noteId,
    row.undoes,
    row.idempotencyKey,
    row.at.toISOString(),
    row.previousHash,
  ];
  return createHash('sha256').update(JSON.stringify(covered)).digest('hex');
}

export interface ChainEnd {
  seq: number;
  hash: string;
}

/**
 * Follows rows in order of `seq` from `end`. Answers the new end, or the first row that does not belong there and why.
 * Rows cut off at the end of the chain cannot be seen from the rows alone: keep the printed last hash elsewhere for that.
 */
export function followChain(
  end: ChainEnd,
  rows: readonly (ChainedDecision & { hash: string })[],
): ChainEnd | { brokenAt: number; because: string } {
  let last = end;
  for (const row of rows) {
    if (row.seq !== last.seq + 1) return { brokenAt: last.seq + 1, because: 'this row is missing' };
    if (row.previousHash !== last.hash) return { brokenAt: row.seq, because: 'it does not follow the row before it' };
    if (hashDecision(row) !== row.hash) return { brokenAt: row.seq, because: 'it was changed after it was written' };
    last = { seq: row.seq, hash: row.hash };
  }
  return last;
}
