/** One decision about several messages: each by the ordinary deed, on the text that was on the screen, with an outcome of its own. */
import { riskRanks } from '@/lib/comments/comment';
import type { FullComment } from '@/lib/comments/comment-store';
import { currentTextOf } from '@/lib/comments/current-text';
import { decideComment } from '@/lib/comments/decisions/decide-comment';
import type { DecideOutcome } from '@/lib/comments/decisions/decide-outcome';
import { nothingTyped } from '@/lib/comments/decisions/decision-schema';
import { listUnjudged } from '@/lib/comments/redaction';
import { requireComment } from '@/lib/comments/state/require-comment';
import type { Viewer } from '@/lib/identity/viewer';
import { desk } from '@/lib/shared/messages/desk';
import { unlessNotFound } from '@/lib/shared/refusal';
import { elapsedWords } from '@/lib/shared/time-words';
import type { BulkAction, BulkOutcome, BulkResult } from './bulk-state';

export interface BulkForm {
  action: BulkAction;
  reason: string | null;
  /** Made by the form: with a message's id it is that decision's own key. */
  formKey: string;
  items: { commentId: string; revisionId: string; version: number }[];
}

export interface DecidedInBulk {
  results: BulkResult[];
  /** Posts whose public thread changed, with its new version. */
  threads: { postId: string; thread: number }[];
}

/** Nothing is skipped: every message gets an outcome, in the order given. */
export async function decideInBulk(viewer: Viewer, form: BulkForm, now: Date): Promise<DecidedInBulk> {
  const decided: DecidedInBulk = { results: [], threads: [] };
  for (const item of form.items) {
    const { alias, outcome } = await decideOne(viewer, form, item, now);
    decided.results.push({ commentId: item.commentId, alias, ...inShort(outcome, now) });
    if (outcome.kind === 'done' && outcome.thread !== null)
      decided.threads.push({ postId: outcome.postId, thread: outcome.thread });
  }
  return decided;
}

type OneOutcome = DecideOutcome | { kind: 'refused'; because: string };

const gone = { kind: 'refused', because: desk.decideInBulk.goneBecause } as const;

async function decideOne(
  viewer: Viewer,
  { action, reason, formKey }: BulkForm,
  item: BulkForm['items'][number],
  now: Date,
): Promise<{ alias: string; outcome: OneOutcome }> {
  const opened = await requireComment(viewer, item.commentId, now).catch(unlessNotFound);
  if (!opened) return { alias: '', outcome: gone };
  const { alias } = opened.comment;
  const because = needsACloserLook(opened.comment, action);
  if (because) return { alias, outcome: { kind: 'refused', because } };
  const decision = { ...nothingTyped, ...item, action, reason, idempotencyKey: `${formKey}-${item.commentId}` };
  return { alias, outcome: (await decideComment(opened, decision, now).catch(unlessNotFound)) ?? gone };
}

/** Why this one is not decided among others; null when nothing speaks against it. */
function needsACloserLook(comment: FullComment, action: BulkAction): string | null {
  if (comment.status !== 'held') return null;
  if (comment.urgency !== 'none' || comment.riskRank >= riskRanks.urgent)
    return desk.decideInBulk.soundsUrgentReaderReported;
  const { findings, judged } = currentTextOf(comment);
  if (listUnjudged(findings, judged).length > 0) return desk.decideInBulk.wordsMarkedOpenDecide;
  if (action === 'publish' && comment.kind === 'question') return desk.decideInBulk.questionPublishItselfTogether;
  return null;
}

function inShort(outcome: OneOutcome, now: Date): BulkOutcome {
  switch (outcome.kind) {
    case 'done':
      return { kind: 'done' };
    case 'refused':
      return outcome;
    case 'already': {
      const { last, asWished, changed } = outcome;
      if (changed) return { kind: 'changed' };
      const ago = last ? `${elapsedWords(last.at, now)} ago` : '';
      return { kind: 'already', by: last?.by ?? '', action: last?.action ?? null, ago, asWished };
    }
    case 'problems':
      return { kind: 'refused', because: outcome.problems.map(({ message }) => message).join(' ') };
    case 'preview':
    case 'answer-preview':
      throw new Error('nothing was asked to be shown');
  }
}
