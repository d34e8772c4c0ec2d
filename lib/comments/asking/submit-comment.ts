/** A patient sends a message: screened, then stored as held, once, with a receipt. */
import { coAuthor, riskRanks } from '@/lib/comments/comment';
import { findComment, insertComment } from '@/lib/comments/comment-store';
import { looksAutomatic, type LowPriorityReason, rankOf, storedLowPriority } from '@/lib/comments/low-priority';
import { issueReceipt, recogniseWriter } from '@/lib/comments/receipts/recognise-writer';
import { findTheme, themesAt } from '@/lib/comments/theme';
import { keyedHash } from '@/lib/platform/crypto';
import { isUniqueViolation, type Transaction, transaction } from '@/lib/platform/database/database';
import { spendOnce } from '@/lib/platform/database/rate-limit';
import { log } from '@/lib/platform/log';
import { enqueue } from '@/lib/platform/mail/outbox';
import { readProof } from '@/lib/platform/proof-of-work';
import { messagesIn, passage } from '@/lib/platform/site-language';
import { storiesPlace } from '@/lib/posts/model/stories-place';
import { findMessagePlace } from '@/lib/posts/reading/message-place';
import { listPhysiciansOf } from '@/lib/posts/reading/read-authorship';
import { explainAliasRefusal, foldAlias, refuseAlias } from '@/lib/screening/alias/alias';
import type { Finding } from '@/lib/screening/identifiers';
import { isScreened } from '@/lib/screening/screened-languages';
import { assessUrgency } from '@/lib/screening/urgency';
import type { FormProblem } from '@/lib/shared/form-state';
import { notFound } from '@/lib/shared/refusal';
import { type Arrival, runArrivalChecks, type Sender } from './arrival-checks';
import type { CommentForm } from './ask-schema';
import { mayNameStaff, readProtectedNames } from './protected-names';
import { type Draft, runSubmitChecks, type Urgency } from './submit-checks';
import { wordingOf } from './wording';

export type SubmitOutcome =
  /** `alias` is the one that it stands under: ours where none was wished, or where urgent words came under one that cannot be. */
  | { kind: 'stored'; commentId: string; alias: string; code: string; urgency: Urgency }
  | { kind: 'identifiers'; findings: Finding[]; urgency: Urgency }
  /** `draft` is what would have been stored. */
  | { kind: 'problems'; problems: FormProblem[]; urgency: Urgency; draft: Draft };

/** Throws not-found for a post that does not take comments. Nothing is stored unless the outcome is `stored`. */
export async function submitComment(sent: CommentForm, sender: Sender, now: Date): Promise<SubmitOutcome> {
  const post = await findMessagePlace(sent.postId, now);
  if (!post || post.comments !== 'open' || post.status !== 'published') throw notFound();
  const form = asStory(await beneathParent(sent));
  const words = messagesIn(post.language);
  const protectedNames = await readProtectedNames();
  const checked = runSubmitChecks(form, now, {
    words,
    screened: isScreened(passage(post.language).lang),
    people: mayNameStaff(post.id) ? [] : protectedNames,
  });
  if ('ask' in checked) return { kind: 'identifiers', findings: checked.ask, urgency: checked.urgency };
  const { draft } = checked;
  const [refused] = form.alias === '' ? [] : refuseAlias(form.alias, { protectedNames });
  // Help must not wait for a better name, and nobody has to better one of ours (someone of that name came since): another of ours instead.
  if (refused && draft.urgency === 'none' && form.alias !== form.suggested)
    return {
      kind: 'problems',
      problems: [{ field: 'alias', message: explainAliasRefusal(refused, words) }],
      urgency: draft.urgency,
      draft,
    };
  const submissionKey = submissionKeyOf(form, draft.body, sender.network);
  // Before the transaction: whoever holds one connection and waits for a second can starve everyone else who does.
  const own = new Set(
    (await Promise.all(sender.codes.map(recogniseWriter))).flatMap((writer) => writer?.commentId ?? []),
  );
  const [proof, physicians] = await Promise.all([readProof(form.proof, now), listPhysiciansOf(post.id)]);
  const named = refused ? { ...draft, form: { ...draft.form, alias: '' } } : draft;
  const arrival: Arrival = { draft: named, post, sender, own, submissionKey, protectedNames, proof, physicians };
  try {
    const outcome = await transaction((tx) => store(tx, arrival, now));
    if (outcome.kind === 'stored')
      log('comment-held', { commentId: outcome.commentId, postId: post.id, kind: form.kind, urgency: outcome.urgency });
    return outcome;
  } catch (error) {
    // Two of the same at the same instant: the first is stored, so the second finds it.
    if (isUniqueViolation(error)) return transaction((tx) => store(tx, arrival, now));
    throw error;
  }
}

