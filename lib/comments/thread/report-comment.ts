/**
 * A reader asks for a second look at something public: it returns to the queue, and is hidden at once when waiting could do harm, as
 * far as report-weight.ts lets an anonymous report go.
 * The reader's words are seen by the desk only, with what identifies a person taken out.
 */
import { riskRanks } from '@/lib/comments/comment';
import { findComment, type FullComment } from '@/lib/comments/comment-store';
import { applyTransition } from '@/lib/comments/state/apply-transition';
import { allowed } from '@/lib/comments/transitions';
import { lockChain, type Transaction, transaction } from '@/lib/platform/database/database';
import { countUse, type Limit, spendOnce } from '@/lib/platform/database/rate-limit';
import { log } from '@/lib/platform/log';
import { enqueue } from '@/lib/platform/mail/outbox';
import type { Proof } from '@/lib/platform/proof-of-work';
import { findIdentifiers } from '@/lib/screening/identifiers';
import { removeIdentifiers } from '@/lib/screening/identifiers/remove-identifiers';
import { notFound } from '@/lib/shared/refusal';
import { deviceHash, type Reader } from './press-signal';
import type { ReportReason } from './reader-signal';
import { findShown, insertReport, listDecisionsOn } from './reader-signal-store';
import { hidingCeilings, isReapproved, isUrgent, mayAlwaysHide, pageEveryMinutes } from './report-weight';

const perNetwork: Limit = { name: 'report', times: 5, windowSeconds: 60 * 60 };

export interface Report {
  reason: ReportReason;
  words: string;
  /** The sum that the browser did; null with scripting off. See proof-of-work.ts. */
  proof: Proof | null;
}

type ReportOutcome =
  /** `thread`: the post's new thread version when it was hidden. */
  { kind: 'done'; postId: string; thread: number | null } | { kind: 'wait'; until: Date };

/** A second report from the same device is taken for the same one. Throws not-found for what is not public. */
export async function reportComment(
  commentId: string,
  { reason, words, proof }: Report,
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
    const done = { kind: 'done', postId: comment.postId, thread: null } as const;
    if (id === null) return done;
    const decisions = await listDecisionsOn(commentId, tx);
    const urgent = isUrgent(reason, isReapproved(decisions, reason, comment.publishedRevisionId));
    const hides = urgent && (await mayHide(tx, reason, proof, comment.postId, now));
    // It waits already, and its words may stay: whoever reads it now must not find it changed.
    const waits = comment.status === 'held' && !hides;
    const thread = waits ? null : await holdAgain(tx, comment, { id, reason, urgent, hides }, now);
    await announce(tx, comment, urgent, now);
    return { ...done, thread };
  });
  log('comment-reported', { commentId, kind: reason, outcome: outcome.kind });
  return outcome;
}

/** A program that has not done its sum, and whoever comes beyond the ceilings, brings a message to the desk and hides nothing. */
async function mayHide(
  tx: Transaction,
  reason: ReportReason,
  proof: Proof | null,
  postId: string,
  now: Date,
): Promise<boolean> {
  if (mayAlwaysHide(reason)) return true;
  if (proof === null || !(await spendOnce(tx, 'proof', proof.id, proof.expiresAt))) return false;
  const { perPost, perSite } = hidingCeilings;
  return (await countUse(tx, perPost, postId, now)) === null && (await countUse(tx, perSite, 'site', now)) === null;
}

async function holdAgain(
  tx: Transaction,
  comment: FullComment,
  report: { id: string; reason: ReportReason; urgent: boolean; hides: boolean },
  now: Date,
): Promise<number | null> {
  const done = await applyTransition(
    tx,
    comment,
    {
      action: 'report',
      by: { standing: 'reader', accountId: null, role: 'reader' },
      reason: report.reason,
      revisionId: comment.publishedRevisionId ?? comment.currentRevisionId,
      change: {
        heldAt: now,
        returned: false,
        // The time of publishing stays, so that it keeps its place when it comes back.
        ...(report.hides ? { publishedRevisionId: null } : {}),
        ...(report.urgent ? { riskRank: riskRanks.urgent } : {}),
      },
      key: `reader:${report.id}`,
    },
    now,
  );
  if (!done) throw new Error('a row changed under its lock');
  return done.thread;
}

/** The first urgent one pages at once; those that follow soon after share one page, when the time of the first is over. */
async function announce(tx: Transaction, { physician }: FullComment, urgent: boolean, now: Date): Promise<void> {
  if (!urgent) {
    const dedupeKey = `waiting:${physician}:${now.toISOString().slice(0, 13)}`;
    await enqueue(tx, { kind: 'waiting', dedupeKey, subjectId: physician, notBefore: now }, now);
    return;
  }
  const length = pageEveryMinutes * 60_000;
  const slot = Math.floor(now.getTime() / length);
  const page = (number: number, notBefore: Date) =>
    enqueue(tx, { kind: 'reported', dedupeKey: `reported:${number}`, subjectId: 'reports', notBefore }, now);
  if (!(await page(slot, now))) await page(slot + 1, new Date((slot + 1) * length));
}
