/**
 * The chain of decisions: each row's hash covers its content and the hash before it, so a changed, missing or moved row shows. The
 * hash is made with a key that a copy of the database does not hold; rows older than that have a plain one. Pure.
 */
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
  /** 2, or null for a row with a plain hash. */
  rule: number | null;
  shown: string | null;
  idempotencyKey: string;
  at: Date;
  previousHash: string;
}

/** Makes a hash that needs the site's key. */
export type Seal = (text: string) => string;

/** How rows are made now. */
export const keyedRule = 2;

export const chainStart = '0'.repeat(64);

export function hashDecision(row: ChainedDecision, seal: Seal): string {
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
  return row.rule === null
    ? createHash('sha256').update(JSON.stringify(covered)).digest('hex')
    : seal(JSON.stringify([row.rule, row.shown, ...covered]));
}

export interface ChainEnd {
  seq: number;
  hash: string;
}

/**
 * Until which row a plain hash is taken, and the hash of that row: see LogPoint.
 */
export type PlainUntil = { seq: number; hash: string };

/**
 * Follows rows in order of `seq` from `end`. Gives the new end, or the first row that does not belong there and why.
 * Rows cut off at the end of the chain cannot be seen from the rows alone: keep the printed last hash elsewhere for that.
 */
export function followChain(
  end: ChainEnd,
  rows: readonly (ChainedDecision & { hash: string })[],
  seal: Seal,
  plain: PlainUntil,
): ChainEnd | { brokenAt: number; because: string } {
  let last = end;
  for (const row of rows) {
    if (row.seq !== last.seq + 1) return { brokenAt: last.seq + 1, because: 'this row is missing' };
    if (row.previousHash !== last.hash) return { brokenAt: row.seq, because: 'it does not follow the row before it' };
    if ((row.rule === null) !== row.seq <= plain.seq || (row.rule !== null && row.rule !== keyedRule))
      return { brokenAt: row.seq, because: 'its hash was not made as hashes were made then' };
    if (row.seq === plain.seq && row.hash !== plain.hash)
      return { brokenAt: row.seq, because: 'it was written anew since keyed hashes began' };
    if (hashDecision(row, seal) !== row.hash)
      return { brokenAt: row.seq, because: 'it was changed after it was written' };
    last = { seq: row.seq, hash: row.hash };
  }
  return last;
}
