/** A reader has the same question, or was helped by an answer: counted once from each device, on what is public. */
import { keyedHash } from '@/lib/platform/crypto';
import { transaction } from '@/lib/platform/database/database';
import { countUse, type Limit } from '@/lib/platform/database/rate-limit';
import { notFound } from '@/lib/shared/refusal';
import type { SignalKind } from './reader-signal';
import { findShown, recordSignal } from './reader-signal-store';

const perNetwork: Limit = { name: 'signal', times: 60, windowSeconds: 10 * 60 };

export interface Reader {
  /** A random text that stands in this browser's cookie. */
  device: string;
  /** See visitor.ts. */
  network: string;
}

/** Another one for each comment, so that no two presses of one reader can be put together. */
export function deviceHash(device: string, commentId: string): string {
  return keyedHash('device', `${commentId}:${device}`);
}

/** How many there are now, or null when it was too often. Throws not-found for what is not public or takes no such press. */
export async function pressSignal(
  commentId: string,
  kind: SignalKind,
  reader: Reader,
  now: Date,
): Promise<number | null> {
  const shown = await findShown(commentId);
  if (!shown || shown.kind !== 'question' || (kind === 'helped' && !shown.answered)) throw notFound();
  return transaction(async (tx) => {
    if (await countUse(tx, perNetwork, reader.network, now)) return null;
    return recordSignal(tx, { commentId, kind, deviceHash: deviceHash(reader.device, commentId) }, now);
  });
}