/** Equal for the same words under the same post from the same network; `body` is what would be stored. */
export function submissionKeyOf({ postId, kind, parentId, alias }: CommentForm, body: string, network: string): string {
  return keyedHash('submission', JSON.stringify([postId, kind, parentId, alias, body, network]));
}

/**
 * A reply stands beneath something public in the same thread, one level deep; everything else stands alone. Urgent words whose parent was
 * taken down while they were written stand alone as well: they must reach someone.
 */
async function beneathParent(form: CommentForm): Promise<CommentForm> {
  if ((form.kind === 'reply') !== (form.parentId !== null)) throw notFound();
  if (form.parentId === null) return form;
  const parent = await findComment(form.parentId, { everything: true });
  if (parent?.postId !== form.postId || parent.kind === 'reply') throw notFound();
  if (parent.publishedRevisionId !== null) return form;
  if (assessUrgency(form.message) === 'none') throw notFound();
  return { ...form, kind: 'question', parentId: null };
}

/** Whatever is sent from the page of stories is one: no question that waits for an answer, and no claim to be rated. */
function asStory(form: CommentForm): CommentForm {
  return form.postId === storiesPlace.id ? { ...form, kind: 'experience', claim: '', claimLink: '' } : form;
}

async function store(tx: Transaction, arrival: Arrival, now: Date): Promise<SubmitOutcome> {
  const { draft, post, physicians, submissionKey } = arrival;
  const { form, body, claimLines, findings, overruled, urgency } = draft;
  const arrived = await runArrivalChecks(tx, arrival, now);
  if ('problem' in arrived) return { kind: 'problems', problems: [arrived.problem], urgency, draft };
  if ('earlier' in arrived) {
    const { id, alias } = arrived.earlier;
    return { kind: 'stored', commentId: id, alias, code: await issueReceipt(tx, id), urgency };
  }

  const { alias, crowded } = arrived;
  const proven = await isProven(tx, arrival);
  const reasons: LowPriorityReason[] = [
    ...draft.lowPriority,
    ...(proven ? [] : (['unproven'] as const)),
    ...(proven && crowded ? (['crowded'] as const) : []),
  ];
  const rank = { riskRank: rankOf(urgency, reasons), lowPriority: storedLowPriority(reasons) };
  const [physician = post.authors[0]?.handle ?? '', ...coAuthors] = physicians;
  const { id } = await insertComment(
    tx,
    {
      postId: post.id,
      physician,
      kind: form.kind,
      parentId: form.parentId,
      alias,
      aliasFold: foldAlias(alias),
      theme: form.kind === 'question' ? null : findTheme(form.theme, themesAt(post.id)),
      body,
      claimLines,
      findings: JSON.stringify(findings),
      overruled,
      urgency,
      ...rank,
      escalation: form.complaint === true ? 'complaint' : null,
      submissionKey,
      wordingVersion: wordingOf(
        post.id === storiesPlace.id ? 'story' : form.kind === 'reply' ? 'reply' : 'message',
        post.language,
      ).hash,
    },
    now,
  );
  await notify(tx, { id, physician, coAuthors, complaint: form.complaint === true, ...rank }, now);
  return { kind: 'stored', commentId: id, alias, code: await issueReceipt(tx, id), urgency };
}

/** Only what is stored uses a proof up: a form that came back with a question brings the same one again. */
async function isProven(tx: Transaction, { proof }: Arrival): Promise<boolean> {
  return proof !== null && (await spendOnce(tx, 'proof', proof.id, proof.expiresAt));
}

/**
 * Urgent words page whoever is on call at once; others are announced at most once an hour, and what looks automatic never. A complaint
 * is announced to those who take complaints, and to nobody whom it may be about.
 */
async function notify(
  tx: Transaction,
  comment: {
    id: string;
    physician: string;
    coAuthors: readonly string[];
    complaint: boolean;
    riskRank: number;
    lowPriority: string | null;
  },
  now: Date,
): Promise<void> {
  if (comment.riskRank === riskRanks.urgent) {
    await enqueue(
      tx,
      { kind: 'urgent-comment', dedupeKey: `urgent:${comment.id}`, subjectId: comment.id, notBefore: now },
      now,
    );
  } else if (looksAutomatic(comment)) {
    return;
  } else if (comment.complaint) {
    await enqueue(
      tx,
      { kind: 'escalated', dedupeKey: `complaint:${comment.id}`, subjectId: comment.id, notBefore: now },
      now,
    );
  } else {
    const hour = now.toISOString().slice(0, 13);
    const announce = (subjectId: string, more: { detail?: string } = {}) =>
      enqueue(
        tx,
        { kind: 'waiting', dedupeKey: `waiting:${subjectId}:${hour}`, subjectId, ...more, notBefore: now },
        now,
      );
    await announce(comment.physician);
    for (const handle of comment.coAuthors) await announce(handle, { detail: coAuthor });
  }
}
