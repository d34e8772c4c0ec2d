/**
 * The one hand through which the state of a comment changes, whoever does it: it asks the law, changes the row if it still is what was
 * seen, does what hangs on it, writes the log, and says what readers see now.
 */
import type { Status } from '@/lib/comments/comment';
import { type CommentChange, findComment, type FullComment, recordChange } from '@/lib/comments/comment-store';
import { insertDecision, insertNote } from '@/lib/comments/log/decision-chain-store';
import { recordThreadChange } from '@/lib/comments/thread-version-store';
import { type Action, allowed, type Flags, type Standing, statusAfter } from '@/lib/comments/transitions';
import type { Transaction } from '@/lib/platform/database/database';
import { isVisible, snapshotOf } from './snapshot';

export interface Actor {
  standing: Standing;
  /** Of whoever is signed in; null for all others. */
  accountId: string | null;
  /** As the log names them. */
  role: string;
}

interface Deed {
  by: Actor;
  /** What the law asks besides how the comment stands. */
  facts?: Partial<Omit<Flags, 'kind' | 'complaint'>>;
  /** What the log keeps of why: a code, never a patient's words. */
  reason?: string | null;
  /** Words for the log or the writer, kept apart from it so that they can be erased; none when empty. */
  note?: string;
  change: Omit<CommentChange, 'status'>;
  /** Under which the log knows this deed: the second of two equal ones fails. */
  key: string;
  /** Which text it is about; the newest, when left out. */
  revisionId?: string;
  /** What else changes with it, in the same transaction, before the log is written: the new revision of the answer, if it makes one. */
  carryOut?: () => Promise<string | null>;
}

export type Transition = Deed &
  ({ action: Exclude<Action, 'undo'> } | { action: 'undo'; undoes: string; backTo: Status });

export interface Transitioned {
  decisionId: string;
  postId: string;
  /** The post's new thread version when readers see a difference; else null. */
  thread: number | null;
}

/**
 * Call under lockChain, with the comment as it was loaded in this transaction. Null when somebody was faster: nothing is changed then.
 * Throws for what the law does not allow: whoever calls has asked it, to answer in words.
 */
export async function applyTransition(
  tx: Transaction,
  comment: FullComment,
  transition: Transition,
  now: Date,
): Promise<Transitioned | null> {
  const { action, by, facts, change, key } = transition;
  const flags: Flags = {
    kind: comment.kind,
    complaint: comment.escalation === 'complaint',
    answered: Boolean(comment.answer?.publishedRevisionId),
    merged: comment.mergedIntoId !== null,
    fromPractice: comment.fromPractice,
    undoable: false,
    ...facts,
  };
  if (!allowed(comment.status, action, by.standing, flags)) throw new Error(`not allowed: ${action} by ${by.role}`);
  const toStatus = action === 'undo' ? transition.backTo : statusAfter(action, comment.status);
  const before = snapshotOf(comment);
  if (!(await recordChange(tx, comment, { ...change, status: toStatus }))) return null;
  const answerRevisionId = (await transition.carryOut?.()) ?? null;
  const noteId = transition.note ? await insertNote(tx, transition.note) : null;
  const { id: decisionId } = await insertDecision(tx, {
    commentId: comment.id,
    revisionId: transition.revisionId ?? comment.currentRevisionId,
    answerRevisionId,
    action,
    fromStatus: comment.status,
    toStatus,
    versionSeen: comment.version,
    before: JSON.stringify(before),
    actorId: by.accountId,
    actorRole: by.role,
    reason: transition.reason ?? null,
    noteId,
    undoes: action === 'undo' ? transition.undoes : null,
    idempotencyKey: key,
    at: now,
  });
  const after = await findComment(comment.id, { everything: true }, tx);
  const visible = after === null || isVisible(before, snapshotOf(after));
  return {
    decisionId,
    postId: comment.postId,
    thread: visible ? await recordThreadChange(tx, comment.postId, now) : null,
  };
}
