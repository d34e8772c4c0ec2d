/**
 * A reader asks for a second look at something public: it returns to the queue, and is hidden at once when waiting could do harm.
 * The reader's words are seen by the desk only, with what identifies a person taken out.
 */
import { lockChain, transaction } from '@/lib/platform/database';
import { log } from '@/lib/platform/log';
import { enqueue } from '@/lib/platform/outbox';
import { countUse, type Limit } from '@/lib/platform/rate-limit';
import { findIdentifiers } from '@/lib/screening/identifiers';
import { removeIdentifiers } from '@/lib/screening/remove-identifiers';
import { notFound } from '@/lib/shared/refusal';
import { riskRanks } from './comment';
import { findComment, insertDecision, recordChange, recordThreadChange } from './comment-store';
import { deviceHash, type Reader } from './press-signal';
import { isRisk, type ReportReason } from './reader-signal';
import { findShown, insertReport } from './reader-signal-store';
import { allowed, statusAfter } from './transitions';
import { snapshotOf } from './undo-decision';

const perNetwork: Limit = { name: 'report', times: 5, windowSeconds: 60 * 60 };

type ReportOutcome =
  /** `thread`: the post's new thread version when it was hidden. */
  { kind: 'done'; postId: string; thread: number | null } | { kind: 'wait'; until: Date };

/** A second report from the same device is taken for the same one. Throws not-found for what is not public. */
export async function reportComment(
  commentId: string,
  { reason, words }: { reason: ReportReason; words: string },
  reader: Reader,
  now: Date,
): Promise<ReportOutcome> {
  if (!(await findShown(commentId))) throw notFound();
  const screened = removeIdentifiers(words, findIdentifiers(words));
  const outcome = await transaction(async (tx): Promise<ReportOutcome> => {
    await lockChain(tx);
    const comment = await findComment(commentId, { everything: true }, tx);
    const flags = { kind: 'question', complaint: false, answered: false, undoable: false } as const;
    if (!comment?.publishedRevisionId || !allowed(comment.status, 'report', 'reader', flags)) throw notFound();
    const until = await countUse(tx, perNetwork, reader.network, now);
    if (until) return { kind: 'wait', until };
    const report = { commentId, reason, words: screened, deviceHash: deviceHash(reader.device, commentId) };
    const id = await insertReport(tx, report, now);
    const risk = isRisk(reason);
    const done = { kind: 'done', postId: comment.postId, thread: null } as const;
    // It waits already, and its words may stay: whoever reads it now must not find it changed.
    if (id === null || (comment.status === 'held' && !risk)) return done;
    const changed = await recordChange(tx, comment, {
      status: statusAfter('report', comment.status),
      heldAt: now,
      returned: false,
      // The time of publishing stays, so that it keeps its place when it comes back.
      ...(risk ? { publishedRevisionId: null, riskRank: riskRanks.urgent } : {}),
    });
    if (!changed) throw new Error('a row changed under its lock');
    await insertDecision(tx, {
      commentId,
      revisionId: comment.currentRevisionId,
      answerRevisionId: null,
      action: 'report',
      fromStatus: comment.status,
      toStatus: statusAfter('report', comment.status),
      versionSeen: comment.version,
      before: JSON.stringify(snapshotOf(comment)),
      actorId: null,
      actorRole: 'reader',
      reason,
      noteId: null,
      undoes: null,
      idempotencyKey: `reader:${id}`,
      at: now,
    });
    const hour = now.toISOString().slice(0, 13);
    await enqueue(
      tx,
      risk
        ? { kind: 'urgent-comment', dedupeKey: `urgent:${id}`, subjectId: commentId, notBefore: now }
        : {
            kind: 'waiting',
            dedupeKey: `waiting:${comment.physician}:${hour}`,
            subjectId: comment.physician,
            notBefore: now,
          },
      now,
    );
    return risk ? { ...done, thread: await recordThreadChange(tx, comment.postId, now) } : done;
  });
  log('comment-reported', { commentId, kind: reason, outcome: outcome.kind });
  return outcome;
}
