/** The practice's half of a reply in its name: called inside the decision's transaction, so that both happen or neither. */
import { riskRanks } from '@/lib/comments/comment';
import { findComment, type FullComment, insertComment } from '@/lib/comments/comment-store';
import { findDecisionByKey, type LastDecision } from '@/lib/comments/log/decision-chain-store';
import { type Actor, applyTransition } from '@/lib/comments/state/apply-transition';
import type { Transaction } from '@/lib/platform/database/database';
import { messagesIn } from '@/lib/platform/site-language';
import { findLanguageById } from '@/lib/posts/reading/read-posts';
import { foldAlias } from '@/lib/screening/alias/alias';

/** Under which the log knows the reply itself. No form's own key has a colon. */
const keyOf = (idempotencyKey: string): string => `reply:${idempotencyKey}`;

const undoKeyOf = (idempotencyKey: string): string => `reply-undone:${idempotencyKey}`;

/**
 * A row of its own that no writer can open: one level deep, like every reply. Returns the post's new thread version. Throws when it is not
 * published, since then nothing else of the decision may stand.
 */
export async function publishPracticeReply(
  tx: Transaction,
  to: FullComment,
  by: Actor,
  { reply, idempotencyKey }: { reply: string; idempotencyKey: string },
  now: Date,
): Promise<number | null> {
  const alias = messagesIn(await findLanguageById(to.postId)).thread.practiceStaff;
  const { postId, physician, parentId, demonstration } = to;
  const { id } = await insertComment(
    tx,
    {
      postId,
      physician,
      kind: 'reply',
      parentId: parentId ?? to.id,
      alias,
      aliasFold: foldAlias(alias),
      body: reply,
      findings: '[]',
      overruled: false,
      urgency: 'none',
      riskRank: riskRanks.usual,
      submissionKey: null,
      // Staff at the desk were told nothing: what a form says is for patients.
      wordingVersion: 'practice',
      fromPractice: true,
      demonstration,
    },
    now,
  );
  const row = await findComment(id, { everything: true }, tx);
  if (!row) throw new Error('the reply is not there');
  const change = { publishedRevisionId: row.currentRevisionId, publishedAt: now };
  const done = await applyTransition(tx, row, { action: 'publish', by, change, key: keyOf(idempotencyKey) }, now);
  if (!done) throw new Error('the reply was not published');
  return done.thread;
}

/** Nobody reads it any more. Its words stay for the desk until their time ends. Null when it was taken down already. */
export async function takeBackPracticeReply(
  tx: Transaction,
  { idempotencyKey }: Pick<LastDecision, 'idempotencyKey'>,
  by: Actor,
  now: Date,
): Promise<number | null> {
  const published = await findDecisionByKey(keyOf(idempotencyKey), tx);
  const row = published && (await findComment(published.commentId, { everything: true }, tx));
  if (!row || row.publishedRevisionId === null) return null;
  const done = await applyTransition(
    tx,
    row,
    {
      action: 'undo',
      undoes: published.id,
      backTo: 'declined',
      by,
      facts: { undoable: true },
      change: { publishedRevisionId: null, publishedAt: null },
      key: undoKeyOf(idempotencyKey),
    },
    now,
  );
  return done?.thread ?? null;
}
