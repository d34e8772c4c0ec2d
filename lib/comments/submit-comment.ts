/** A patient sends a message: screened, then stored as held, once, with a receipt. */
import { log } from '@/lib/platform/log';
import { keyedHash } from '@/lib/platform/crypto';
import { isUniqueViolation, transaction, type Transaction } from '@/lib/platform/database';
import { enqueue } from '@/lib/platform/outbox';
import { countUse, type Limit } from '@/lib/platform/rate-limit';
import { findPostById } from '@/lib/posts/read-posts';
import type { Post } from '@/lib/posts/post';
import { explainAliasRefusal, foldAlias, refuseAlias } from '@/lib/screening/alias';
import type { Finding } from '@/lib/screening/identifiers';
import type { FormProblem } from '@/lib/shared/form-state';
import { notFound } from '@/lib/shared/refusal';
import { readProtectedNames } from './protected-names';
import { pickAlias } from './pick-alias';
import { generalInformation, riskRanks } from './comment';
import type { CommentForm } from './comment-form';
import { findSubmission, insertComment, listAliasHolders } from './comment-store';
import { issueReceipt, recogniseWriter } from './recognise-writer';
import { runSubmitChecks, type Draft, type Urgency } from './submit-checks';

export interface Sender {
  /** See visitor.ts: counted under a keyed hash, never stored. */
  network: string;
  /** Receipt codes that the browser already holds: the same writer may keep the same alias. */
  codes: readonly string[];
}

export type SubmitOutcome =
  | { kind: 'stored'; commentId: string; code: string; urgency: Urgency }
  | { kind: 'identifiers'; findings: Finding[]; urgency: Urgency }
  | { kind: 'problems'; problems: FormProblem[]; urgency: Urgency };

const perNetwork: Limit = { name: 'submit', times: 8, windowSeconds: 10 * 60 };
const perNetworkUrgent: Limit = { ...perNetwork, name: 'submit-urgent', times: 40 };
const perSite: Limit = { name: 'submit-site', times: 2_000, windowSeconds: 60 * 60 };

/** For how long the same words from the same network are taken for the same press of the button. */
const repeatMilliseconds = 15 * 60_000;

/** Throws not-found for a post that does not take comments. Nothing is stored unless the outcome is `stored`. */
export async function submitComment(form: CommentForm, sender: Sender, now: Date): Promise<SubmitOutcome> {
  const post = await findPostById(form.postId, now);
  if (!post || post.comments !== 'open' || post.status !== 'published') throw notFound();
  const checked = runSubmitChecks(form, now);
  if ('ask' in checked) return { kind: 'identifiers', findings: checked.ask, urgency: checked.urgency };
  const { draft } = checked;
  const [refused] = form.alias === '' ? [] : refuseAlias(form.alias, { protectedNames: await readProtectedNames() });
  if (refused) return { kind: 'problems', problems: [{ field: 'alias', message: explainAliasRefusal(refused) }], urgency: draft.urgency };
  const submissionKey = keyedHash('submission', JSON.stringify([post.id, form.kind, form.parentId, form.alias, draft.body, sender.network]));
  try {
    const outcome = await transaction((tx) => store(tx, { draft, post, sender, submissionKey }, now));
    if (outcome.kind === 'stored') log('comment-held', { commentId: outcome.commentId, postId: post.id, kind: form.kind, urgency: outcome.urgency });
    return outcome;
  } catch (error) {
    // Two of the same at the same instant: the first is stored, so the second finds it.
    if (isUniqueViolation(error)) return transaction((tx) => store(tx, { draft, post, sender, submissionKey }, now));
    throw error;
  }
}

interface Arrival {
  draft: Draft;
  post: Post;
  sender: Sender;
  submissionKey: string;
}

async function store(tx: Transaction, arrival: Arrival, now: Date): Promise<SubmitOutcome> {
  const { draft, post, submissionKey } = arrival;
  const { urgency } = draft;
  const refuse = (field: string, message: string): SubmitOutcome => ({ kind: 'problems', problems: [{ field, message }], urgency });

  const earlier = await findSubmission(submissionKey, tx);
  if (earlier) {
    const untouched = earlier.status === 'held' && earlier.version === 1 && now.getTime() - earlier.createdAt.getTime() < repeatMilliseconds;
    if (!untouched) return refuse('message', 'You have already sent us this message. Your receipt shows where it stands.');
    return { kind: 'stored', commentId: earlier.id, code: await issueReceipt(tx, earlier.id), urgency };
  }
  const nextTime = await overLimit(tx, arrival, now);
  if (nextTime) return refuse('message', `You have sent several messages. Please send the next one after ${clockTime(nextTime)}. Your words are still here.`);

  const { alias, aliasFold } = await settleAlias(tx, arrival);
  if (alias === null) return refuse('alias', `Someone in this conversation already uses this name, or one that looks like it. You could be “${await pickAlias(tx, post.id)}”.`);

  const { form, body, findings, overruled, riskRank } = draft;
  const { id } = await insertComment(
    tx,
    {
      postId: post.id, physician: post.authors[0]?.handle ?? '', kind: form.kind, parentId: form.parentId, alias, aliasFold, body,
      findings: JSON.stringify(findings), overruled, urgency, riskRank, submissionKey, wordingVersion: generalInformation.version,
    },
    now,
  );
  await notify(tx, { id, physician: post.authors[0]?.handle ?? '', riskRank }, now);
  return { kind: 'stored', commentId: id, code: await issueReceipt(tx, id), urgency };
}

/** Words that sound urgent are let through where ordinary ones would have to wait. */
async function overLimit(tx: Transaction, { draft, sender }: Arrival, now: Date): Promise<Date | null> {
  const limit = draft.urgency === 'none' ? perNetwork : perNetworkUrgent;
  return (await countUse(tx, limit, sender.network, now)) ?? countUse(tx, perSite, 'all', now);
}

async function settleAlias(tx: Transaction, { draft, post, sender }: Arrival): Promise<{ alias: string; aliasFold: string } | { alias: null; aliasFold: null }> {
  const alias = draft.form.alias === '' ? await pickAlias(tx, post.id) : draft.form.alias;
  const aliasFold = foldAlias(alias);
  const holders = await listAliasHolders(tx, post.id, aliasFold);
  if (holders.length > 0) {
    const own = new Set((await Promise.all(sender.codes.map(recogniseWriter))).map((writer) => writer?.commentId));
    if (holders.some(({ id }) => !own.has(id))) return { alias: null, aliasFold: null };
  }
  return { alias, aliasFold };
}

/** Urgent words page whoever is on call at once; others are announced at most once an hour. */
async function notify(tx: Transaction, comment: { id: string; physician: string; riskRank: number }, now: Date): Promise<void> {
  if (comment.riskRank === riskRanks.urgent) {
    await enqueue(tx, { kind: 'urgent-comment', dedupeKey: `urgent:${comment.id}`, subjectId: comment.id, notBefore: now }, now);
  } else if (comment.riskRank === riskRanks.usual) {
    const hour = now.toISOString().slice(0, 13);
    await enqueue(tx, { kind: 'waiting', dedupeKey: `waiting:${comment.physician}:${hour}`, subjectId: comment.physician, notBefore: now }, now);
  }
}

/** To the minute, rounded up, so that waiting until then is long enough. */
function clockTime(at: Date): string {
  return `${new Date(Math.ceil(at.getTime() / 60_000) * 60_000).toISOString().slice(11, 16)} UTC`;
}
