/** Comments and their revisions in the database. */
import { ulid } from 'ulid';
import { randomCode } from '@/lib/platform/crypto';
import { database, type Db, type Transaction } from '@/lib/platform/database/database';
import { forgetMailFiles } from '@/lib/platform/mail/mail-files';
import type { Urgency } from '@/lib/screening/urgency';
import type { CommentKind, Status } from './comment';
import type { ViewerPosts } from './comment-access';
import { recordOpen } from './open-store';
import type { Theme } from './theme';

export const withTexts = {
  revisions: { orderBy: { number: 'asc' } },
  answer: { include: { revisions: { orderBy: { number: 'asc' } } } },
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof loadRow>>>;

/** A comment with everything it holds. Not for a public page: see read-thread.ts. */
export type FullComment = Omit<Row, 'kind' | 'status' | 'urgency'> & {
  kind: CommentKind;
  status: Status;
  urgency: Urgency;
};

/** Which rows a viewer may touch; the same rule as standingOf, said to the database. */
export type Scope = { everything: true } | { complaints: true } | { own: ViewerPosts; reviewerId: string };

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

function loadRow(db: Db, id: string, scope: Scope) {
  return db.comment.findFirst({ where: { AND: [{ id }, scopeFilter(scope)] }, include: withTexts });
}

/** Null when there is no such comment or the scope does not hold it: the two cannot be told apart. */
export async function findComment(id: string, scope: Scope, db: Db = database()): Promise<FullComment | null> {
  return (await loadRow(db, id, scope)) as FullComment | null;
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
  urgency: Urgency;
  riskRank: number;
  lowPriority?: string | null;
  /** Its writer says that it is a complaint. */
  escalation?: 'complaint' | null;
  /** Null for what nobody sent by a form. */
  submissionKey: string | null;
  /** See the column. */
  fromPractice?: boolean;
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

export type OtherOfWriter = Pick<FullComment, 'id' | 'kind' | 'status' | 'createdAt'>;

/**
 * What stands beneath the same post under the same alias, which there belongs to one writer, as far as the scope goes; latest first, after one of
 * theirs or from the latest.
 */
export async function listUnderAlias(
  { id, postId, aliasFold }: Pick<FullComment, 'id' | 'postId' | 'aliasFold'>,
  scope: Scope,
  most: number,
  after: string | null,
): Promise<OtherOfWriter[]> {
  const theirs = { postId, aliasFold, id: { not: id }, status: { not: 'erased' } };
  const place =
    after === null
      ? null
      : await database().comment.findFirst({
          where: { AND: [{ postId, aliasFold, id: after }, scopeFilter(scope)] },
          select: { createdAt: true },
        });
  const isAfter = place
    ? { OR: [{ createdAt: { lt: place.createdAt } }, { createdAt: place.createdAt, id: { lt: after ?? '' } }] }
    : {};
  const rows = await database().comment.findMany({
    where: { AND: [theirs, isAfter, scopeFilter(scope)] },
    select: { id: true, kind: true, status: true, createdAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
  });
  return rows as OtherOfWriter[];
}

export interface CommentChange {
  status: Status;
  currentRevisionId?: string;
  publishedRevisionId?: string | null;
  publishedAt?: Date | null;
  heldAt?: Date;
  riskRank?: number;
  lowPriority?: string | null;
  urgency?: Urgency;
  takenDownAt?: Date | null;
  returned?: boolean;
  escalation?: string | null;
  reviewerId?: string | null;
  contestedId?: string | null;
  mergedIntoId?: string | null;
  settled?: boolean;
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
    data: {
      ...change,
      // Whatever somebody does to it, it comes back at once: who it is handed to never knew that it was put off.
      snoozedUntil: null,
      snoozeReason: null,
      ...(change.status === 'erased' ? { assignedToId: null } : {}),
      version: { increment: 1 },
    },
  });
  if (count !== 1) return false;
  const stoodFor = change.mergedIntoId === undefined ? [] : [seen.mergedIntoId, change.mergedIntoId];
  for (const id of [seen.id, ...stoodFor]) if (id) await recordOpen(tx, id);
  return true;
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
  forgetMailFiles(commentId);
  await tx.readerSignal.deleteMany({ where: { commentId } });
  await tx.readerReport.deleteMany({ where: { commentId } });
  await tx.lease.deleteMany({ where: { commentId } });
  await tx.privateNote.deleteMany({ where: { commentId } });
  const noted = await tx.decision.findMany({ where: { commentId, noteId: { not: null } }, select: { noteId: true } });
  await tx.decisionNote.deleteMany({ where: { id: { in: noted.flatMap(({ noteId }) => noteId ?? []) } } });
}

export function listDemonstrationComments(tx: Transaction): Promise<{ id: string; postId: string }[]> {
  return tx.comment.findMany({
    where: { demonstration: true, status: { not: 'erased' } },
    select: { id: true, postId: true },
  });
}
