/** What readers pressed and reported, and the little of a comment that they could see. */
import { ulid } from 'ulid';
import { splitClaim } from '@/lib/comments/claim';
import { recordOpen } from '@/lib/comments/open-store';
import { database, type Db, type Transaction, transaction } from '@/lib/platform/database/database';
import type { SignalKind } from './reader-signal';

/** What everyone can see of a comment; null when it, or what it stands beneath, is not public. */
export async function findShown(id: string) {
  const shown = {
    publishedRevisionId: { not: null },
    publishedAt: { not: null },
    status: { in: ['published', 'held'] },
  };
  const row = await database().comment.findFirst({
    where: { id, ...shown, OR: [{ parentId: null }, { parent: { is: shown } }] },
    select: {
      id: true,
      postId: true,
      kind: true,
      alias: true,
      publishedRevisionId: true,
      answer: { select: { publishedRevisionId: true } },
    },
  });
  if (!row?.publishedRevisionId) return null;
  const text = await database().commentRevision.findUnique({
    where: { id: row.publishedRevisionId },
    select: { body: true, publicBody: true, claimLines: true },
  });
  // What its writer met elsewhere is quoted nowhere without what a physician says of it.
  const body = splitClaim(text?.publicBody ?? text?.body ?? '', text?.claimLines ?? null).message;
  const { answer, publishedRevisionId: _, ...rest } = row;
  return body === '' ? null : { ...rest, body, answered: Boolean(answer?.publishedRevisionId) };
}

interface Press {
  commentId: string;
  kind: SignalKind;
  deviceHash: string;
}

/** A second press from the same device changes nothing. Gives how many there are. */
export async function recordSignal(tx: Transaction, press: Press, now: Date): Promise<number> {
  await tx.readerSignal.upsert({
    where: { commentId_kind_deviceHash: press },
    create: { ...press, createdAt: now },
    update: {},
  });
  if (press.kind === 'same-question') await recordOpen(tx, press.commentId);
  return tx.readerSignal.count({ where: { commentId: press.commentId, kind: press.kind } });
}

export async function countSignals(commentIds: string[]): Promise<Map<string, Partial<Record<SignalKind, number>>>> {
  const rows = await database().readerSignal.groupBy({
    by: ['commentId', 'kind'],
    where: { commentId: { in: commentIds } },
    _count: { _all: true },
  });
  const counts = new Map<string, Partial<Record<SignalKind, number>>>();
  for (const { commentId, kind, _count } of rows)
    counts.set(commentId, { ...counts.get(commentId), [kind]: _count._all });
  return counts;
}

/** Null when this device has reported it before. */
export async function insertReport(
  tx: Transaction,
  report: { commentId: string; reason: string; words: string; deviceHash: string },
  now: Date,
): Promise<string | null> {
  const { commentId, deviceHash } = report;
  const known = await tx.readerReport.findUnique({ where: { commentId_deviceHash: { commentId, deviceHash } } });
  if (known) return null;
  const { id } = await tx.readerReport.create({ data: { id: ulid(now.getTime()), ...report, createdAt: now } });
  // It may wait already, and be put off: what a reader says of it is read without delay.
  const awake = { snoozedUntil: null, snoozeReason: null };
  await tx.comment.updateMany({ where: { id: commentId, snoozedUntil: { not: null } }, data: awake });
  return id;
}

/** Newest first. */
export function listReports(commentId: string) {
  return database().readerReport.findMany({
    where: { commentId },
    orderBy: { createdAt: 'desc' },
    select: { id: true, reason: true, words: true, createdAt: true },
  });
}

/** In the order of the log. */
export function listDecisionsOn(commentId: string, db: Db = database()) {
  return db.decision.findMany({
    where: { commentId },
    orderBy: { seq: 'asc' },
    select: { id: true, revisionId: true, action: true, reason: true, undoes: true, at: true },
  });
}

/** Waiting with the urgent ones, and reported since then. */
export function listReportedSince(since: Date, riskRank: number, most: number) {
  return database().comment.findMany({
    where: { status: 'held', returned: false, riskRank, reports: { some: { createdAt: { gte: since } } } },
    orderBy: { heldAt: 'asc' },
    take: most,
    select: {
      id: true,
      postId: true,
      escalation: true,
      physician: true,
      reviewerId: true,
      contestedId: true,
      riskRank: true,
    },
  });
}

const made = (before: Date) => ({ createdAt: { lt: before } });

export const pastReports = {
  count: (before: Date) => database().readerReport.count({ where: made(before) }),
  remove: async (before: Date) =>
    (await transaction((tx) => tx.readerReport.deleteMany({ where: made(before) }))).count,
};
