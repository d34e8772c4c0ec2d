/** Comments, their revisions, answers, decisions and receipts in the database. The only file that touches their rows. */
import { ulid } from 'ulid';
import { randomCode } from '@/lib/platform/crypto';
import { database, type Transaction } from '@/lib/platform/database/database';
import { everyThread, type CommentKind, type Status } from './comment';
import type { OwnPosts } from './comment-access';
import { recordOpen } from './open-store';
import { chainStart, hashDecision, keyedRule, type ChainedDecision } from '@/lib/comments/log/decision-chain';
import { ensureLogPoint, findShownHash } from '@/lib/comments/log/log-point-store';
import { sealLog } from '@/lib/comments/log/log-seal';
import type { Theme } from './theme';

export const withTexts = {
  revisions: { orderBy: { number: 'asc' } },
  answer: { include: { revisions: { orderBy: { number: 'asc' } } } },
} as const;

type Reader = Transaction | ReturnType<typeof database>;
type Row = NonNullable<Awaited<ReturnType<typeof loadRow>>>;

/** A comment with everything it holds. Not for a public page: see read-thread.ts. */
export type FullComment = Omit<Row, 'kind' | 'status'> & { kind: CommentKind; status: Status };

/** Which rows a viewer may touch; the same rule as standingOf, said to the database. */
export type Scope = { everything: true } | { complaints: true } | { own: OwnPosts; reviewerId: string };

export function scopeFilter(scope: Scope) {
  if ('everything' in scope) return {};
  if ('complaints' in scope) return { escalation: 'complaint' };
  const { handle, coAuthored, covered = [] } = scope.own;
  // No handle and no posts: a filter that matches nothing, not one that is left out.
  if (handle === null) return { id: '' };
  return {
    OR: [
      {
        OR: [{ physician: { in: [handle, ...covered] } }, { postId: { in: [...coAuthored] } }],
        AND: { OR: [{ escalation: null }, { escalation: { not: 'complaint' } }] },
      },
      { escalation: 'complaint', reviewerId: scope.reviewerId },
    ],
  };
}

function loadRow(reader: Reader, id: string, scope: Scope) {
  return reader.comment.findFirst({ where: { AND: [{ id }, scopeFilter(scope)] }, include: withTexts });
}

/** Null when there is no such comment or the scope does not hold it: the two cannot be told apart. */
export async function findComment(id: string, scope: Scope, reader: Reader = database()): Promise<FullComment | null> {
  return (await loadRow(reader, id, scope)) as FullComment | null;
}

export interface NewComment {
  postId: string;
  physician: string;
  kind: CommentKind;
  parentId: string | null;
  alias: string;
  aliasFold: string;
  /** Null for a question, and for none chosen. */
  theme?: Theme | null;
  body: string;
  /** See claim.ts; left out: no claim. */
  claimLines?: number | null;
  findings: string;
  overruled: boolean;
  urgency: string;
  riskRank: number;
  readLast?: string | null;
  submissionKey: string;
  wordingVersion: string;
  demonstration?: boolean;
}

export async function insertComment(
  tx: Transaction,
  comment: NewComment,
  now: Date,
): Promise<{ id: string; revisionId: string }> {
  const { body, claimLines = null, findings, overruled, demonstration = false, theme = null, ...columns } = comment;
  const id = ulid(now.getTime());
  const revisionId = ulid(now.getTime());
  await tx.comment.create({
    data: {
      id,
      ...columns,
      theme,
      demonstration,
      status: 'held',
      currentRevisionId: revisionId,
      heldAt: now,
      createdAt: now,
    },
  });
  await tx.commentRevision.create({
    data: {
      id: revisionId,
      commentId: id,
      number: 1,
      body,
      claimLines,
      claimId: claimLines === null ? null : revisionId,
      findings,
      overruled,
      salt: randomCode(26),
      createdAt: now,
    },
  });
  await recordOpen(tx, id);
  return { id, revisionId };
}

