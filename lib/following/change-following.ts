/**
 * What somebody follows: asked for on a page, confirmed and changed by whoever reads that mailbox. Until it is confirmed, one mail with a
 * link goes there and nothing else. Which things they are stands in no log.
 */
import { seal } from '@/lib/platform/crypto';
import { type Transaction, transaction } from '@/lib/platform/database/database';
import { countUse, type Limit } from '@/lib/platform/database/rate-limit';
import { log } from '@/lib/platform/log';
import { enqueue } from '@/lib/platform/mail/outbox';
import { addressHashOf, findLinkedFollower } from './follow-links';
import {
  confirmFollows,
  findByAddress,
  type Follower,
  recordFollower,
  recordFollows,
  recordPace,
  removeFollower,
  removeFollows,
} from './follower-store';
import { type Followed, keyOf, mostFollowed, type Pace } from './following';

const day = 24 * 60 * 60;
/** A stranger's mailbox must not be filled from here. */
const perAddress: Limit = { name: 'follow-address', times: 5, windowSeconds: day };
const perNetwork: Limit = { name: 'follow-network', times: 40, windowSeconds: day };

export interface FollowWish {
  /** As `readEmailAddress` gives it. */
  email: string;
  /** At least one. */
  follows: readonly Followed[];
  pace: Pace;
  /** Of the page on which it was asked for. */
  language: string | null;
}

export type AskOutcome = 'asked' | 'too-often' | 'too-many';

/**
 * Sends the mail that asks, each time anew, and answers the same whether the address was known: nobody learns from here who follows
 * what. The pace of an address that is known changes by its own link alone.
 */
export async function askToFollow(wish: FollowWish, network: string, now: Date): Promise<AskOutcome> {
  const addressHash = addressHashOf(wish.email);
  const outcome = await transaction(async (tx): Promise<AskOutcome> => {
    const tooOften =
      (await countUse(tx, perNetwork, network, now)) ?? (await countUse(tx, perAddress, addressHash, now));
    if (tooOften) return 'too-often';
    const known = await findByAddress(tx, addressHash);
    const all = new Set([...(known?.follows ?? []), ...wish.follows].map(keyOf));
    if (all.size > mostFollowed) return 'too-many';
    const id = known?.id ?? (await recordNew(tx, wish, addressHash, now));
    await recordFollows(tx, id, wish.follows, now);
    const dedupeKey = `confirm-follow:${id}:${now.getTime()}`;
    await enqueue(tx, { kind: 'confirm-follow', dedupeKey, subjectId: id, notBefore: now }, now);
    return 'asked';
  });
  log('following-changed', { action: 'asked', outcome });
  return outcome;
}

function recordNew(tx: Transaction, wish: FollowWish, addressHash: string, now: Date): Promise<string> {
  const { email, pace, language } = wish;
  return recordFollower(tx, { addressHash, emailEncrypted: seal('following', email), pace, language }, now);
}

/**
 * What a digest has not told of yet is told by the next one, or by a last one at once for who wants no more of them; to who was written
 * to at once, nothing is owed.
 */
async function changePace(tx: Transaction, { id, pace, toldUntil }: Follower, to: Pace, now: Date): Promise<void> {
  const owes = pace !== 'at-once';
  await recordPace(tx, id, to, owes && to !== 'at-once' ? toldUntil : now);
  if (!owes || to !== 'at-once') return;
  const digest = {
    kind: 'follow-digest',
    dedupeKey: `follow-digest:${id}:${now.toISOString()}`,
    subjectId: id,
    detail: `${toldUntil.toISOString()} ${now.toISOString()}`,
    notBefore: now,
  };
  await enqueue(tx, digest, now);
}

export type LinkWish =
  { kind: 'confirm' } | { kind: 'pace'; pace: Pace } | { kind: 'stop'; follow: Followed } | { kind: 'stop-all' };

/** Called when someone who opened a mail presses a button. False when the link does not work any more. */
export async function settleFollowing(id: string, token: string, wish: LinkWish, now: Date): Promise<boolean> {
  const follower = await findLinkedFollower(id, token);
  if (follower === null) return false;
  await transaction(async (tx) => {
    switch (wish.kind) {
      case 'confirm':
        return confirmFollows(tx, id, now);
      case 'pace':
        return changePace(tx, follower, wish.pace, now);
      case 'stop':
        return removeFollows(tx, id, [wish.follow]);
      case 'stop-all':
        return removeFollower(tx, id);
    }
  });
  log('following-changed', { action: wish.kind, outcome: 'done' });
  return true;
}
