/** What can only be known with the database open: whether a message came before, came too often, or takes another's alias. */
import type { Transaction } from '@/lib/platform/database/database';
import { countUse, wasSpent } from '@/lib/platform/database/rate-limit';
import type { Proof } from '@/lib/platform/proof-of-work';
import { messagesIn, pageLanguage } from '@/lib/platform/site-language';
import type { MessagePlace } from '@/lib/posts/reading/message-place';
import { foldAlias } from '@/lib/screening/alias/alias';
import type { FormProblem } from '@/lib/shared/form-state';
import type { Messages } from '@/lib/shared/messages/en';
import { say } from '@/lib/shared/messages/say';
import { minutesUntil } from '@/lib/shared/time-words';
import { pickAlias } from './pick-alias';
import { findSubmission, forgetSubmissionKeys, listAliasHolders } from './submission-store';
import type { Draft } from './submit-checks';
import { crowdLimit, submitLimits, type Trust, trustOf } from './submit-limits';

export interface Sender {
  /** See visitor.ts: counted under a keyed hash, never stored. */
  network: string;
  /** Receipt codes that the browser already holds: the same writer may keep the same alias. */
  codes: readonly string[];
}

export interface Arrival {
  draft: Draft;
  post: MessagePlace;
  sender: Sender;
  /** Ids of the comments that the sender's codes open. */
  own: ReadonlySet<string>;
  /** Equal for the same words under the same post from the same network. */
  submissionKey: string;
  /** See `readProtectedNames`: read before the transaction. */
  protectedNames: readonly string[];
  /** Handles of the physicians who wrote the post. */
  physicians: readonly string[];
  /** Null: the browser did no sum, or not ours. */
  proof: Proof | null;
}

/** Something is wrong, or the message is already here, or it may be stored under this alias. */
type ArrivalResult =
  | { problem: FormProblem }
  | { earlier: { id: string; alias: string } }
  /** `crowded`: it is read after the others, since very many came at once. */
  | { alias: string; crowded: boolean };
type Check<Result> = (tx: Transaction, arrival: Arrival, now: Date) => Promise<Result>;
/** Null lets the next check speak. */
type RepeatCheck = Check<ArrivalResult | null>;
type RateCheck = Check<{ problem: FormProblem } | { crowded: boolean }>;
type AliasCheck = Check<{ problem: FormProblem } | { alias: string }>;

/** For how long the same words from the same network are taken for the same press of the button. */
const repeatMilliseconds = 15 * 60_000;

/** For how long the same words are known again at all. */
const knownMilliseconds = 24 * 60 * 60_000;

/** A problem is told in the language of the page that it was met on. */
function wordsOf(post: MessagePlace): Messages['problems'] {
  return messagesIn(post.language).problems;
}

/** Later, the same words could come from someone who has read them on the page: they must not open the writer's receipt. */
const repeat: RepeatCheck = async (tx, { post, submissionKey }, now) => {
  await forgetSubmissionKeys(tx, new Date(now.getTime() - knownMilliseconds));
  const earlier = await findSubmission(submissionKey, tx);
  if (!earlier) return null;
  const untouched =
    earlier.status === 'held' &&
    earlier.version === 1 &&
    now.getTime() - earlier.createdAt.getTime() < repeatMilliseconds;
  if (untouched) return { earlier };
  return { problem: { field: 'message', message: wordsOf(post).sentBefore } };
};

/** A proof that was used before proves nothing. */
async function trustIn(tx: Transaction, { draft, proof }: Arrival): Promise<Trust> {
  const proven = proof !== null && !(await wasSpent(tx, 'proof', proof.id, proof.expiresAt));
  return trustOf(proven, draft.lowPriority);
}

/**
 * The writer's own network first: what it may not send any more does not count against everyone else. Where very many write at once, a
 * message with a proof is taken all the same: it is read after the others, and its writer is not sent away.
 */
const rate: RateCheck = async (tx, arrival, now) => {
  const { draft, post, sender } = arrival;
  const trust = await trustIn(tx, arrival);
  const limits = submitLimits(trust, draft.urgency);
  const { waitMinutes, waitBusy } = wordsOf(post);
  const wait = (words: string, until: Date): { problem: FormProblem } => ({
    problem: {
      field: 'message',
      message: say(words, { count: minutesUntil(until, now) }, messagesIn(post.language).locale),
    },
  });
  const own = await countUse(tx, limits.network, sender.network, now);
  if (own) return wait(waitMinutes, own);
  const full = (await countUse(tx, limits.post, post.id, now)) ?? (await countUse(tx, limits.site, 'all', now));
  if (!full) return { crowded: false };
  if (trust !== 'proven') return wait(waitBusy, full);
  const over = await countUse(tx, crowdLimit, 'all', now);
  return over ? wait(waitBusy, over) : { crowded: true };
};

const alias: AliasCheck = async (tx, { draft, post, own, protectedNames }) => {
  const { alias: wished } = draft.form;
  const offer = { language: pageLanguage(post.language), protectedNames };
  if (wished === '') return { alias: await pickAlias(tx, post.id, offer) };
  const holders = await listAliasHolders(tx, post.id, foldAlias(wished));
  if (holders.some(({ id }) => !own.has(id))) {
    const free = await pickAlias(tx, post.id, offer);
    // Help must not wait until its writer has thought of another name, nor does one who took ours have to think of one.
    if (draft.urgency !== 'none' || wished === draft.form.suggested) return { alias: free };
    return { problem: { field: 'alias', message: say(wordsOf(post).aliasTaken, { free }) } };
  }
  return { alias: wished };
};

/** In order; the first that has something to say decides. Call inside the transaction that stores the message. */
export async function runArrivalChecks(tx: Transaction, arrival: Arrival, now: Date): Promise<ArrivalResult> {
  const before = await repeat(tx, arrival, now);
  if (before) return before;
  const rated = await rate(tx, arrival, now);
  if ('problem' in rated) return rated;
  return { ...rated, ...(await alias(tx, arrival, now)) };
}
