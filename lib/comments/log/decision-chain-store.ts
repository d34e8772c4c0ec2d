/** The log of decisions as it is written: one row after another, each with the hash of the one before. */
import { ulid } from 'ulid';
import type { Action } from '@/lib/comments/transitions';
import { database, type Db, type Transaction } from '@/lib/platform/database/database';
import { type ChainedDecision, chainStart, hashDecision, keyedRule } from './decision-chain';
import { ensureLogPoint, findShownHash } from './log-point-store';
import { sealLog } from './log-seal';

/** Appends to the chain what readers see now. Call under lockChain, in the transaction that changes the comment, after it is changed. */
export async function insertDecision(
  tx: Transaction,
  decision: Omit<ChainedDecision, 'seq' | 'id' | 'previousHash' | 'rule' | 'shown'>,
): Promise<{ id: string; seq: number }> {
  await ensureLogPoint(tx, decision.at);
  const last = await tx.decision.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } });
  const row: ChainedDecision = {
    ...decision,
    rule: keyedRule,
    shown: await findShownHash(tx, decision.commentId),
    id: ulid(decision.at.getTime()),
    seq: (last?.seq ?? 0) + 1,
    previousHash: last?.hash ?? chainStart,
  };
  await tx.decision.create({ data: { ...row, hash: hashDecision(row, sealLog) } });
  return { id: row.id, seq: row.seq };
}

export function findDecisionByKey(idempotencyKey: string, db: Db = database()) {
  return db.decision.findUnique({ where: { idempotencyKey } });
}

export function findLastDecision(commentId: string, db: Db = database()) {
  return db.decision.findFirst({ where: { commentId }, orderBy: { seq: 'desc' } });
}

/** The first of that kind about the words that stand there now. */
export function findFirstOf(
  tx: Transaction,
  { id, currentRevisionId }: { id: string; currentRevisionId: string },
  action: Action,
) {
  return tx.decision.findFirst({
    where: { commentId: id, revisionId: currentRevisionId, action },
    orderBy: { seq: 'asc' },
  });
}

/** The last that took a message out of sight: whoever asks for a second look asks about this one. */
export function findLastTurnedAway(commentId: string, db: Db = database()) {
  const action = { in: ['decline', 'unpublish'] satisfies Action[] };
  return db.decision.findFirst({ where: { commentId, action }, orderBy: { seq: 'desc' } });
}

/** The last of all, but for who decides next and how soon, which is nothing to the writer. */
export function findLastAboutWords(commentId: string) {
  return database().decision.findFirst({
    where: { commentId, action: { notIn: notAboutWords } },
    orderBy: { seq: 'desc' },
  });
}

const notAboutWords = ['name-reviewer', 'urgency'] satisfies Action[];

export type LastDecision = NonNullable<Awaited<ReturnType<typeof findLastDecision>>>;

/** Rows of the chain in order, after `seq`. */
export function listDecisionsAfter(seq: number, most: number) {
  return database().decision.findMany({ where: { seq: { gt: seq } }, orderBy: { seq: 'asc' }, take: most });
}

export async function insertNote(tx: Transaction, text: string): Promise<string> {
  const { id } = await tx.decisionNote.create({ data: { id: ulid(), text } });
  return id;
}

export async function findNote(id: string): Promise<string | null> {
  return (await database().decisionNote.findUnique({ where: { id } }))?.text ?? null;
}
