/** What can only be known with the database open: whether a message came before, came too often, or takes another's alias. */
import type { Transaction } from '@/lib/platform/database/database';
import { countUse, type Limit } from '@/lib/platform/database/rate-limit';
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
  /** Null: the browser did no sum, or not ours. */
  proof: Proof | null;
}

/** Something is wrong, or the message is already here, or it may be stored under this alias. */
type ArrivalResult = { problem: FormProblem } | { earlier: { id: string; alias: string } } | { alias: string };
/** Null lets the next check speak. */
type ArrivalCheck = (tx: Transaction, arrival: Arrival, now: Date) => Promise<ArrivalResult | null>;

const perNetwork: Limit = { name: 'submit', times: 8, windowSeconds: 10 * 60 };
const perNetworkUrgent: Limit = { ...perNetwork, name: 'submit-urgent', times: 40 };
const perPost: Limit = { name: 'submit-post', times: 120, windowSeconds: 60 * 60 };
const perPostUrgent: Limit = { ...perPost, name: 'submit-post-urgent', times: 600 };
const perSite: Limit = { name: 'submit-site', times: 2_000, windowSeconds: 60 * 60 };
const perSiteUrgent: Limit = { ...perSite, name: 'submit-site-urgent' };

/**
 * What a message counts against. Words that sound urgent have counts of their own, so that no flood of others keeps them out.
 * Many networks together could fill those of a post or the site: then everyone waits, which costs less than a queue nobody can read.
 */
export const submitLimits = {
  usual: { network: perNetwork, post: perPost, site: perSite },
  urgent: { network: perNetworkUrgent, post: perPostUrgent, site: perSiteUrgent },
} as const;

/** For how long the same words from the same network are taken for the same press of the button. */
const repeatMilliseconds = 15 * 60_000;

/** For how long the same words are known again at all. */
const knownMilliseconds = 24 * 60 * 60_000;

/** A problem is told in the language of the page that it was met on. */
function wordsOf(post: MessagePlace): Messages['problems'] {
  return messagesIn(post.language).problems;
}

/** Later, the same words could come from someone who has read them on the page: they must not open the writer's receipt. */
const repeat: ArrivalCheck = async (tx, { post, submissionKey }, now) => {
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

/** The writer's own network first: what it may not send any more does not count against everyone else. */
const rate: ArrivalCheck = async (tx, { draft, post, sender }, now) => {
  const limits = submitLimits[draft.urgency === 'none' ? 'usual' : 'urgent'];
  const { waitMinutes, waitBusy } = wordsOf(post);
  const wait = (words: string, until: Date): ArrivalResult => ({
    problem: {
      field: 'message',
      message: say(words, { count: minutesUntil(until, now) }, messagesIn(post.language).locale),
    },
  });
  const own = await countUse(tx, limits.network, sender.network, now);
  if (own) return wait(waitMinutes, own);
  const everyones = (await countUse(tx, limits.post, post.id, now)) ?? (await countUse(tx, limits.site, 'all', now));
  return everyones ? wait(waitBusy, everyones) : null;
};

const alias: ArrivalCheck = async (tx, { draft, post, own, protectedNames }) => {
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

const arrivalChecks: readonly ArrivalCheck[] = [repeat, rate, alias];

/** In order; the first that has something to say decides. Call inside the transaction that stores the message. */
export async function runArrivalChecks(tx: Transaction, arrival: Arrival, now: Date): Promise<ArrivalResult> {
  for (const check of arrivalChecks) {
    const result = await check(tx, arrival, now);
    if (result) return result;
  }
  throw new Error('the last check always answers');
}