export async function insertRevision(
  tx: Transaction,
  revision: {
    commentId: string;
    number: number;
    body: string;
    claimLines: number | null;
    /** Where the same claim stood first; null when it is new, or there is none. */
    claimId: string | null;
    findings: string;
    overruled: boolean;
  },
  now: Date,
): Promise<string> {
  const id = ulid(now.getTime());
  const claimId = revision.claimLines === null ? null : (revision.claimId ?? id);
  await tx.commentRevision.create({ data: { id, ...revision, claimId, salt: randomCode(26), createdAt: now } });
  return id;
}

export async function findSubmission(submissionKey: string, reader: Reader = database()) {
  return reader.comment.findUnique({
    where: { submissionKey },
    select: { id: true, status: true, version: true, createdAt: true, urgency: true },
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
export function listAliasHolders(tx: Reader, postId: string, aliasFold: string): Promise<{ id: string }[]> {
  return tx.comment.findMany({
    where: { postId, aliasFold, status: { not: 'erased' } },
    select: { id: true },
    take: 5,
  });
}

/** What stands beneath the same post under the same alias, which there belongs to one writer, as far as the scope goes; latest first. */
export async function listUnderAlias(
  { id, postId, aliasFold }: Pick<FullComment, 'id' | 'postId' | 'aliasFold'>,
  scope: Scope,
  most: number,
): Promise<{ id: string; kind: string; status: string; createdAt: Date }[]> {
  return database().comment.findMany({
    where: { AND: [{ postId, aliasFold, id: { not: id }, status: { not: 'erased' } }, scopeFilter(scope)] },
    select: { id: true, kind: true, status: true, createdAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
  });
}

export interface CommentChange {
  status: Status;
  currentRevisionId?: string;
  publishedRevisionId?: string | null;
  publishedAt?: Date | null;
  heldAt?: Date;
  riskRank?: number;
  readLast?: string | null;
  urgency?: string;
  takenDownAt?: Date | null;
  returned?: boolean;
  escalation?: string | null;
  reviewerId?: string | null;
  mergedIntoId?: string | null;
  theme?: string | null;
  publishedTheme?: string | null;
}

/**
 * Changes the row if it still is what the actor saw, and counts its version up. False when someone else was faster:
 * nothing was changed then.
 */
export async function recordChange(
  tx: Transaction,
  seen: { id: string; version: number; currentRevisionId: string; status: Status; mergedIntoId?: string | null },
  change: CommentChange,
): Promise<boolean> {
  const { count } = await tx.comment.updateMany({
    where: { id: seen.id, version: seen.version, currentRevisionId: seen.currentRevisionId, status: seen.status },
    data: { ...change, version: { increment: 1 } },
  });
  if (count !== 1) return false;
  const stoodFor = change.mergedIntoId === undefined ? [] : [seen.mergedIntoId, change.mergedIntoId];
  for (const id of [seen.id, ...stoodFor]) if (id) await recordOpen(tx, id);
  return true;
}

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

export function findDecisionByKey(idempotencyKey: string, reader: Reader = database()) {
  return reader.decision.findUnique({ where: { idempotencyKey } });
}

export function findLastDecision(commentId: string, reader: Reader = database()) {
  return reader.decision.findFirst({ where: { commentId }, orderBy: { seq: 'desc' } });
}

export type FindLastDecision = typeof findLastDecision;

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

/** What goes with the words of an answer. */
export interface RevisionDetails {
  correctsId: string | null;
  note: string | null;
  sources: string | null;
  reviewBy: string | null;
  rating: string | null;
  ratingReason: string | null;
  ratedClaimId: string | null;
  reportingConsideredAt: Date | null;
}

/** A new text of the one answer that a question may have; made if there is none. Not public yet: see recordAnswerPublished. */
export async function insertAnswerRevision(
  tx: Transaction,
  answer: {
    questionId: string;
    physician: string;
    name: string;
    credentials: string;
    body: string;
    authorId: string;
  } & RevisionDetails,
  now: Date,
): Promise<{ answerId: string; revisionId: string }> {
  const { questionId, physician, name, credentials, ...revision } = answer;
  const badge = { physician, name, credentials };
  const { id: answerId } = await tx.answer.upsert({
    where: { questionId },
    create: { id: ulid(now.getTime()), questionId, ...badge },
    update: badge,
  });
  const number = (await tx.answerRevision.count({ where: { answerId } })) + 1;
  const revisionId = ulid(now.getTime());
  await tx.answerRevision.create({
    data: { id: revisionId, answerId, number, ...revision, salt: randomCode(26), createdAt: now },
  });
  return { answerId, revisionId };
}

export async function recordAnswerPublished(
  tx: Transaction,
  questionId: string,
  revisionId: string | null,
  at: Date | null,
): Promise<void> {
  await tx.answer.updateMany({ where: { questionId }, data: { publishedRevisionId: revisionId, publishedAt: at } });
  await recordOpen(tx, questionId);
}

/** Seconds since then fit a database's integer until 2094. */
const versionsBegin = Date.UTC(2026, 0, 1);

/**
 * Says that the public thread of a post is about to differ, and all threads together; answers the new version of both. Versions follow
 * the clock, so that pages made from another database, or from this one before a backup was restored, never carry the same. Call it
 * under lockChain: of two changes at once, each must count.
 */
export async function recordThreadChange(tx: Transaction, postId: string, now: Date): Promise<number> {
  const changed = [postId, everyThread];
  const known = await tx.threadVersion.findMany({ where: { postId: { in: changed } } });
  const clock = Math.floor((now.getTime() - versionsBegin) / 1000);
  const version = Math.max(clock, ...known.map((last) => last.version + 1));
  for (const id of changed)
    await tx.threadVersion.upsert({ where: { postId: id }, create: { postId: id, version }, update: { version } });
  return version;
}

export async function findThreadVersion(postId: string): Promise<number> {
  return (await database().threadVersion.findUnique({ where: { postId } }))?.version ?? 0;
}

export function listThreadVersions(): Promise<{ postId: string; version: number }[]> {
  return database().threadVersion.findMany();
}

/** Empties every text of a comment and what hangs on it. The rows stay, so that counts and the chain stay true. */
export async function removeTexts(tx: Transaction, commentId: string, now: Date): Promise<void> {
  await tx.commentRevision.updateMany({
    where: { commentId },
    data: {
      body: '',
      claimLines: null,
      claimId: null,
      publicBody: null,
      findings: '[]',
      judged: null,
      salt: null,
      erasedAt: now,
    },
  });
  await tx.comment.update({
    where: { id: commentId },
    data: { alias: '', aliasFold: '', theme: null, publishedTheme: null, submissionKey: null },
  });
  await tx.contact.deleteMany({ where: { commentId } });
  await tx.readerSignal.deleteMany({ where: { commentId } });
  await tx.readerReport.deleteMany({ where: { commentId } });
  await tx.lease.deleteMany({ where: { commentId } });
  await tx.privateNote.deleteMany({ where: { commentId } });
  const noted = await tx.decision.findMany({ where: { commentId, noteId: { not: null } }, select: { noteId: true } });
  await tx.decisionNote.deleteMany({ where: { id: { in: noted.flatMap(({ noteId }) => noteId ?? []) } } });
}

export async function insertReceipt(
  tx: Transaction,
  receipt: { locator: string; commentId: string; salt: string; secretHash: string },
): Promise<void> {
  await tx.receipt.create({ data: receipt });
}

export function findReceipt(locator: string) {
  return database().receipt.findUnique({ where: { locator } });
}

export function listDemonstrationComments(tx: Transaction): Promise<{ id: string; postId: string }[]> {
  return tx.comment.findMany({
    where: { demonstration: true, status: { not: 'erased' } },
    select: { id: true, postId: true },
  });
}

export async function removeAnswer(tx: Transaction, questionId: string): Promise<void> {
  await tx.answer.deleteMany({ where: { questionId } });
  await recordOpen(tx, questionId);
}

/** Leaves a tombstone: nothing public, nothing waiting. */
export async function recordRemoved(tx: Transaction, id: string): Promise<void> {
  await tx.comment.update({
    where: { id },
    data: { status: 'erased', publishedRevisionId: null, publishedAt: null, version: { increment: 1 } },
  });
  await recordOpen(tx, id);
}
