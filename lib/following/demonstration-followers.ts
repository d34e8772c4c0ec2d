/** People of the demonstration who follow something, so that its figures hold some. Nobody has these addresses, and nothing is sent there. */
import { seal } from '@/lib/platform/crypto';
import { type Transaction, transaction } from '@/lib/platform/database/database';
import { addressHashOf } from './follow-links';
import { confirmFollows, recordFollower, recordFollows, removeDemonstrationRows } from './follower-store';
import type { Followed, Pace } from './following';

const site: Followed = { what: 'site', target: '' };
const topic = (target: string): Followed => ({ what: 'topic', target });
const physician = (target: string): Followed => ({ what: 'physician', target });

const followers: readonly { name: string; pace: Pace; language: string | null; follows: readonly Followed[] }[] = [
  { name: 'heron', pace: 'at-once', language: null, follows: [site] },
  { name: 'wren', pace: 'weekly', language: null, follows: [topic('heart-and-blood-pressure')] },
  { name: 'otter', pace: 'weekly', language: 'es', follows: [site, physician('samuel-okafor')] },
  { name: 'finch', pace: 'monthly', language: 'ar', follows: [topic('lungs')] },
  { name: 'robin', pace: 'monthly', language: null, follows: [physician('mei-lin-tan'), topic('lungs')] },
];

/** `asked` is left waiting for its owner, as one is who has not opened the mail yet. */
const asked = 'sparrow';

async function record(
  tx: Transaction,
  { name, pace, language, follows }: (typeof followers)[number],
  now: Date,
): Promise<string> {
  const email = `${name}@demo.invalid`;
  const row = { addressHash: addressHashOf(email), emailEncrypted: seal('following', email), pace, language };
  const id = await recordFollower(tx, { ...row, demonstration: true }, now);
  await recordFollows(tx, id, follows, now);
  return id;
}

export async function layOutDemonstrationFollowers(now: Date): Promise<void> {
  await transaction(async (tx) => {
    for (const follower of followers) await confirmFollows(tx, await record(tx, follower, now), now);
    await record(tx, { name: asked, pace: 'at-once', language: null, follows: [site] }, now);
  });
}

export const removeDemonstrationFollowers = removeDemonstrationRows;
