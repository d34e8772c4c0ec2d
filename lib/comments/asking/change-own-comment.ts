/** What a writer may do with a message already sent: edit, ask for a second look, withdraw, erase. */
import { recordAnswerPublished } from '@/lib/comments/answers/answer-store';
import { joinClaim } from '@/lib/comments/claim';
import { riskRanks } from '@/lib/comments/comment';
import { writerFacts } from '@/lib/comments/comment-access';
import {
  type CommentChange,
  findComment,
  type FullComment,
  insertRevision,
  removeTexts,
} from '@/lib/comments/comment-store';
import { currentTextOf } from '@/lib/comments/current-text';
import { releaseMerged } from '@/lib/comments/duplicates/release-merged';
import { sameClaimId } from '@/lib/comments/duplicates/same-claim';
import { findLastTurnedAway } from '@/lib/comments/log/decision-chain-store';
import { lowPriorityReasons, rankOf, storedLowPriority } from '@/lib/comments/low-priority';
import type { Writer } from '@/lib/comments/receipts/recognise-writer';
import { applyTransition } from '@/lib/comments/state/apply-transition';
import { allowed, type WriterAction } from '@/lib/comments/transitions';
import { lockChain, type Transaction, transaction } from '@/lib/platform/database/database';
import { countUse, type Limit } from '@/lib/platform/database/rate-limit';
import { emptyJournal } from '@/lib/platform/database/secure-erase';
import { log } from '@/lib/platform/log';
import { enqueue } from '@/lib/platform/mail/outbox';
import { notFound } from '@/lib/shared/refusal';
import type { CommentForm } from './ask-schema';
import { type CheckResult, english, type Language, runSubmitChecks } from './submit-checks';

export interface OwnChange {
  postId: string;
  /** The post's new thread version when the public page changed. */
  thread: number | null;
}

/** Nobody else has changed the comment since, or `stale`: then nothing was done, and the receipt shows how it stands now. */
export type OwnOutcome = ({ kind: 'done' } & OwnChange) | { kind: 'stale' };
/** Edited too often: nothing was done, and from `until` on it is. */
interface Wait {
  kind: 'wait';
  until: Date;
}
export type EditOutcome = OwnOutcome | Wait | Exclude<CheckResult, { draft: unknown }>;

interface Seen {
  version: number;
  /** What to do when another version stands there by now; nothing, when left out. */
  meanwhile?: (comment: FullComment) => 'done' | 'go-on' | 'stale';
}

/** Each edit is read by someone. Words that sound urgent are let through where others would have to wait. */
const perComment: Limit = { name: 'edit', times: 6, windowSeconds: 60 * 60 };
const perCommentUrgent: Limit = { ...perComment, name: 'edit-urgent', times: 30 };

/** The new text is held until someone has read it; what was approved before stays public until then. */
export async function editComment(
  writer: Writer,
  form: CommentForm,
  seen: Seen,
  now: Date,
  language: Language = english,
): Promise<EditOutcome> {
  const checked = runSubmitChecks({ ...form, openedAt: null }, now, language);
  if (!('draft' in checked)) return checked;
  const { body, claimLines, findings, overruled, urgency } = checked.draft;
  const typed = joinClaim(form).body;
  const limit = urgency === 'none' ? perComment : perCommentUrgent;
  const meanwhile = (comment: FullComment): 'done' | 'go-on' | 'stale' => {
    if (urgency === 'none') return 'stale';
    // Help does not wait for a page to be loaded again; but the same press twice is one.
    const { body: current, overruled: said } = currentTextOf(comment);
    return comment.status === 'held' && current === body && said === overruled ? 'done' : 'go-on';
  };
  return change(writer, 'edit', { ...seen, meanwhile }, now, async (tx, comment) => {
    const before = currentTextOf(comment).body;
    const until = before === typed ? null : await countUse(tx, limit, comment.id, now);
    if (until) return { kind: 'wait', until };
    const revision = {
      commentId: comment.id,
      number: comment.revisions.length + 1,
      body,
      claimLines,
      claimId: sameClaimId(comment, body, claimLines),
      findings: JSON.stringify(findings),
      overruled,
    };
    const currentRevisionId = await insertRevision(tx, revision, now);
    // How it was first sent stays true; what its words look like is judged anew.
    const reasons = [
      ...checked.draft.lowPriority,
      ...lowPriorityReasons(comment.lowPriority).filter((reason) => reason !== 'spam'),
    ];
    const riskRank = rankOf(urgency, reasons);
    // Whoever was called for these very words is not called again when all that changed is what may be seen of them.
    const isKnown = comment.status === 'held' && comment.riskRank === riskRanks.urgent && before === typed;
    if (riskRank === riskRanks.urgent && !isKnown)
      await enqueue(
        tx,
        { kind: 'urgent-comment', dedupeKey: `urgent:${currentRevisionId}`, subjectId: comment.id, notBefore: now },
        now,
      );
    const theme = form.theme === undefined || comment.kind === 'question' ? comment.theme : form.theme;
    const unread = { heldAt: now, returned: false, settled: false };
    return {
      currentRevisionId,
      theme,
      ...unread,
      urgency,
      riskRank,
      lowPriority: storedLowPriority(reasons),
    };
  });
}

