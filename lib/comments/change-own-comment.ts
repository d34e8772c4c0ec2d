/** What a writer may do with a message already sent: edit, withdraw, erase, and leave or take away an e-mail address. */
import { seal } from '@/lib/platform/crypto';
import { lockChain, transaction, type Transaction } from '@/lib/platform/database';
import { emptyJournal } from '@/lib/platform/erased-room';
import { log } from '@/lib/platform/log';
import { enqueue } from '@/lib/platform/outbox';
import { notFound } from '@/lib/shared/refusal';
import { riskRanks } from './comment';
import {
  findComment,
  insertDecision,
  insertRevision,
  recordAnswerPublished,
  recordChange,
  recordContact,
  recordThreadChange,
  removeContact,
  removeTexts,
  type CommentChange,
  type FullComment,
} from './comment-store';
import type { Writer } from './recognise-writer';
import { runSubmitChecks, type CheckResult } from './submit-checks';
import type { CommentForm } from './comment-form';
import { allowed, statusAfter, type WriterAction } from './transitions';
import { snapshotOf } from './undo-decision';

export interface OwnChange {
  postId: string;
  /** The post's new thread version when the public page changed. */
  thread: number | null;
}

/** Nobody else has changed the comment since, or `stale`: then nothing was done, and the receipt shows how it stands now. */
export type OwnOutcome = ({ kind: 'done' } & OwnChange) | { kind: 'stale' };
export type EditOutcome = OwnOutcome | Exclude<CheckResult, { draft: unknown }>;

interface Seen {
  version: number;
}

/** The new text is held until someone has read it; what was approved before stays public until then. */
export async function editComment(writer: Writer, form: CommentForm, seen: Seen, now: Date): Promise<EditOutcome> {
  const checked = runSubmitChecks({ ...form, openedAt: null }, now);
  if (!('draft' in checked)) return checked;
  const { body, findings, overruled, urgency, riskRank } = checked.draft;
  return change(writer, 'edit', seen, now, async (tx, comment) => {
    const revision = {
      commentId: comment.id,
      number: comment.revisions.length + 1,
      body,
      findings: JSON.stringify(findings),
      overruled,
    };
    const currentRevisionId = await insertRevision(tx, revision, now);
    if (riskRank === riskRanks.urgent)
      await enqueue(
        tx,
        { kind: 'urgent-comment', dedupeKey: `urgent:${currentRevisionId}`, subjectId: comment.id, notBefore: now },
        now,
      );
    return { status: 'held', currentRevisionId, heldAt: now, returned: false, urgency, riskRank };
  });
}

export async function withdrawComment(writer: Writer, seen: Seen, now: Date): Promise<OwnOutcome> {
  return change(writer, 'withdraw', seen, now, async () => ({
    status: 'withdrawn',
    publishedRevisionId: null,
    publishedAt: null,
  }));
}

/** The text is gone at once. The row stays as a tombstone without words. */
export async function eraseComment(writer: Writer, seen: Seen, now: Date): Promise<OwnOutcome> {
  const outcome = await change(writer, 'erase', seen, now, async () => ({
    status: 'erased',
    publishedRevisionId: null,
    publishedAt: null,
  }));
  if (outcome.kind === 'done') emptyJournal();
  return outcome;
}

async function change(
  writer: Writer,
  action: WriterAction,
  seen: Seen,
  now: Date,
  prepare: (tx: Transaction, comment: FullComment) => Promise<CommentChange>,
): Promise<OwnOutcome> {
  const outcome = await transaction(async (tx): Promise<OwnOutcome> => {
    await lockChain(tx);
    const comment = await findComment(writer.commentId, { everything: true }, tx);
    if (!comment) throw notFound();
    const flags = { kind: comment.kind, complaint: false, answered: false, undoable: false };
    if (comment.version !== seen.version || !allowed(comment.status, action, 'writer', flags)) return { kind: 'stale' };
    const change = await prepare(tx, comment);
    if (!(await recordChange(tx, comment, change))) return { kind: 'stale' };
    if (action !== 'edit') await recordAnswerPublished(tx, comment.id, null, null);
    if (action === 'erase') await removeTexts(tx, comment.id, now);
    await insertDecision(tx, {
      commentId: comment.id,
      revisionId: change.currentRevisionId ?? comment.currentRevisionId,
      answerRevisionId: null,
      action,
      fromStatus: comment.status,
      toStatus: statusAfter(action),
      versionSeen: comment.version,
      before: JSON.stringify(snapshotOf(comment)),
      actorId: null,
      actorRole: 'writer',
      reason: null,
      noteId: null,
      undoes: null,
      idempotencyKey: `writer:${comment.id}:${comment.version}`,
      at: now,
    });
    const visible = comment.publishedRevisionId !== null && action !== 'edit';
    return {
      kind: 'done',
      postId: comment.postId,
      thread: visible ? await recordThreadChange(tx, comment.postId, now) : null,
    };
  });
  log('writer-change', { commentId: writer.commentId, action, outcome: outcome.kind });
  return outcome;
}

/** `email` is checked by contactIn; null takes the address away. */
export async function changeContact(writer: Writer, email: string | null, now: Date): Promise<void> {
  await transaction(async (tx) => {
    await lockChain(tx);
    const comment = await findComment(writer.commentId, { everything: true }, tx);
    // Erasing deleted the address that was there; none may come after it.
    if (!comment || comment.status === 'erased') throw notFound();
    await (email === null
      ? removeContact(tx, writer.commentId)
      : recordContact(tx, writer.commentId, seal('contact', email), now));
  });
  log('contact-changed', { commentId: writer.commentId, action: email === null ? 'removed' : 'added' });
}
