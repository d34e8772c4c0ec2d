/** What a device is asked to sign: random, kept as a hash for five minutes, and used up by the first answer, right or wrong. */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { sha256 } from '@/lib/platform/crypto';
import type { Transaction } from '@/lib/platform/database/database';
import { insertChallenge, spendChallenge } from './passkey-store';

const validMilliseconds = 5 * 60_000;

export async function makeChallenge(
  tx: Transaction,
  accountId: string | null,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const challenge = new Uint8Array(randomBytes(32));
  const expiresAt = new Date(now.getTime() + validMilliseconds);
  await insertChallenge(tx, { id: idOf(Buffer.from(challenge).toString('base64url')), accountId, expiresAt }, now);
  return challenge;
}

const idOf = (challenge: string): string => sha256(`passkey:${challenge}`);

/** For @simplewebauthn/server: whether this site asked for it, of that account, and nobody has answered yet. */
export async function useChallenge(
  tx: Transaction,
  challenge: string,
  accountId: string | null,
  now: Date,
): Promise<boolean> {
  return spendChallenge(tx, { id: idOf(challenge), accountId }, now);
}

const encoded = z.string().regex(/^[\w-]+$/);
/** What browsers send is a few hundred bytes; with some attestations a few thousand. */
const mostLetters = 16_000;

const shape = z.looseObject({
  id: encoded.max(1400),
  rawId: encoded.max(1400),
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}),
  response: z.looseObject({ clientDataJSON: encoded }),
});

interface Answer {
  id: string;
  challenge: string;
}

/** The answer as it was sent, with what it says was asked; null for what no browser sends. Nothing in it is believed yet. */
export function readAnswer(sent: string): (Answer & { json: z.infer<typeof shape> }) | null {
  if (sent.length > mostLetters) return null;
  try {
    const json = shape.parse(JSON.parse(sent));
    const client: unknown = JSON.parse(Buffer.from(json.response.clientDataJSON, 'base64url').toString('utf8'));
    const { challenge } = z.looseObject({ challenge: encoded.max(100) }).parse(client);
    return { id: json.id, challenge, json };
  } catch {
    return null;
  }
}