/**
 * Somebody else looks again at why it was turned away: it waits as a complaint, for an administrator or whom they name, and never for
 * whoever decided.
 */
export async function askSecondLook(writer: Writer, seen: Seen, now: Date): Promise<OwnOutcome> {
  return change<never>(writer, 'second-look', seen, now, async (tx, comment) => {
    const turnedAway = await findLastTurnedAway(comment.id, tx);
    const dedupeKey = `second-look:${comment.id}:${comment.version}`;
    const lane = comment.riskRank >= riskRanks.urgent ? ({ lane: 'urgent' } as const) : {};
    await enqueue(tx, { kind: 'escalated', dedupeKey, subjectId: comment.id, ...lane, notBefore: now }, now);
    return {
      heldAt: now,
      takenDownAt: null,
      escalation: 'complaint',
      reviewerId: null,
      contestedId: turnedAway?.actorId ?? '',
    };
  });
}

export async function withdrawComment(writer: Writer, seen: Seen, now: Date): Promise<OwnOutcome> {
  return change<never>(writer, 'withdraw', seen, now, async () => ({
    publishedRevisionId: null,
    publishedAt: null,
    mergedIntoId: null,
  }));
}

/** The text is gone at once. The row stays as a tombstone without words. */
export async function eraseComment(writer: Writer, seen: Seen, now: Date): Promise<OwnOutcome> {
  const outcome = await change<never>(writer, 'erase', seen, now, async () => ({
    publishedRevisionId: null,
    publishedAt: null,
    mergedIntoId: null,
  }));
  if (outcome.kind === 'done') emptyJournal();
  return outcome;
}

async function change<Refused extends Wait = never>(
  writer: Writer,
  action: WriterAction,
  seen: Seen,
  now: Date,
  prepare: (tx: Transaction, comment: FullComment) => Promise<Omit<CommentChange, 'status'> | Refused>,
): Promise<OwnOutcome | Refused> {
  const outcome = await transaction(async (tx): Promise<OwnOutcome | Refused> => {
    await lockChain(tx);
    const comment = await findComment(writer.commentId, { everything: true }, tx);
    if (!comment) throw notFound();
    const flags = writerFacts(comment);
    const may = allowed(comment.status, action, 'writer', flags);
    if (comment.version !== seen.version) {
      const next = seen.meanwhile?.(comment) ?? 'stale';
      if (next === 'done') return { kind: 'done', postId: comment.postId, thread: null };
      if (next === 'stale') return { kind: 'stale' };
    }
    if (!may) return { kind: 'stale' };
    const change = await prepare(tx, comment);
    if ('kind' in change) return change;
    const goes = action === 'withdraw' || action === 'erase';
    const done = await applyTransition(
      tx,
      comment,
      {
        action,
        by: { standing: 'writer', accountId: null, role: 'writer' },
        facts: { lookedAgain: flags.lookedAgain },
        change,
        key: `writer:${comment.id}:${comment.version}`,
        revisionId: change.currentRevisionId ?? comment.currentRevisionId,
        carryOut: async () => {
          if (goes) await recordAnswerPublished(tx, comment.id, null, null);
          if (action === 'erase') await removeTexts(tx, comment.id, now);
          return null;
        },
      },
      now,
    );
    if (!done) return { kind: 'stale' };
    if (goes) await releaseMerged(tx, comment.id, now);
    return { kind: 'done', postId: done.postId, thread: done.thread };
  });
  log('writer-change', { commentId: writer.commentId, action, outcome: outcome.kind });
  return outcome;
}
